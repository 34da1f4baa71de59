create table knowledge.missing (
    words text not null,
    month date not null,
    times int not null,
    primary key (words, month)
);
create index on knowledge.missing (month);
comment on table knowledge.missing is 'what was looked for and not found, with the month alone; never by whom';
