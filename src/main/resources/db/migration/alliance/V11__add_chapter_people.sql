alter table alliance.chapters
    add language text not null default 'en',
    add own_name text not null default '',
    add about text not null default '',
    add closed timestamptz,
    add closed_by uuid,
    add closing_reason text not null default '',
    add opened_for text unique,
    add check ((closed is null) = (closed_by is null));
comment on column alliance.chapters.language is 'in which it speaks of itself (BCP 47)';
comment on column alliance.chapters.own_name is 'what it is called in that language; empty: as everywhere';
comment on column alliance.chapters.about is 'what it says of itself, in Markdown';
comment on column alliance.chapters.closed is 'null: open. A closed one keeps its page, and takes nothing new';
comment on column alliance.chapters.closed_by is 'leads to nobody once the account is erased';
comment on column alliance.chapters.opened_for is 'receipt of the letter that answered the call, where one did';

create table alliance.chapter_members (
    id uuid primary key,
    country text not null references alliance.chapters,
    organisation text references alliance.organisations,
    name text not null,
    committee boolean not null,
    added timestamptz not null,
    added_by uuid not null,
    ended timestamptz,
    ended_by uuid,
    check ((ended is null) = (ended_by is null))
);
create unique index on alliance.chapter_members (country, organisation) where ended is null and organisation is not null;
create unique index on alliance.chapter_members (country, lower(name)) where ended is null;
create index on alliance.chapter_members (organisation);
comment on table alliance.chapter_members is 'organisations that belong to a national alliance; a row stays when they leave';
comment on column alliance.chapter_members.organisation is 'null: an organisation of that country that is not in the register, and has no vote in the alliance';
comment on column alliance.chapter_members.committee is 'whether it sits on the committee of the national alliance';

create table alliance.coordinators (
    id uuid primary key,
    country text not null references alliance.chapters,
    person uuid not null,
    first_day date not null,
    last_day date check (last_day >= first_day),
    granted_by uuid not null,
    granted timestamptz not null,
    shown boolean not null default false,
    ended_by uuid,
    ended timestamptz,
    check ((ended_by is null) = (ended is null))
);
create index on alliance.coordinators (country);
create index on alliance.coordinators (person);
comment on table alliance.coordinators is 'which person coordinates which national alliance; a row stays when it is over';
comment on column alliance.coordinators.person is 'leads to nobody once the account is erased';
comment on column alliance.coordinators.first_day is 'in universal time, as the last one; both included';
comment on column alliance.coordinators.shown is 'whether they want to be named on its page: they say so themselves';
