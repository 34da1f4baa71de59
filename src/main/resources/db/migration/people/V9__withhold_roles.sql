create table people.withheld_roles (
    person uuid not null references people.persons on delete cascade,
    role text not null,
    asked_by uuid not null references people.persons on delete cascade,
    since timestamptz not null,
    primary key (person, role)
);
comment on table people.withheld_roles is
    'roles that an invitation could no longer give while others waited for the same person; asked for when those are decided';

alter table people.approvals add column moot boolean not null default false;
comment on column people.approvals.moot is 'a second person agreed, and there was nothing left to be done';
