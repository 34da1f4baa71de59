create schema if not exists site;

-- The room that keeps letters is below this one, so its tables are there before. This cannot be done while an older
-- program serves: it would go on writing into tables that are gone.
insert into mailbox.letters (receipt, door, received, language, answers, suspicion, fingerprint)
select receipt, door, received, language, answers, suspicion, fingerprint from site.letters
on conflict do nothing;

insert into mailbox.concerns (receipt, received, language, answers, suspicion, fingerprint)
select receipt, received, language, answers, suspicion, fingerprint from site.concerns
on conflict do nothing;

insert into mailbox.concern_readings (at, reader, receipts)
select at, reader, receipts from site.concern_readings order by id;

drop table site.letters, site.concerns, site.concern_readings;
