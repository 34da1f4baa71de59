create schema if not exists events;

-- A row is an event; its id is that of its publication. Wall time and zone are kept, instants are worked out from them.
create table events.events (
    id uuid primary key,
    key text not null unique,
    handed_in jsonb not null,
    revision int not null default 0
);
comment on column events.events.revision is 'grows with every change: the SEQUENCE of RFC 5545';
