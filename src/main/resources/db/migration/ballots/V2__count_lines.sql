alter table ballots.ballots add lines int;
comment on column ballots.ballots.lines is 'how many answers the log had when it was counted, so that the last ones are missed when they are taken out; null while it is open';
