create schema if not exists runtime;

-- What the program has to remember of itself, such as whether the sample content was loaded.
create table runtime.settings (
    key text primary key,
    value text not null
);
