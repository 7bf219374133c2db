-- Since when somebody is an operator; empty for whoever was one before this was kept.
alter table person add column operator_since date;

-- Whom the setting named as operators at the last start, and from whom others took the role back.
create table named_operator (
  chat_id bigint primary key,
  dismissed boolean not null
);

-- What one operator can't do alone, until a second person agrees or its time has come.
create table proposal (
  id uuid primary key,
  kind varchar(20) not null,
  proposer uuid not null references person (id) on delete cascade,
  seconded_by uuid references person (id) on delete set null,
  -- Whom it is about; an invitation has what it offers.
  subject uuid references person (id) on delete cascade,
  desk varchar(20),
  position varchar(20),
  institution varchar(120),
  made_on date not null,
  due_at timestamp with time zone
);

-- Desks that have had a key, so that none gets a first one twice by an invitation.
create table desk_founded (
  area_code varchar(20),
  desk varchar(20) not null
);

insert into desk_founded (area_code, desk)
  select area_code, desk from desk_key
  union select area_code, desk from officer_key
  union select area_code, desk from audit_entry where step = 'CHOSE_PASSPHRASE';

-- Settings and texts as they were last seen, so that a change is recorded.
create table setting_seen (
  name varchar(60) primary key,
  digest varchar(64) not null
);

-- A setting's name, or a handle as before.
alter table audit_entry alter column subject set data type varchar(40);

-- The week, by its Monday, for which officers have been sent the record's fingerprint.
create table fingerprint_told (
  week date primary key
);
