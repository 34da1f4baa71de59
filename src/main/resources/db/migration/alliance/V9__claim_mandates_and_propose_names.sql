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

create table alliance.name_proposals (
    id uuid primary key,
    organisation text not null references alliance.organisations,
    before text not null,
    name text not null,
    person uuid not null,
    at timestamptz not null,
    state text not null check (state in ('open', 'approved', 'refused', 'taken-back')),
    reason text not null default '',
    decided_by uuid,
    decided timestamptz,
    check ((state = 'open') = (decided is null))
);
create unique index on alliance.name_proposals (organisation) where state = 'open';
create index on alliance.name_proposals (person);
comment on table alliance.name_proposals is 'names that a member''s own people propose for it; its page shows the old one until the secretariat approves';
comment on column alliance.name_proposals.before is 'what it was called when the name was proposed';
comment on column alliance.name_proposals.reason is 'why it was refused';
comment on column alliance.name_proposals.person is 'who proposed it; leads to nobody once the account is erased';
