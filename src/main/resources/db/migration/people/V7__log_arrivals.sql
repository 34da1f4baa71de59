create table people.arrivals (
    id uuid primary key,
    verb text not null,
    person uuid references people.persons on delete cascade,
    session uuid,
    network text not null,
    began timestamptz not null,
    ended timestamptz not null,
    times integer not null,
    quarter timestamptz
);
create unique index on people.arrivals (verb, person, quarter) nulls not distinct where quarter is not null;
create index on people.arrivals (began, id);
create index on people.arrivals (person, network) where person is not null;
comment on table people.arrivals is
    'who came in, gave another proof and left, and who was refused; kept for some months, unlike the audit';
comment on column people.arrivals.person is 'null: nobody has the address that was tried';
comment on column people.arrivals.network is 'the address without its last part; of refusals that of the last one';
comment on column people.arrivals.quarter is
    'of refusals the quarter of an hour, so that a flood of them is one row a quarter and person; null of all else';
