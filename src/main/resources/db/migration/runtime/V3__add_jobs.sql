create table runtime.jobs (
    name text primary key,
    node uuid,
    leased_until timestamptz,
    started timestamptz,
    ended timestamptz,
    next_run timestamptz,
    failures integer not null default 0,
    failed timestamptz,
    error text
);
comment on table runtime.jobs is 'Each job of the background: who does it now, when it was done, when it is due';
comment on column runtime.jobs.leased_until is 'until then no other node begins it; renewed while it is done, so that a crashed node keeps it for seconds only';
comment on column runtime.jobs.failures is 'how often it failed since it last succeeded';
comment on column runtime.jobs.error is 'why it failed last, also when it succeeded since';
