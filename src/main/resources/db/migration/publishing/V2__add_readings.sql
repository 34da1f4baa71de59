create table publishing.readings (
    publication uuid not null references publishing.publications on delete cascade,
    day date not null,
    readings int not null,
    primary key (publication, day)
);
comment on table publishing.readings is 'how often a page was opened on a day; robots and repetitions within 30 seconds are left out';
