create schema if not exists site;

create table site.letters (
    receipt text primary key,
    door text not null,
    received timestamptz not null,
    language text not null,
    answers json not null,
    suspicion text,
    fingerprint text not null unique
);
create index letters_received on site.letters (received);
comment on table site.letters is 'what was sent through the ways in, concerns for a child excepted';
comment on column site.letters.suspicion is 'why it may be spam, or null; kept all the same, since a machine may be wrong';
comment on column site.letters.fingerprint is 'the same words on the same day through the same door are one letter';

create table site.concerns (
    receipt text primary key,
    received timestamptz not null,
    language text not null,
    answers json not null,
    suspicion text,
    fingerprint text not null unique
);
comment on table site.concerns is 'worries about a child; read by those responsible for safeguarding only';

create table site.concern_readings (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    reader text not null,
    receipts text[] not null
);
comment on table site.concern_readings is 'who looked at which concerns, and when';
