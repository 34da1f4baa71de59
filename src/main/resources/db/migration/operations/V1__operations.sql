create schema if not exists operations;

create table operations.runs (
    chore text primary key,
    person uuid not null,
    started timestamptz not null,
    leased_until timestamptz not null,
    ended timestamptz,
    status integer,
    output text not null
);
comment on table operations.runs is 'The last run of each chore that somebody began at the desk';
comment on column operations.runs.leased_until is 'renewed while it runs, so that one that was cut off can be begun again soon';
comment on column operations.runs.status is 'as at a terminal: 0 when all went well';
