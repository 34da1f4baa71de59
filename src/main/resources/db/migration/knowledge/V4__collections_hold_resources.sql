-- Undoing an import of resources must not empty a collection of a later one in silence.
alter table knowledge.collection_items
    drop constraint collection_items_resource_fkey,
    add constraint collection_items_resource_fkey foreign key (resource) references knowledge.resources on delete restrict;
