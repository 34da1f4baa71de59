create table governance.seats (
    id uuid primary key,
    number int not null unique check (number > 0),
    name text not null,
    kind text not null check (kind in ('organisation', 'elected')),
    added_by uuid not null,
    added timestamptz not null,
    closed date,
    closed_by uuid,
    reason text not null default '',
    check ((closed is null) = (closed_by is null))
);
comment on table governance.seats is 'seats of the steering committee; who holds one is said by its terms';
comment on column governance.seats.number is 'the first one is 1; never used again';
comment on column governance.seats.kind is 'held by an organisation through its representatives, or by one elected person of it';
comment on column governance.seats.added_by is 'leads to nobody once the account is erased';
comment on column governance.seats.closed is 'since when it is no seat any more; null while it is one';

create table governance.terms (
    id uuid primary key,
    seat int not null references governance.seats (number),
    organisation text not null,
    name text not null,
    person uuid,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    stand_in uuid,
    away date,
    shown boolean not null default false,
    filled_by uuid not null,
    filled timestamptz not null,
    ended_by uuid,
    ended timestamptz,
    reason text not null default '',
    called_off boolean not null default false,
    check (not called_off or ended is not null),
    constraint terms_one_holder_a_day exclude using gist
        (int4range(seat, seat, '[]') with &&, daterange(first_day, last_day, '[]') with &&) where (not called_off)
);
create index on governance.terms (organisation);
create index on governance.terms (person);
create index on governance.terms (stand_in);
comment on table governance.terms is 'who holds a seat from when until when; a row stays when it is over';
comment on column governance.terms.organisation is 'by its key; after a merge, of what it became part of';
comment on column governance.terms.name is 'as it was called when the seat was filled';
comment on column governance.terms.person is 'who was elected; null for a seat of an organisation. Leads to nobody once the account is erased';
comment on column governance.terms.last_day is 'in universal time, as the first one; both included';
comment on column governance.terms.stand_in is 'who answers when the holder cannot';
comment on column governance.terms.away is 'until the end of this day the stand-in answers, too; null while the holder is there';
comment on column governance.terms.shown is 'whether the elected person agreed to be named in public';
comment on column governance.terms.ended_by is 'null: nobody has, or the program; leads to nobody once the account is erased';
comment on column governance.terms.ended is 'when somebody ended it before it was over';
comment on column governance.terms.called_off is 'ended before it began, so it never held';

create table governance.term_reminders (
    term uuid not null references governance.terms,
    step int not null check (step in (60, 14)),
    at timestamptz not null,
    told uuid[] not null,
    primary key (term, step)
);
comment on table governance.term_reminders is 'that people were told that a term ends, once for each step, or that a later one overtook it';
comment on column governance.term_reminders.step is 'days before the last day';
comment on column governance.term_reminders.told is 'whose mail it was; nobody''s when a later step overtook it. Leads to nobody once an account is erased';
