alter table governance.decisions
    add roll text not null default 'members' check (roll in ('members', 'committee')),
    add about text;
create unique index decisions_about_open on governance.decisions (about) where outcome is null;
comment on column governance.decisions.roll is 'who decides: all members, or those on the steering committee';
comment on column governance.decisions.about is 'a thing of another room that the decision is about, such as application:0198…; one at a time is open';
