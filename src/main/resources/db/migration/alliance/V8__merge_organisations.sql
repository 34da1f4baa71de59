-- A member that became part of another keeps its row, so that its key and its address lead on for ever.
alter table alliance.organisations
    add merged_into text references alliance.organisations,
    add merged_names text[] not null default '{}',
    add check (merged_into is null or (not member and merged_into <> key)),
    drop constraint organisations_slug_member_key;
create unique index organisations_slug_member_key on alliance.organisations (slug, member) where merged_into is null;
create index on alliance.organisations (merged_into) where merged_into is not null;
comment on column alliance.organisations.merged_into is 'the member of which it is a part now; never one that is itself part of another';
comment on column alliance.organisations.merged_names is 'names of all that became part of it; no import takes them away';
