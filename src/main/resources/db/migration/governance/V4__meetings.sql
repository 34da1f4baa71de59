create table governance.meetings (
    id uuid primary key,
    title text not null,
    body text not null check (body in ('members', 'committee')),
    starts timestamptz not null,
    zone text not null,
    place text not null,
    papers_days int not null check (papers_days between 0 and 60),
    guests text not null default '',
    minutes text not null default '',
    revision int not null default 0,
    points int not null default 0,
    called_off timestamptz,
    circulated timestamptz,
    approved timestamptz,
    called_by uuid not null,
    called timestamptz not null,
    check (approved is null or circulated is not null)
);
comment on table governance.meetings is 'meetings of the members and of the steering committee';
comment on column governance.meetings.place is 'a room, or the address of a call';
comment on column governance.meetings.papers_days is 'so many days before it papers are due';
comment on column governance.meetings.guests is 'who was there for no member';
comment on column governance.meetings.revision is 'counts the texts of the minutes, so that two do not write over each other';
comment on column governance.meetings.points is 'counts the points that were ever on the agenda, so that no number is used again';
comment on column governance.meetings.called_off is 'when it was said that it does not take place';
comment on column governance.meetings.circulated is 'when the minutes were first shown to those who can correct them';
comment on column governance.meetings.called_by is 'leads to nobody once the account is erased';

create table governance.agenda (
    meeting uuid not null references governance.meetings on delete cascade,
    number int not null check (number > 0),
    title text not null,
    minutes int not null check (minutes between 1 and 600),
    paper text not null default '',
    primary key (meeting, number)
);
comment on column governance.agenda.minutes is 'how long it is to take';
comment on column governance.agenda.paper is 'where its paper can be read; empty while there is none';

create table governance.attendance (
    meeting uuid not null references governance.meetings on delete cascade,
    organisation text not null,
    name text not null,
    primary key (meeting, organisation)
);
comment on table governance.attendance is 'which organisations were there, as they were called then';

create table governance.corrections (
    id uuid primary key,
    meeting uuid not null references governance.meetings on delete cascade,
    person uuid not null,
    text text not null,
    given timestamptz not null,
    answer text check (answer in ('taken', 'not-taken')),
    answered timestamptz,
    check ((answer is null) = (answered is null))
);
create index on governance.corrections (meeting);
create index on governance.corrections (person);
comment on table governance.corrections is 'what somebody would have otherwise in minutes that are not approved yet';

create table governance.actions (
    id uuid primary key,
    meeting uuid references governance.meetings on delete set null,
    title text not null,
    owner uuid not null,
    due date not null,
    given_by uuid not null,
    given timestamptz not null,
    handed timestamptz not null,
    ended text check (ended in ('done', 'dropped')),
    ended_by uuid,
    ended_at timestamptz,
    check ((ended is null) = (ended_at is null))
);
create index on governance.actions (owner) where ended is null;
comment on table governance.actions is 'who does what until when; chased by mail each week until it has ended';
comment on column governance.actions.handed is 'when its owner got it; weeks are counted from here';
comment on column governance.actions.owner is 'leads to nobody once the account is erased; then somebody else takes it';
