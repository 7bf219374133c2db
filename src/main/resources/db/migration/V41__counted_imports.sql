-- How many imports there have been, so that all nodes know when what they have in memory is old.
create table area_import (
  id integer primary key check (id = 1),
  imports bigint not null
);

insert into area_import (id, imports) values (1, 0);
