create schema if not exists editing;

create table editing.revisions (
    kind text not null,
    key text not null,
    number int not null,
    content jsonb not null,
    person uuid,
    at timestamptz not null,
    primary key (kind, key, number)
);
comment on table editing.revisions is 'Every state in which a row stood that was written by hand. Only added to.';
comment on column editing.revisions.person is 'who wrote it; nobody where an import did, and it was found when somebody wrote over it';
