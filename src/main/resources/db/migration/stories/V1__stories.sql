create schema if not exists stories;

-- A row is a story; its id is that of its publication.
create table stories.stories (
    id uuid primary key,
    key text not null unique,
    handed_in jsonb not null,
    published text,
    series text,
    url text,
    url_kind text check (url_kind in ('post', 'listing')),
    body text not null
);
comment on column stories.stories.published is 'a day, a month or a year, as much as is known';

create table stories.jobs (
    key text primary key,
    handed_in jsonb not null,
    deadline date
);
