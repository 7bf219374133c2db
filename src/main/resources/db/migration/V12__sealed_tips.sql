-- Tips sealed for their recipient. What was sealed with the installation's own key, before there was
-- any release, is not carried over: that key could read it.
drop table tip_entry;
drop table tip;

-- Nothing here may lead to a sender: no chat, user, message or update id, no id that tells an order,
-- no time finer than a day, nothing that counts changes. docs/threat-model.md says why.
create table tip (
  id uuid primary key,
  -- What remains of the receipt: enough to find the tip by it, too little to guess it.
  lookup varchar(64) not null unique,
  received_on date not null,
  -- The last day on which anyone said something; it decides when the tip goes.
  last_word_on date not null,
  desk varchar(20) not null,
  urgent boolean not null,
  -- Names a file outside the database.
  shred_key uuid not null unique,
  public_key bytea not null,
  -- An officer, never a sender. Without one the tip is open to all officers of its desk.
  claimed_by uuid references person (id) on delete set null,
  outcome varchar(20)
);

create index tip_claimed_by on tip (claimed_by);
create index tip_desk on tip (desk);

-- A tip's private key, sealed for each of those who may open the tip.
create table tip_wrap (
  id uuid primary key,
  tip_id uuid not null references tip (id) on delete cascade,
  -- The id of a desk's key, or receipt.
  holder varchar(40) not null,
  sealed bytea not null,
  unique (tip_id, holder)
);

create table tip_entry (
  id uuid primary key,
  tip_id uuid not null references tip (id) on delete cascade,
  place integer not null,
  kind varchar(10) not null,
  sealed bytea not null,
  unique (tip_id, place)
);

-- What senders have handed in and officers don't see before the next slot.
create table tip_waiting (
  id uuid primary key,
  lookup varchar(64) not null,
  shred_key uuid unique,
  urgent boolean not null,
  item bytea not null
);

create index tip_waiting_lookup on tip_waiting (lookup);

-- For whom tips are sealed. A desk has one key in use; older ones open older tips.
create table desk_key (
  id uuid primary key,
  desk varchar(20) not null,
  public_key bytea not null,
  made_on date not null,
  in_use boolean not null
);

-- An officer's own key; its private half is sealed with the officer's passphrase.
create table officer_key (
  id uuid primary key references person (id) on delete cascade,
  desk varchar(20) not null,
  salt bytea not null,
  public_key bytea not null,
  private_key bytea not null
);

-- A desk key's private half, sealed for an officer.
create table desk_key_share (
  id uuid primary key,
  desk_key_id uuid not null references desk_key (id) on delete cascade,
  officer_id uuid not null references officer_key (id) on delete cascade,
  sealed bytea not null,
  unique (desk_key_id, officer_id)
);

-- By which the bot notices that it was started with another installation's pepper.
create table receipt_pepper (
  fingerprint varchar(64) primary key
);
