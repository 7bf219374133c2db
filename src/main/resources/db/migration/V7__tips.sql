-- Nothing here may lead to a sender: no chat, user, message or update id, no id that tells an order,
-- no time finer than a day, nothing that counts changes. docs/threat-model.md says why.
create table tip (
  id uuid primary key,
  -- What remains of the receipt: enough to find the tip by it, too little to guess it.
  lookup varchar(64) not null unique,
  received_on date not null,
  -- An officer, never a sender. Without one the tip is open to all officers again.
  claimed_by uuid references person (id) on delete set null,
  outcome varchar(20)
);

create index tip_claimed_by on tip (claimed_by);

create table tip_entry (
  id uuid primary key,
  tip_id uuid not null references tip (id) on delete cascade,
  place integer not null,
  kind varchar(10) not null,
  sealed bytea not null,
  announced boolean not null,
  unique (tip_id, place)
);

create index tip_entry_announced on tip_entry (announced);
