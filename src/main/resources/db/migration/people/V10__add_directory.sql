create table people.entries (
    person uuid primary key references people.persons on delete cascade,
    id uuid not null unique,
    role text not null check (role in ('practitioner', 'advocate', 'policymaker')),
    organisation boolean not null,
    country text,
    city text not null default '',
    topics text not null default '',
    languages text[] not null default '{}',
    audience text not null check (audience in ('known', 'everyone')),
    adult timestamptz not null,
    changed timestamptz not null
);
comment on table people.entries is 'who wants to be found; nobody is here without having asked for it';
comment on column people.entries.id is 'stands in addresses, so that nobody learns the number of an account';
comment on column people.entries.organisation is 'whether it shows for whom they act; for whom is asked of their mandates each time';
comment on column people.entries.country is 'ISO 3166-1 alpha-2; null when it is not shown';
comment on column people.entries.audience is 'who finds it: whoever is signed in, or everyone';
comment on column people.entries.adult is 'when they said that they are of age';

create table people.notes (
    id uuid primary key,
    sender uuid not null references people.persons on delete cascade,
    receiver uuid not null references people.persons on delete cascade,
    words text not null,
    sent timestamptz not null,
    held boolean not null default false,
    refusal_hash bytea not null unique,
    answer text,
    answered timestamptz,
    refused timestamptz,
    reported timestamptz,
    check (sender <> receiver),
    check ((answer is null) = (answered is null)),
    check (answered is null or refused is null)
);
create index on people.notes (sender);
create index on people.notes (receiver);
comment on table people.notes is 'messages to people of the directory, of whom none sees an address before the other has answered';
comment on column people.notes.held is 'whether its receiver never gets it: they want nothing from its sender, who is not told';
comment on column people.notes.refusal_hash is 'of the secret of the link by which it is refused from its mail';

create table people.note_blocks (
    person uuid not null references people.persons on delete cascade,
    sender uuid not null references people.persons on delete cascade,
    since timestamptz not null,
    primary key (person, sender)
);
comment on table people.note_blocks is 'from whom somebody wants nothing';
