-- Nothing was ever remembered here.
drop table if exists runtime.settings;
