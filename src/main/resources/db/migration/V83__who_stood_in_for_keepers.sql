-- Who was reminded of a commitment in its keeper's place: they may say that it is done also once somebody else was
-- reminded of it.
create table commitment_stand_in (
  commitment_id uuid not null references commitment (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  keeper_id uuid not null references person (id) on delete cascade,
  primary key (commitment_id, person_id, keeper_id)
);
create index commitment_stand_in_person on commitment_stand_in (person_id);
create index commitment_stand_in_keeper on commitment_stand_in (keeper_id);
insert into commitment_stand_in (commitment_id, person_id, keeper_id)
  select c.id, p.id, k.id from commitment c
  join person p on p.id = c.reminded join person k on k.id = c.keeper_id where c.reminded <> c.keeper_id;
