create table alliance.memberships (
    organisation text primary key references alliance.organisations,
    state text not null check (state in ('active', 'confirmation-due', 'dormant', 'left', 'suspended')),
    since timestamptz,
    cycle int not null default 1 check (cycle > 0),
    due date not null,
    confirmed timestamptz,
    shown_dormant boolean not null default false,
    until date,
    check ((state = 'left') = (until is not null))
);
comment on table alliance.memberships is 'how each member stands; one without a row was taken in before, is active and was never asked to confirm';
comment on column alliance.memberships.since is 'null: in this state before anybody wrote it down';
comment on column alliance.memberships.cycle is 'counts confirmations, and new days by which to confirm: each reminder is sent once in each';
comment on column alliance.memberships.due is 'day by which it confirms, in universal time';
comment on column alliance.memberships.until is 'its last day as a member';

create table alliance.membership_steps (
    organisation text not null,
    number int not null check (number > 0),
    edge text not null,
    from_state text not null,
    to_state text not null,
    gone_by text not null check (gone_by in ('applicant', 'own-people', 'secretariat', 'committee', 'program')),
    person uuid,
    at timestamptz not null,
    day date,
    reason text not null default '',
    primary key (organisation, number)
);
comment on table alliance.membership_steps is 'every step from one state to another, never changed; stays when the organisation''s row goes';
comment on column alliance.membership_steps.person is 'null: the program; leads to nobody once the account is erased';
comment on column alliance.membership_steps.day is 'by which to confirm from then on, or the last one as a member';

create table alliance.confirmations (
    organisation text not null,
    cycle int not null check (cycle > 0),
    at timestamptz not null,
    person uuid not null,
    representative uuid,
    logo boolean not null,
    priorities text not null,
    planned text not null,
    primary key (organisation, cycle)
);
comment on table alliance.confirmations is 'what a member''s people said when they confirmed; once in each cycle';
comment on column alliance.confirmations.representative is 'who led then; null when nobody did';
comment on column alliance.confirmations.logo is 'whether its logo may be shown';
comment on column alliance.confirmations.planned is 'one thing that it plans this year';

create table alliance.reminders (
    organisation text not null references alliance.memberships on delete cascade,
    cycle int not null,
    step int not null check (step in (-30, -7, 0, 14, 45)),
    at timestamptz not null,
    told uuid[] not null,
    primary key (organisation, cycle, step)
);
comment on table alliance.reminders is 'that a reminder to confirm was sent, once for each step of a cycle, or was overtaken by a later one';
comment on column alliance.reminders.step is 'days after the day by which to confirm';
comment on column alliance.reminders.told is 'whose mail it was; nobody''s when a later step overtook it. Leads to nobody once an account is erased';

create table alliance.unreminded (
    organisation text primary key references alliance.memberships on delete cascade,
    cycle int not null,
    step int not null,
    why text not null check (why in ('nobody', 'blocked', 'demonstration', 'lost', 'returned')),
    since timestamptz not null
);
comment on table alliance.unreminded is 'whom a reminder did not reach, and why; a row goes as soon as one does';
