-- A row is a collection; its id is that of its publication.
create table knowledge.collections (
    id uuid primary key,
    key text not null unique,
    handed_in jsonb not null,
    note text not null
);
comment on column knowledge.collections.handed_in is 'the row as it came, so that an import can be undone';

create table knowledge.collection_items (
    collection uuid not null references knowledge.collections on delete cascade,
    position int not null,
    resource uuid not null references knowledge.resources on delete cascade,
    why text not null,
    primary key (collection, position)
);
create index on knowledge.collection_items (resource);
comment on column knowledge.collection_items.why is 'what the editor says of this resource; may be empty';
