create table people.resets (
    person uuid primary key references people.persons on delete cascade,
    asked_by uuid not null references people.persons on delete cascade,
    asked timestamptz not null
);
comment on table people.resets is
    'an administrator wants the lost second proof of a person taken off; it is when another administrator agrees';
