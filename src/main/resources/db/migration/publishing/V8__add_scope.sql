alter table publishing.publications
    add chapter text,
    add promoted timestamptz,
    add check (promoted is null or chapter is not null);
comment on column publishing.publications.chapter is 'country of the national alliance whose news or event it is; null: the whole alliance''s';
comment on column publishing.publications.promoted is 'since when it stands in the lists of the whole alliance, too';
create index on publishing.publications using gin (publishers);

-- An index that was made before knows no scope: it is made anew.
update publishing.change_counter set source = gen_random_uuid();
