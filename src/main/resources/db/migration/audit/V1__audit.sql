create schema if not exists audit;

create sequence audit.numbers;

create table audit.entries (
    number bigint primary key,
    at timestamptz not null,
    person uuid,
    acting_for text,
    verb text collate "C" not null,
    object text not null,
    facts json not null
);
comment on table audit.entries is 'Who did what, on which object, when: ids, never names. Nothing here is changed or deleted.';
comment on column audit.entries.number is 'from audit.numbers, taken after the id of the transaction; a transaction that failed leaves a gap';
comment on column audit.entries.facts is 'texts by name; json and not jsonb, since the chain is made of its very letters';

create index on audit.entries (person, number) where person is not null;
create index on audit.entries (object, number);
create index on audit.entries (verb, number);
create index on audit.entries (at, number);

create table audit.seals (
    number bigint primary key,
    previous bigint not null unique,
    hash bytea not null
);
comment on table audit.seals is 'The chain: each entry is sealed together with the hash of the one before.';

create function audit.refuse() returns trigger language plpgsql as
    'begin raise exception ''the audit is never changed''; end';

create trigger entries_stay before update or delete or truncate on audit.entries
    for each statement execute function audit.refuse();
create trigger seals_stay before update or delete or truncate on audit.seals
    for each statement execute function audit.refuse();
