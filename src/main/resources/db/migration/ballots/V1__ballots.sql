create schema if not exists ballots;

create table ballots.ballots (
    id uuid primary key,
    matter text not null,
    round int not null check (round > 0),
    wording text not null,
    language text not null,
    method text not null check (method in ('consent', 'majority', 'two-thirds', 'silence')),
    quorum int not null check (quorum between 1 and 100),
    working_days int not null check (working_days >= 0),
    opened_by uuid not null,
    opened timestamptz not null,
    closes timestamptz not null check (closes > opened),
    result jsonb,
    unique (matter, round)
);
create unique index on ballots.ballots (matter) where result is null;
create index on ballots.ballots (closes) where result is null;
comment on table ballots.ballots is 'a question put to a roll; nothing but the result is written after it has opened';
comment on column ballots.ballots.matter is 'what it is about, as the audit says it';
comment on column ballots.ballots.quorum is 'how many of a hundred voters must take part';
comment on column ballots.ballots.working_days is 'between notice and closing, where silence counts';
comment on column ballots.ballots.result is 'what was counted when it ended; null while it is open';

create table ballots.roll (
    ballot uuid not null references ballots.ballots,
    voter text not null,
    name text not null,
    joined text,
    primary key (ballot, voter),
    check (joined <> voter)
);
comment on table ballots.roll is 'who may answer, as it was when the ballot opened';
comment on column ballots.roll.name is 'what it was called then';
comment on column ballots.roll.joined is 'the voter of which it became a part while the ballot was open';

create table ballots.answers (
    ballot uuid not null,
    number int not null check (number > 0),
    voter text not null,
    stance text not null check (stance in ('support', 'reservation', 'abstain', 'object', 'recused')),
    reason text not null,
    person uuid not null,
    heard date,
    given timestamptz not null,
    primary key (ballot, number),
    foreign key (ballot, voter) references ballots.roll
);
create index on ballots.answers (person);
comment on table ballots.answers is 'the log: of a voter the last line counts, and all stay';
comment on column ballots.answers.person is 'who answered for the voter, or who recorded it; leads to nobody once the account is erased';
comment on column ballots.answers.heard is 'date of the mail from which it was recorded; null when the voter’s own person answered';

create function ballots.refuse() returns trigger language plpgsql as
    'begin raise exception ''an answer to a ballot is never changed''; end';
create trigger answers_stay before update or delete or truncate on ballots.answers
    for each statement execute function ballots.refuse();

create table ballots.notices (
    ballot uuid not null,
    voter text not null,
    person uuid not null,
    delivered timestamptz,
    bounced timestamptz,
    primary key (ballot, voter, person),
    foreign key (ballot, voter) references ballots.roll
);
comment on table ballots.notices is 'whom a ballot was told to by mail, and what became of that';
