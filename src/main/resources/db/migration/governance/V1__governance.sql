create schema if not exists governance;

create table governance.decisions (
    id uuid primary key,
    title text not null,
    ballot uuid unique,
    proposed_by uuid not null,
    opened timestamptz not null,
    last_day date not null,
    review_day date check (review_day > last_day),
    outcome text check (outcome in ('passed', 'no-quorum', 'objected', 'too-few', 'unproven')),
    year int,
    running int check (running > 0),
    reviewed timestamptz,
    reviewed_by uuid,
    unique (year, running),
    check ((year is null) = (running is null)),
    check ((year is not null) = (outcome is not null and outcome = 'passed')),
    check ((reviewed is null) = (reviewed_by is null))
);
comment on table governance.decisions is 'what is put to the members; wording, rules and answers are kept with the ballot';
comment on column governance.decisions.ballot is 'null only within the transaction that opens it';
comment on column governance.decisions.proposed_by is 'leads to nobody once the account is erased';
comment on column governance.decisions.last_day is 'on which it can be answered, in universal time';
comment on column governance.decisions.outcome is 'null until it has ended';
comment on column governance.decisions.running is 'of what passed in a year, without gaps';

create table governance.numbers (
    year int primary key,
    last int not null check (last > 0)
);
comment on table governance.numbers is 'the last number of each year; a row is held until the end of the transaction that counts on';
