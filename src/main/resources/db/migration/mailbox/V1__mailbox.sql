create schema if not exists mailbox;

create table mailbox.letters (
    receipt text primary key,
    door text not null,
    received timestamptz not null,
    language text not null,
    answers json not null,
    suspicion text,
    fingerprint text not null unique,
    owner uuid,
    answered timestamptz,
    closed timestamptz
);
create index on mailbox.letters (received);
create index letters_open on mailbox.letters (received, receipt) where closed is null;
comment on table mailbox.letters is 'what was sent through the ways in or came elsewhere, concerns for a child excepted';
comment on column mailbox.letters.suspicion is 'why it may be spam, or null; kept all the same, since a machine may be wrong';
comment on column mailbox.letters.fingerprint is 'the same words on the same day through the same door are one letter';
comment on column mailbox.letters.owner is 'who took it on; counts only while they may answer letters';
comment on column mailbox.letters.answered is 'when the first answer was given';

create table mailbox.letter_acts (
    id bigint generated always as identity primary key,
    receipt text not null references mailbox.letters on delete cascade,
    at timestamptz not null,
    person uuid not null,
    verb text not null,
    other uuid,
    day date,
    note text not null
);
create index on mailbox.letter_acts (receipt, id);
comment on table mailbox.letter_acts is 'what was done about a letter; goes with it';

create table mailbox.concerns (
    receipt text primary key,
    received timestamptz not null,
    language text not null,
    answers json not null,
    suspicion text,
    fingerprint text not null unique,
    owner uuid,
    step text not null default '',
    due date,
    ended timestamptz
);
comment on table mailbox.concerns is 'worries about a child; read by those responsible for safeguarding only';
comment on column mailbox.concerns.owner is 'who follows it; counts only while they may read concerns';
comment on column mailbox.concerns.step is 'what has to be done next, until due';

create table mailbox.concern_acts (
    id bigint generated always as identity primary key,
    receipt text not null references mailbox.concerns on delete cascade,
    at timestamptz not null,
    person uuid not null,
    verb text not null,
    other uuid,
    day date,
    note text not null
);
create index on mailbox.concern_acts (receipt, id);
comment on table mailbox.concern_acts is 'what was done about a concern; goes with it';

create table mailbox.concern_recusals (
    receipt text not null references mailbox.concerns on delete cascade,
    person uuid not null,
    at timestamptz not null,
    primary key (receipt, person)
);
comment on table mailbox.concern_recusals is 'who said that a concern is about their own organisation';

create table mailbox.concern_readings (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    reader text not null,
    receipts text[] not null
);
comment on table mailbox.concern_readings is 'who looked at which concerns, and when: the user at the terminal, or the id of a person';
