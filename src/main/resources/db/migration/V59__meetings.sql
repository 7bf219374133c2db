create table meeting (
  id uuid primary key,
  organiser_id uuid not null,
  area_code varchar(20),
  title varchar(200) not null,
  place varchar(300) not null,
  starts_at timestamp with time zone not null,
  -- How often its time or place has been changed.
  sequence integer not null,
  cancelled boolean not null,
  -- When who hadn't answered was last reminded to.
  asked_at timestamp with time zone,
  -- The organiser's message with the count, when it was last brought up to date, and whether
  -- anything has changed since or ever will.
  live_key uuid not null,
  shown_at timestamp with time zone not null,
  outdated boolean not null,
  closed boolean not null
);
create index meeting_starts on meeting (starts_at);
create index meeting_organiser on meeting (organiser_id, starts_at);
create index meeting_open on meeting (closed, starts_at);

create table meeting_guest (
  meeting_id uuid not null references meeting (id) on delete cascade,
  person_id uuid not null,
  answer varchar(20) not null,
  deputy varchar(200),
  -- What they are still to be told; absent where nothing.
  news varchar(20),
  -- What they were last told.
  told_at timestamp with time zone,
  told_start timestamp with time zone,
  told_place varchar(300),
  primary key (meeting_id, person_id)
);
create index meeting_guest_person on meeting_guest (person_id);
create index meeting_guest_news on meeting_guest (news, meeting_id);
