alter table runtime.limits add column until timestamptz;
comment on column runtime.limits.until is
    'of tries that are slowed: when the next may be made; null while some are left, and of all else';
