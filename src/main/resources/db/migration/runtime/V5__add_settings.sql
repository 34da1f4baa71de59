create table runtime.settings (
    key text primary key,
    value jsonb not null,
    version integer not null,
    changed timestamptz not null
);
comment on table runtime.settings is 'What administrators chose; where there is no row, or one that cannot be read, the program has its own idea';
comment on column runtime.settings.version is 'how often it was changed, so that of two who change it at once one is told';
