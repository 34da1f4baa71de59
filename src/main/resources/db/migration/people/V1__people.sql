create schema if not exists people;

create table people.persons (
    id uuid primary key,
    name text not null,
    email text not null,
    email_key text not null unique,
    language text not null,
    zone text not null,
    password text,
    created timestamptz not null,
    disabled timestamptz,
    demonstration boolean not null default false
);
comment on column people.persons.email_key is 'the address as it is compared: without case';
comment on column people.persons.password is 'Argon2id, or null for who comes in otherwise';
comment on column people.persons.demonstration is 'a person of the demonstration, whose password everybody knows';

create table people.roles (
    person uuid not null references people.persons on delete cascade,
    role text not null,
    granted timestamptz not null,
    granted_by uuid,
    primary key (person, role)
);
comment on column people.roles.granted_by is 'null: by the program itself, at its terminal';

create table people.sessions (
    token_hash bytea primary key,
    id uuid not null unique,
    person uuid not null references people.persons on delete cascade,
    factors int not null,
    began timestamptz not null,
    seen timestamptz not null,
    agent text not null,
    network text not null
);
create index on people.sessions (person);
comment on column people.sessions.factors is 'how many proofs of who they are were given: a session of one is half a session for who owes two';
comment on column people.sessions.network is 'the internet address, its last part left out';

create table people.one_time_codes (
    person uuid primary key references people.persons on delete cascade,
    secret bytea not null,
    confirmed timestamptz,
    last_step bigint not null
);
comment on column people.one_time_codes.confirmed is 'null until the first code from it was right';
comment on column people.one_time_codes.last_step is 'a code of this step, or one before, is not taken again (RFC 6238, 5.2)';

create table people.recovery_codes (
    person uuid not null references people.persons on delete cascade,
    code_hash bytea not null,
    used timestamptz,
    primary key (person, code_hash)
);

create table people.passkeys (
    id uuid primary key,
    person uuid not null references people.persons on delete cascade,
    credential bytea not null unique,
    public_key bytea not null,
    counter bigint not null,
    label text not null,
    created timestamptz not null,
    used timestamptz
);
create index on people.passkeys (person);

create table people.invitations (
    token_hash bytea primary key,
    email text not null,
    email_key text not null,
    name text not null,
    language text not null,
    roles text[] not null,
    invited_by uuid,
    created timestamptz not null,
    expires timestamptz not null,
    used timestamptz
);
comment on column people.invitations.invited_by is 'null: by the program itself, at its terminal';

create table people.links (
    token_hash bytea primary key,
    purpose text not null check (purpose in ('sign-in', 'password')),
    person uuid not null references people.persons on delete cascade,
    browser_hash bytea not null,
    created timestamptz not null,
    expires timestamptz not null,
    used timestamptz
);
comment on column people.links.browser_hash is 'only the browser that asked for the link may use it';
