-- Who has been reminded of what they take part in, until it begins. However many nodes look, a
-- person is told once for each time; with another time once more.
create table occasion_reminded (
  starts_at timestamp with time zone not null,
  kind varchar(20) not null,
  occasion_id uuid not null,
  person_id uuid not null references person (id) on delete cascade,
  primary key (starts_at, kind, occasion_id, person_id)
);

create index occasion_reminded_person on occasion_reminded (person_id);
create index training_batch_starts_at on training_batch (starts_at);
