-- By which private address somebody's calendar is fetched; of its secret only the hash is kept.
create table calendar_feed (
  person_id uuid primary key,
  secret_hash varchar(64) not null unique,
  made_on date not null
);

-- Which event of somebody else's calendar became which reminder, so that the same file makes nothing twice.
create table reminder_import (
  reminder_id uuid primary key references reminder (id) on delete cascade,
  event_hash varchar(64) not null,
  sequence integer not null,
  -- Of what it said, as not every program counts its changes.
  content_hash varchar(64) not null
);
