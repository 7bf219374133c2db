-- How many have a seat and how many wait is counted on the batch's row, which every change locks.
-- Who waits longest is found by turn.
create index training_sign_up_turn on training_sign_up (batch_id, state, turn);

alter table training_batch add column seated integer default 0 not null;
alter table training_batch add column waiting integer default 0 not null;
-- Of the last who has signed up.
alter table training_batch add column last_turn integer default 0 not null;

update training_batch set
  seated = (select count(*) from training_sign_up s where s.batch_id = training_batch.id and s.state = 'SEATED'),
  waiting = (select count(*) from training_sign_up s where s.batch_id = training_batch.id and s.state = 'WAITING'),
  last_turn = (select coalesce(max(s.turn), 0) from training_sign_up s where s.batch_id = training_batch.id);

alter table training_batch add constraint training_batch_counted check (seated >= 0 and waiting >= 0);

-- How many of the waiting list have a turn in a block of 128, so that somebody's place in it is told
-- by few rows.
create table training_waiting (
  batch_id uuid not null references training_batch (id),
  block integer not null,
  people integer not null check (people >= 0),
  primary key (batch_id, block)
);

insert into training_waiting (batch_id, block, people)
  select batch_id, turn / 128, count(*) from training_sign_up where state = 'WAITING'
  group by batch_id, turn / 128;
