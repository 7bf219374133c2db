-- Who got a reminder in another's place before somebody else had it: they may still say that it is done.
create table reminder_stood_in (
  delivery_id uuid not null references reminder_delivery (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  primary key (delivery_id, person_id)
);
create index reminder_stood_in_person on reminder_stood_in (person_id);
