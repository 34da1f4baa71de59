create table alliance.mandates (
    id uuid primary key,
    organisation text not null references alliance.organisations,
    person uuid not null,
    role text not null check (role in ('lead', 'alternate', 'communications', 'editor')),
    first_day date not null,
    last_day date check (last_day >= first_day),
    granted_by uuid not null,
    granted timestamptz not null,
    ended_by uuid,
    ended timestamptz,
    check ((ended_by is null) = (ended is null))
);
create index on alliance.mandates (organisation);
create index on alliance.mandates (person);
comment on table alliance.mandates is 'which person may act for which organisation; a row stays when it is over';
comment on column alliance.mandates.person is 'leads to nobody once the account is erased';
comment on column alliance.mandates.first_day is 'in universal time, as the last one; both included';
comment on column alliance.mandates.last_day is 'null: until somebody ends it';
comment on column alliance.mandates.ended is 'when somebody ended it before its last day was over';
