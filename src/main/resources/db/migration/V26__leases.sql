-- What one of several nodes has at a time: sending from the outbox, and what is done by one in the
-- house. A version before this one can't send beside it.
create table lease (
  name varchar(20) primary key,
  holder uuid,
  held_until timestamp with time zone not null
);

insert into lease (name, holder, held_until) values ('outbox', null, timestamp with time zone '2000-01-01 00:00:00+00');
insert into lease (name, holder, held_until) values ('house', null, timestamp with time zone '2000-01-01 00:00:00+00');

drop table outbox_sender;
