create table runtime.limits (
    key bytea primary key,
    since timestamptz not null,
    taken int not null
);
comment on table runtime.limits is 'how often something was done since then; who did it is kept as a hash only';
