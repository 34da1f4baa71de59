create table people.approvals (
    id uuid primary key,
    kind text not null,
    object text not null,
    person uuid references people.persons on delete cascade,
    facts jsonb not null,
    asked_by uuid not null references people.persons on delete cascade,
    asked timestamptz not null,
    ends timestamptz not null,
    state text not null check (state in ('open', 'agreed', 'refused', 'withdrawn')),
    decided_by uuid
);
create unique index approvals_open on people.approvals (kind, object) where state = 'open';
comment on table people.approvals is 'somebody wants what takes effect only when a second person agrees';
comment on column people.approvals.kind is 'which room does what, such as people.grant';
comment on column people.approvals.object is 'what it is done to, as the audit says it';
comment on column people.approvals.person is 'whom it is about, and who therefore does not decide';

-- Whoever asks for a reset in this moment waits for it.
lock table people.resets in access exclusive mode;
insert into people.approvals (id, kind, object, person, facts, asked_by, asked, ends, state)
select gen_random_uuid(), 'people.reset', 'person:' || person, person, '{}', asked_by, asked, asked + interval '7 days', 'open'
from people.resets;
drop table people.resets;

-- For an older program that still serves: it reads, agrees and stops here. A later version drops it.
create view people.resets as
    select person, asked_by, asked from people.approvals where kind = 'people.reset' and state = 'open';

alter table people.roles add column agreed_by uuid;
comment on column people.roles.agreed_by is 'null: it was given by one person, or by the program';

alter table people.invitations
    add column id uuid not null default gen_random_uuid(),
    add column agreed_by uuid;

create table people.absences (
    id uuid primary key,
    person uuid not null references people.persons on delete cascade,
    first_day date not null,
    last_day date not null,
    check (last_day >= first_day)
);
create index on people.absences (person);
comment on table people.absences is 'days on which somebody who may agree is away, where they live';
