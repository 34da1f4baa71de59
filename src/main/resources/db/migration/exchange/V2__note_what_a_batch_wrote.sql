-- An undo must not write over what somebody wrote since; rows of earlier versions have no mark and are kept by it.
alter table exchange.import_rows
    add column wrote text,
    add column put_back boolean not null default false;
comment on column exchange.import_rows.wrote is 'SHA-256 of the row as this batch left it';
comment on column exchange.import_rows.put_back is 'by an undo; what an undo keeps can be put back by another one, once nothing stands in its way';

update exchange.import_rows set put_back = true
where batch in (select id from exchange.import_batches where undone_at is not null);
