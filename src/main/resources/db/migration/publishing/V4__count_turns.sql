-- How often it was withdrawn or shown again: a calendar takes such news only under a number that has grown.
alter table publishing.publications add column turns int not null default 0;
update publishing.publications set turns = 1 where withdrawn is not null;
