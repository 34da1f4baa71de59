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
    fingerprint text not null unique
);
comment on table mailbox.concerns is 'worries about a child; read by those responsible for safeguarding only';

create table mailbox.concern_readings (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    reader text not null,
    receipts text[] not null
);
comment on table mailbox.concern_readings is 'who looked at which concerns, and when';
