alter table alliance.organisations add former_names text[] not null default '{}';
comment on column alliance.organisations.former_names is 'names under which it published before';
update alliance.organisations
set former_names = array(select jsonb_array_elements_text(handed_in -> 'former_names'))
where jsonb_typeof(handed_in -> 'former_names') = 'array';
