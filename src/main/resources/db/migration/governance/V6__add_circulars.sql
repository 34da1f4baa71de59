create table governance.circulars (
    id uuid primary key,
    audience text not null,
    language text not null,
    reply_to text not null default '',
    revision int not null default 0,
    written_by uuid not null,
    written timestamptz not null,
    asked timestamptz,
    sent timestamptz,
    sent_by uuid,
    agreed_by uuid,
    organisations int not null default 0,
    stopped timestamptz,
    stopped_by uuid,
    check ((sent is null) = (sent_by is null)),
    check ((sent is null) = (agreed_by is null)),
    check (stopped is null or sent is not null)
);
comment on table governance.circulars is 'letters to many at once, and drafts of such';
comment on column governance.circulars.audience is 'to whom it goes: members, committee, chapter:KE, or silent: with the id of a decision';
comment on column governance.circulars.language is 'of the text that those get for whose language there is none';
comment on column governance.circulars.reply_to is 'where answers go; empty: where the settings of the mail server say';
comment on column governance.circulars.revision is 'counts what was saved, so that two do not write over each other';
comment on column governance.circulars.asked is 'since when it waits for a second person; nothing of it changes meanwhile';
comment on column governance.circulars.sent is 'when a second person agreed, and all letters were put into the outbox';
comment on column governance.circulars.organisations is 'for how many organisations those act who were written to';
comment on column governance.circulars.stopped is 'when somebody had what still waited not be sent';

create table governance.circular_texts (
    circular uuid not null references governance.circulars on delete cascade,
    language text not null,
    subject text not null,
    body text not null,
    primary key (circular, language)
);
comment on table governance.circular_texts is 'its words, in each language in which somebody wrote them';

create table governance.circular_copies (
    circular uuid not null references governance.circulars on delete cascade,
    person uuid not null,
    organisations text[] not null,
    language text not null,
    fate text not null default 'waiting'
        check (fate in ('waiting', 'sent', 'returned', 'failed', 'expired', 'stopped', 'erased')),
    primary key (circular, person)
);
create index on governance.circular_copies (person);
comment on table governance.circular_copies is 'who got it: each person once, whatever number of organisations they act for';
comment on column governance.circular_copies.person is 'leads to nobody once the account is erased';
comment on column governance.circular_copies.organisations is 'for which they acted, as they were called then';
comment on column governance.circular_copies.fate is 'what became of it, as far as the outbox knew for a week';

create table governance.circular_misses (
    circular uuid not null references governance.circulars on delete cascade,
    number int not null,
    organisation text not null,
    person uuid,
    why text not null check (why in ('nobody', 'demonstration', 'lost')),
    primary key (circular, number)
);
comment on table governance.circular_misses is 'whom of its audience mail did not reach when it was sent, and why';
comment on column governance.circular_misses.organisation is 'as it was called then';
