alter table people.passkeys
    add column transports text[] not null default '{}',
    add column backup_eligible boolean not null default false,
    add column backed_up boolean not null default false;
comment on column people.passkeys.public_key is
    'attested credential data as WebAuthn 6.5.1 lays it out: the key, and how it signs';
comment on column people.passkeys.counter is
    'how often it signed, as it said last; one that falls behind is a copy. 0 where a passkey does not count';
comment on column people.passkeys.transports is 'how its device is reached, as the browser said: usb, nfc, internal, …';
comment on column people.passkeys.backup_eligible is 'whether it may be on several devices of its person';

create table people.challenges (
    holder_hash bytea not null,
    purpose text not null check (purpose in ('creation', 'recognition')),
    challenge bytea not null,
    expires timestamptz not null,
    primary key (holder_hash, purpose)
);
comment on table people.challenges is 'what a passkey has to sign; one at a time for each browser, used up by the first answer';
comment on column people.challenges.holder_hash is 'the session, or the browser of whoever has none yet, for which it was made';
