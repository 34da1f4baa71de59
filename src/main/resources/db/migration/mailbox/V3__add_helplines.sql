create table mailbox.helplines (
    id uuid primary key,
    country text not null,
    name text not null,
    telephone text not null,
    link text not null,
    hours text not null,
    languages text not null,
    written text not null,
    owner uuid,
    checked date not null,
    version integer not null
);
comment on table mailbox.helplines is 'Where a child or somebody worried about one finds help in a country, shown to readers';
comment on column mailbox.helplines.written is 'the language of name, hours and languages';
comment on column mailbox.helplines.owner is 'the person who looks once a year whether it is still so';
comment on column mailbox.helplines.checked is 'the day on which somebody looked last whether it is so';
