alter table alliance.application_links add mailed boolean not null default false;
comment on column alliance.application_links.mailed is 'whether its secret went by mail: only who follows such a link has shown that the address is theirs';
