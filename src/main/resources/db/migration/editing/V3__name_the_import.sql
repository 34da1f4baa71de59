alter table editing.revisions add column batch text;
comment on column editing.revisions.batch is 'what the import is called that brought this; nothing where a person wrote it, or nobody knows';
comment on column editing.revisions.at is 'when it was written, or when the import began that brought it';
