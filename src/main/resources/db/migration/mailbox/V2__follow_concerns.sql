alter table mailbox.concerns
    add column owner uuid,
    add column step text,
    add column due date,
    add column ended timestamptz;
create index concerns_open on mailbox.concerns (received, receipt) where ended is null;
comment on column mailbox.concerns.owner is 'who took it on; counts only while they may follow concerns and did not step aside';
comment on column mailbox.concerns.step is 'what is done next for the child';
comment on column mailbox.concerns.due is 'until when the next step is taken';

create table mailbox.concern_acts (
    id bigint generated always as identity primary key,
    receipt text not null references mailbox.concerns on delete cascade,
    at timestamptz not null,
    person uuid not null,
    verb text not null,
    other uuid,
    day date,
    note text not null
);
create index on mailbox.concern_acts (receipt, id);
comment on table mailbox.concern_acts is 'what was done about a concern; goes with it';

create table mailbox.concern_recusals (
    receipt text not null references mailbox.concerns on delete cascade,
    person uuid not null,
    primary key (receipt, person)
);
comment on table mailbox.concern_recusals is 'who stepped aside, and is shown nothing of it any more';
