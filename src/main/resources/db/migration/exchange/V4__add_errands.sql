-- A file that somebody handed in by browser, for a day.
create table exchange.uploads (
    id      uuid        primary key,
    person  uuid        not null,
    kind    text        not null,
    name    text        not null,
    content bytea       not null,
    lines   integer     not null,
    at      timestamptz not null
);

-- Work on imports that somebody asked for by browser and that is done in the background.
create table exchange.errands (
    id       uuid        primary key,
    verb     text        not null check (verb in ('rehearse', 'take', 'rehearse-undo', 'undo')),
    person   uuid        not null,
    upload   uuid        references exchange.uploads (id) on delete cascade,
    batch    bigint      references exchange.import_batches (id),
    asked    timestamptz not null,
    attempts integer     not null default 0,
    line     integer     not null default 0,
    ended    timestamptz,
    outcome  text        check (outcome in ('done', 'already', 'overlaid', 'failed')),
    back     integer     not null default 0,
    check ((ended is null) = (outcome is null)),
    check (upload is not null or batch is not null)
);
comment on column exchange.errands.attempts is 'counted when it begins: what stops the whole program is not tried for ever';
comment on column exchange.errands.batch is 'of which an undo is asked, or into which a file is taken, once that began';
comment on column exchange.errands.back is 'rows that the undo put back, or would';

-- Whoever asks twice, in two tabs or on two nodes, asks once.
create unique index errands_of_upload on exchange.errands (upload, verb);
create unique index errands_of_batch on exchange.errands (batch, verb) where upload is null and ended is null;
create index errands_open on exchange.errands (asked) where ended is null;

-- What a rehearsal tells of each row, and an undo of those that it keeps.
create table exchange.errand_rows (
    errand  uuid    not null references exchange.errands (id) on delete cascade,
    seq     integer not null,
    kind    text    not null,
    line    integer not null,
    key     text,
    outcome text    not null check (outcome in ('created', 'updated', 'unchanged', 'refused', 'kept', 'later')),
    grounds jsonb,
    later   bigint,
    primary key (errand, seq)
);
comment on column exchange.errand_rows.later is 'the batch that changed the same row, which is undone first';
