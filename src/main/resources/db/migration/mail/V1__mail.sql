create schema if not exists mail;

create table mail.messages (
    id uuid primary key,
    key text not null unique,
    tag text not null unique,
    recipient text,
    recipient_hash text not null,
    language text not null,
    subject text not null,
    parts json,
    secret boolean not null,
    put timestamptz not null,
    good_until timestamptz not null,
    state text not null default 'waiting'
        check (state in ('waiting', 'attempting', 'deferred', 'sent', 'failed', 'expired')),
    due timestamptz not null,
    attempt int not null default 0,
    deferrals int not null default 0,
    dated timestamptz,
    answer text,
    settled timestamptz,
    check ((settled is null) = (state in ('waiting', 'attempting', 'deferred'))),
    check (settled is not null or (recipient is not null and parts is not null))
);
create index messages_due on mail.messages (due) where settled is null;
create index messages_settled on mail.messages (settled);
create index messages_recipient on mail.messages (recipient_hash, settled);
comment on table mail.messages is 'the outbox, and for a year what became of each message';
comment on column mail.messages.key is 'the same key is the same message';
comment on column mail.messages.tag is 'in Message-ID and return path, made of the key: by it a bounce finds its message, and nobody guesses it';
comment on column mail.messages.recipient is 'forgotten 30 days after the message is settled; the hash stays';
comment on column mail.messages.parts is 'the body; null once erased';
comment on column mail.messages.due is 'when it may be taken (again); while it is attempted, when the lease ends';
comment on column mail.messages.attempt is 'who holds another number has lost the lease';
comment on column mail.messages.dated is 'when it was attempted first, and the date it carries since';

create table mail.bounces (
    id uuid primary key,
    message uuid references mail.messages on delete set null,
    recipient_hash text not null,
    kind text not null check (kind in ('hard', 'soft', 'complaint', 'blocked')),
    at timestamptz not null,
    said text not null,
    unique (message, kind)
);
create index bounces_recipient on mail.bounces (recipient_hash, at);
create index bounces_at on mail.bounces (at);
comment on table mail.bounces is 'what came back, once per message and kind; the address as a salted hash only';

create table mail.mailboxes (
    name text primary key,
    validity bigint not null,
    last_uid bigint not null
);
comment on table mail.mailboxes is 'up to which message a mailbox of bounces was read';

create table mail.salt (
    only_one boolean primary key default true check (only_one),
    salt text not null
);
insert into mail.salt (salt) values (gen_random_uuid()::text || gen_random_uuid()::text);
comment on table mail.salt is 'makes hashes of addresses, and tags, that nobody else can make';
