create schema if not exists knowledge;

-- A row is a work; its id is that of its publication.
create table knowledge.resources (
    id uuid primary key,
    key text not null unique,
    given_id text unique,
    handed_in jsonb not null,
    creators jsonb not null,
    audiences text[] not null,
    url text,
    url_kind text check (url_kind in ('official', 'listing', 'catalogue', 'mirror')),
    url_checked date,
    licence text,
    note text,
    edition text,
    other_languages text[] not null
);
comment on column knowledge.resources.handed_in is 'the row as it came, so that an import can be undone';

-- The current version in each language that we hold words of.
create table knowledge.variants (
    resource uuid not null references knowledge.resources on delete cascade,
    position int not null,
    language text not null,
    title text not null,
    summary text not null,
    body text not null,
    url text,
    primary key (resource, position),
    unique (resource, language)
);

-- Versions that came before the current one.
create table knowledge.versions (
    resource uuid not null references knowledge.resources on delete cascade,
    position int not null,
    label text not null,
    year int,
    url text,
    primary key (resource, position)
);

create table knowledge.figures (
    id text primary key,
    handed_in jsonb not null,
    position int generated always as identity
);
