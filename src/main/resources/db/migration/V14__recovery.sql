-- A desk key's private half, sealed for the recovery key, whose own private half is on paper only.
create table desk_key_recovery (
  id uuid primary key references desk_key (id) on delete cascade,
  -- Of the recovery key, as it stands on the sheets.
  fingerprint varchar(14) not null,
  sealed bytea not null
);
