create table mailbox.concern_openings (
    receipt text not null references mailbox.concerns on delete cascade,
    person uuid not null,
    at timestamptz not null,
    primary key (receipt, person)
);
comment on table mailbox.concern_openings is 'who opened what was written in a concern, and when first; without one it is told again after an hour';

create table mailbox.concern_escalations (
    receipt text not null references mailbox.concerns on delete cascade,
    step text not null,
    at timestamptz not null,
    primary key (receipt, step)
);
comment on table mailbox.concern_escalations is 'that it was told again since nobody had opened a concern, each step once';
