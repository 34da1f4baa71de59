-- Grows with each commit that changes anything public, as its last statement: so nodes see in it that another published.
create table runtime.edition (
    only_one boolean primary key default true check (only_one),
    number bigint not null
);
insert into runtime.edition (number) values (0);
