-- Readers choose the language of a refusal: so its key and arguments are kept, not a sentence.
alter table exchange.import_rows add column refusal jsonb;
comment on column exchange.import_rows.refusal is 'field, and reason as key and arguments of a message; rows of earlier versions have the sentence in reason instead';

alter table exchange.import_batches add column person uuid;
comment on column exchange.import_batches.person is 'who had it taken in by browser; nobody when a command or the program did';
