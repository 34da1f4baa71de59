create table alliance.claims (
    organisation text not null references alliance.organisations,
    person uuid not null,
    state text not null check (state in ('suggested', 'asked', 'refused', 'dropped')),
    at timestamptz not null,
    primary key (organisation, person)
);
create index on alliance.claims (person);
comment on table alliance.claims is 'whose address suggests that they act for a member, and what became of that; a row goes when a mandate is given';
comment on column alliance.claims.state is 'suggested: they came in with such an address; asked: they ask for a mandate; refused: nobody gave one; dropped: they do not act for it';
