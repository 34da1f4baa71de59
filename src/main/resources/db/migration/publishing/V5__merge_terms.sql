-- One topic or place was made part of another; its address and rows that name it lead to the other from then on.
create table publishing.merges (
    id uuid primary key,
    vocabulary text not null check (vocabulary in ('topic', 'place')),
    gone text not null,
    stays text not null,
    heir text not null,
    term jsonb not null,
    narrower text[] not null,
    learnt text[] not null,
    lifted boolean not null,
    above text,
    at timestamptz not null,
    undone timestamptz
);
create unique index merges_gone on publishing.merges (vocabulary, gone) where undone is null;
comment on column publishing.merges.heir is 'where the way ends when what stayed was merged later too';
comment on column publishing.merges.term is 'the term as it stood';
comment on column publishing.merges.narrower is 'the terms that stood below it';
comment on column publishing.merges.learnt is 'the synonyms that the other got from it';
comment on column publishing.merges.lifted is 'whether the other stood below it, and was put in its place; above: under what it stood';

create table publishing.merged_publications (
    publication uuid not null references publishing.publications on delete cascade,
    merge uuid not null references publishing.merges on delete cascade,
    before text[] not null,
    after text[] not null,
    primary key (publication, merge)
);
create index on publishing.merged_publications (merge);
comment on table publishing.merged_publications is 'what carried the term; put back only where nobody has filed it otherwise since';
