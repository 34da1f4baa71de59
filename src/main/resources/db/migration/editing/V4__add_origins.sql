create table editing.origins (
    source text primary key,
    kind text not null,
    draft uuid not null,
    publication uuid,
    at timestamptz not null
);
create index on editing.origins (draft);
comment on table editing.origins is 'What drafts were made of, so that each source becomes one draft; goes with a draft that is thrown away';
comment on column editing.origins.source is 'path at the desk, such as that of a letter';
comment on column editing.origins.publication is 'what the draft became, once it is published';
