-- Comes at night too; comes again until it is answered, and then to those above.
alter table reminder add column urgent boolean default false not null;
alter table reminder add column insists boolean default false not null;
-- Deleted, but for those who are still to hear of it.
alter table reminder add column cancelled boolean default false not null;

-- How often it has come again because nobody answered.
alter table reminder_delivery add column repeats integer default 0 not null;

-- Who was told that somebody else doesn't answer.
create table reminder_escalation (
  delivery_id uuid not null references reminder_delivery (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  told_at timestamp with time zone not null,
  primary key (delivery_id, person_id)
);
create index reminder_escalation_person on reminder_escalation (person_id);

-- Who wants no more of a reminder.
create table reminder_mute (
  reminder_id uuid not null references reminder (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  primary key (reminder_id, person_id)
);
create index reminder_mute_person on reminder_mute (person_id);
