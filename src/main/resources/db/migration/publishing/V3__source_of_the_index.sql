-- Tells an index apart that was made of another database.
alter table publishing.change_counter add column source uuid not null default gen_random_uuid();

-- Nobody looks up changes by publication; terms, though, look for whatever carries them.
drop index if exists publishing.changes_publication_idx;
create index on publishing.publications using gin (topics);
create index on publishing.publications using gin (places);
