create table reminder (
  id uuid primary key,
  version integer not null,
  author_id uuid not null references person (id) on delete cascade,
  message varchar(1000) not null,
  -- The first time, by the clock on the area's wall; those that follow are counted from it.
  starts timestamp not null,
  recurrence varchar(20) not null,
  audience varchar(20) not null,
  -- The author's, for a reminder to a category.
  category varchar(20),
  -- Null when it is paused or has no next time; then it has no trigger either.
  next_at timestamp with time zone,
  paused boolean not null,
  -- The time that it was last sent for.
  last_due timestamp with time zone
);

create index reminder_author on reminder (author_id);
create index reminder_next_at on reminder (next_at);

create table reminder_delivery (
  id uuid primary key,
  version integer not null,
  reminder_id uuid not null references reminder (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  due_at timestamp with time zone not null,
  snoozed_until timestamp with time zone,
  done_at timestamp with time zone,
  -- However often a firing is repeated, a person gets it once.
  unique (reminder_id, due_at, person_id)
);

create index reminder_delivery_person on reminder_delivery (person_id);
create index reminder_delivery_due_at on reminder_delivery (due_at);
create index reminder_delivery_snoozed_until on reminder_delivery (snoozed_until);
