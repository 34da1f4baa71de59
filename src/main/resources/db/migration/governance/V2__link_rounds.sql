alter table governance.decisions add follows uuid unique references governance.decisions;
comment on column governance.decisions.follows is 'the one whose wording was changed and put again; once each';
