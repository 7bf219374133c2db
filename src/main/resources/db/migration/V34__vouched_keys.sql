-- The public half of the key with which an officer signs for colleagues; made at the passphrase.
alter table officer_key add column signing_key varchar(64);

-- Over what a row says, under a key that doesn't lie in the database: a row that somebody else has
-- put there, or has changed, has none that fits.
alter table officer_key add column seal varchar(64);
alter table desk_key add column seal varchar(64);

-- Who has let an officer in: a signature with the key of a colleague. It outlives both. Without a
-- signature it was the recovery key, two operators, or the upgrade that brought this table.
create table vouching (
  id uuid primary key,
  officer_id uuid not null,
  desk varchar(50) not null,
  public_key varchar(64) not null,
  signing_key varchar(64) not null,
  voucher_key varchar(64) not null,
  signature varchar(128) not null,
  seal varchar(64) not null
);

create index vouching_officer on vouching (officer_id);
create index vouching_signing_key on vouching (signing_key);
