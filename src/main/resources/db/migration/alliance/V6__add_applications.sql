create table alliance.applications (
    id uuid primary key,
    state text not null check (state in ('enquiry', 'applied', 'in-review', 'information-asked', 'approved', 'declined')),
    since timestamptz not null,
    version int not null default 1 check (version > 0),
    saved timestamptz not null,
    language text not null,
    organisation text not null,
    name text not null,
    email text not null,
    email_key text not null,
    answers jsonb not null,
    accepted timestamptz,
    suspected boolean not null,
    sent timestamptz,
    expected date,
    deciding boolean not null default false,
    outcome text,
    again date,
    became text,
    awaits_lead boolean not null default false,
    decided_by uuid,
    check ((state = 'enquiry') = (sent is null)),
    check ((state = 'declined') = (again is not null)),
    check (not deciding or state = 'in-review'),
    check (not awaits_lead or (became is not null and decided_by is not null))
);
create index on alliance.applications (email_key);
comment on table alliance.applications is 'organisations that want to become members; a draft goes a month after it was saved, a decided one a year later';
comment on column alliance.applications.version is 'counts each change: a form that shows an older one is not taken';
comment on column alliance.applications.answers is 'what the organisation tells of itself, by field';
comment on column alliance.applications.accepted is 'when it accepted the guiding principles';
comment on column alliance.applications.suspected is 'whether a machine may have written it';
comment on column alliance.applications.expected is 'day by which the applicant may expect an answer';
comment on column alliance.applications.deciding is 'whether a ballot of the committee about it is open';
comment on column alliance.applications.outcome is 'of the committee''s ballot, when it was declined';
comment on column alliance.applications.again is 'day from which it may be sent again';
comment on column alliance.applications.became is 'key of the member that it became';
comment on column alliance.applications.awaits_lead is 'whether whoever has the address becomes lead as soon as they take up an invitation';
comment on column alliance.applications.decided_by is 'who put it to the committee; leads to nobody once the account is erased';

create table alliance.application_links (
    token_hash bytea primary key,
    application uuid not null references alliance.applications on delete cascade,
    expires timestamptz not null
);
create index on alliance.application_links (application);
comment on table alliance.application_links is 'return links of applicants; only a hash of the secret is kept';

create table alliance.application_steps (
    application uuid not null references alliance.applications on delete cascade,
    number int not null check (number > 0),
    verb text not null,
    from_state text not null,
    to_state text not null,
    gone_by text not null check (gone_by in ('applicant', 'secretariat', 'committee', 'program')),
    person uuid,
    at timestamptz not null,
    note text not null default '',
    primary key (application, number)
);
comment on table alliance.application_steps is 'every step of an application, never changed';
comment on column alliance.application_steps.person is 'null: the applicant or the program; leads to nobody once the account is erased';
comment on column alliance.application_steps.note is 'a question, its answer, or what a ballot came to';
