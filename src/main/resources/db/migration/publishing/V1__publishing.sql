create schema if not exists publishing;

create table publishing.publications (
    id uuid primary key,
    kind text not null,
    slug text not null,
    title text not null,
    summary text not null,
    language text not null,
    type text not null,
    label text,
    creators text[] not null,
    publishers text[] not null,
    year int,
    topics text[] not null,
    places text[] not null,
    published timestamptz not null,
    revised timestamptz not null,
    withdrawn timestamptz,
    withdrawal_reason text,
    successor text,
    unique (kind, slug)
);
comment on column publishing.publications.withdrawn is 'set: only a tombstone is shown';
create index on publishing.publications (kind, published desc, id) where withdrawn is null;

-- An address is never taken back: one that is not its publication's slug any more leads to it.
create table publishing.addresses (
    kind text not null,
    slug text not null,
    publication uuid not null references publishing.publications on delete cascade,
    primary key (kind, slug)
);
create index on publishing.addresses (publication);

create table publishing.terms (
    vocabulary text not null check (vocabulary in ('topic', 'place')),
    id text not null,
    names jsonb not null,
    synonyms text[] not null,
    broader text,
    scope jsonb not null,
    primary key (vocabulary, id),
    foreign key (vocabulary, broader) references publishing.terms
);

-- Every change has the next number, in the order of the commits and without gaps: the counter's row is held until the
-- transaction ends. So whoever has read up to a number has missed nothing before it.
create table publishing.change_counter (last bigint not null);
insert into publishing.change_counter values (0);

create table publishing.changes (
    number bigint primary key,
    publication uuid not null
);
create index on publishing.changes (publication);
