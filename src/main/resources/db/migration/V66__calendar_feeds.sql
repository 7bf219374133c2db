-- By which private address somebody's calendar is fetched; of its secret only the hash is kept.
create table calendar_feed (
  person_id uuid primary key,
  secret_hash varchar(64) not null unique,
  made_on date not null
);
