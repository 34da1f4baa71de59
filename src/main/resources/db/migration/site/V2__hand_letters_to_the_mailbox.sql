create schema if not exists site;

-- The room that keeps letters is below this one, so its tables are there before. Whoever sends something in this moment
-- waits for it.
lock table site.letters, site.concerns, site.concern_readings in access exclusive mode;

insert into mailbox.letters (receipt, door, received, language, answers, suspicion, fingerprint)
select receipt, door, received, language, answers, suspicion, fingerprint from site.letters
on conflict do nothing;

insert into mailbox.concerns (receipt, received, language, answers, suspicion, fingerprint)
select receipt, received, language, answers, suspicion, fingerprint from site.concerns
on conflict do nothing;

insert into mailbox.concern_readings (at, reader, receipts)
select at, reader, receipts from site.concern_readings order by id;

drop table site.letters, site.concerns, site.concern_readings;

-- For an older program that still serves: what it keeps and reads is in the mailbox too. A later version drops them.
create view site.letters as
    select receipt, door, received, language, answers, suspicion, fingerprint from mailbox.letters;
create view site.concerns as
    select receipt, received, language, answers, suspicion, fingerprint from mailbox.concerns;
create view site.concern_readings as select at, reader, receipts from mailbox.concern_readings;
