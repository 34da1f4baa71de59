create table site.written (
    kind text not null,
    key text not null,
    handed_in jsonb not null,
    primary key (kind, key)
);
comment on table site.written is 'pages and choices of the secretariat that stand in place of those that come with the program';
