-- Who got a delivery in the place of whoever was away, and may answer it.
create table reminder_stand_in (
  delivery_id uuid primary key references reminder_delivery (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  -- Whether they did.
  answered boolean default false not null
);
create index reminder_stand_in_person on reminder_stand_in (person_id);
