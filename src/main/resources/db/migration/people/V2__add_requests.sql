create table people.requests (
    id uuid primary key,
    purpose text not null check (purpose in ('sign-in', 'password')),
    email_key text not null,
    language text not null,
    browser_hash bytea not null,
    made timestamptz not null
);
comment on table people.requests is
    'somebody asked for a link by mail; kept for some seconds, whether the address is known or not, so that the answer takes the same time';
