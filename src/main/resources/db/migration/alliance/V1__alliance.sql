create schema if not exists alliance;

create table alliance.organisations (
    key text primary key,
    handed_in jsonb not null,
    position int generated always as identity,
    member boolean not null,
    slug text not null unique,
    name text not null,
    short_name text,
    kind text,
    website text,
    country text,
    steering_committee boolean,
    relation text,
    source text,
    evidence text,
    verified date
);
comment on column alliance.organisations.member is 'false: an organisation around the alliance, never counted or shown as a member';
comment on column alliance.organisations.steering_committee is 'null is unknown, which is not no';

create table alliance.chapters (
    country text primary key,
    handed_in jsonb not null,
    position int generated always as identity,
    name text not null,
    lead_organisation text,
    call_launched text,
    source text,
    description text
);
