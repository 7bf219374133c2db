-- Whoever comes while others wait waits too, and whoever moves up has waited longest. So nobody who
-- came later than somebody who waits has a seat, and only who has stopped waiting needs to be counted.
create table training_withdrawn (
  batch_id uuid not null references training_batch (id),
  -- Of 128 turns.
  block integer not null,
  people integer not null check (people >= 0),
  primary key (batch_id, block)
);

-- Turns whose block nobody has any more count with the next one.
insert into training_withdrawn (batch_id, block, people)
  select batch_id, block, turns - waiting from (
    select s.batch_id, s.block, s.waiting,
      least((s.block + 1) * 128 - 1, b.last_turn)
        - coalesce(lag(s.block) over (partition by s.batch_id order by s.block) + 1, s.block) * 128
        + 1 as turns
    from (
      select batch_id, block, sum(waits) as waiting from (
        select batch_id, turn / 128 as block, case state when 'WAITING' then 1 else 0 end as waits
          from training_sign_up
        union all
        select id, last_turn / 128, 0 from training_batch where last_turn > 0) t
      group by batch_id, block) s
    join training_batch b on b.id = s.batch_id) counted
  where turns > waiting;

drop table training_waiting;
