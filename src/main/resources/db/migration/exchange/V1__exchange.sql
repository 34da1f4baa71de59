create schema if not exists exchange;

-- One run of an import. Without finished_at it was interrupted: what it had committed stays and can be undone.
create table exchange.import_batches (
    id          bigint generated always as identity primary key,
    what        text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    undone_at   timestamptz
);

-- What became of each row, written in the same transaction as the row itself.
create table exchange.import_rows (
    batch       bigint  not null references exchange.import_batches (id),
    seq         integer not null,
    kind        text    not null,
    line        integer not null,
    key         text,
    publication uuid,
    outcome     text    not null check (outcome in ('created', 'updated', 'unchanged', 'refused')),
    reason      text,
    before      jsonb,
    primary key (batch, seq)
);

-- Keys may be longer than a b-tree takes.
create index import_rows_key on exchange.import_rows using hash (key);
