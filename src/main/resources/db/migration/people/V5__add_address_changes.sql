create table people.address_changes (
    person uuid primary key references people.persons on delete cascade,
    email text not null,
    email_key text not null,
    confirm_hash bytea not null unique,
    stop_hash bytea not null unique,
    asked timestamptz not null,
    due timestamptz
);
comment on table people.address_changes is
    'somebody wants another address; it is theirs when it was confirmed there and nobody stopped it from the old one';
comment on column people.address_changes.email_key is 'the address as it is compared; it may be that of somebody else, who then confirms nothing';
comment on column people.address_changes.due is 'null until the new address was confirmed';

create table people.former_addresses (
    person uuid not null references people.persons on delete cascade,
    email text not null,
    email_key text not null,
    given_up timestamptz not null,
    primary key (person, email_key)
);
create index on people.former_addresses (email_key);
comment on table people.former_addresses is
    'so that what was written to or from an address of before is found when its person wants to see or erase their data';
