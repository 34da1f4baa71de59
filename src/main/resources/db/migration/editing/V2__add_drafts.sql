create table editing.drafts (
    id uuid primary key,
    kind text not null,
    content jsonb not null,
    version int not null,
    person uuid,
    saved timestamptz not null,
    due timestamp,
    zone text,
    problem text,
    published timestamptz,
    publication uuid,
    check ((due is null) = (zone is null))
);
comment on table editing.drafts is 'Rows that no importer has taken yet. So nothing of them is public; what was published goes after 30 days.';
comment on column editing.drafts.version is 'grows with every change: whoever sets out from an older one is shown the newer';
comment on column editing.drafts.person is 'who changed it last; nobody when their account was erased';
comment on column editing.drafts.due is 'wall time in the zone, when it is to be published; instants follow from both, and change with the rules of the zone';
comment on column editing.drafts.problem is 'why it could not be published at its time';
