create table commitment (
  id uuid primary key,
  -- Who wrote it down, and who keeps it.
  author_id uuid not null,
  keeper_id uuid not null,
  -- Who was asked to keep it instead and hasn't answered.
  offered_to uuid,
  -- Empty where no area has been imported.
  area_code varchar(20) not null,
  words varchar(500) not null,
  strategy varchar(20) not null,
  stage varchar(20) not null,
  due date not null,
  -- A later day that the keeper asks for.
  wanted date,
  -- The day from which one that comes again is counted, and how.
  first_due date not null,
  again varchar(20) not null,
  done boolean not null,
  finished_on date,
  -- In percent.
  progress integer not null,
  note varchar(500),
  -- The next reminder of it, and when; absent where none follows.
  step varchar(20),
  step_at timestamp with time zone,
  -- Who was told that it is overdue.
  told_superior uuid,
  told_above uuid
);
create index commitment_keeper on commitment (keeper_id, done, due);
create index commitment_author on commitment (author_id, done, due);
create index commitment_offered on commitment (offered_to, done, due);
create index commitment_told_superior on commitment (told_superior);
create index commitment_told_above on commitment (told_above);
create index commitment_step on commitment (step_at, id);
create index commitment_area on commitment (area_code, strategy, stage, done, due);
create index commitment_finished on commitment (finished_on);
