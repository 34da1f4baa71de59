-- A screen reader speaks a reason in the language in which it is written, whatever the page around it is in.
alter table publishing.publications add column withdrawal_language text;
comment on column publishing.publications.withdrawal_language is 'null: withdrawn before anybody was asked, or not withdrawn';
