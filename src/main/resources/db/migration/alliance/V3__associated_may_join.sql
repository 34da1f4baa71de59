-- An organisation around the alliance keeps its row when it becomes a member, so that both can be undone.
alter table alliance.organisations
    drop constraint organisations_slug_key,
    add constraint organisations_slug_member_key unique (slug, member);
