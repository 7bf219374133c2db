-- Nothing but the chat and its language is kept before consented_at is set.
create table person (
  id uuid primary key,
  chat_id bigint not null unique,
  language varchar(8) not null,
  first_seen timestamp with time zone not null,
  consented_at timestamp with time zone,
  reachable boolean not null,
  category varchar(20),
  institution varchar(120)
);

create table person_role (
  person_id uuid not null references person (id) on delete cascade,
  role varchar(20) not null,
  primary key (person_id, role)
);

create table invitation (
  id uuid primary key,
  code_hash varchar(64) not null unique,
  role varchar(20) not null,
  category varchar(20),
  institution varchar(120) not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
