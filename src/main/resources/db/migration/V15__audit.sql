-- What officers have done, and never what senders have. Each hash covers the row before it too, so
-- none can be changed, moved or taken out unnoticed. Officers and tips go by their handles, as rows
-- outlive both.
create table audit_entry (
  place bigint primary key,
  -- Whole hours.
  in_hour timestamp with time zone not null,
  officer varchar(6) not null,
  desk varchar(20) not null,
  step varchar(20) not null,
  subject varchar(6) not null,
  hash varchar(64) not null
);

create index audit_entry_officer on audit_entry (officer);

-- Where the chain begins and ends: the last row that was let go, and the last one. Its only row is
-- locked by everything that adds to the chain.
create table audit_chain (
  id integer primary key check (id = 1),
  begins_after bigint not null,
  hash_before varchar(64) not null,
  ends_with bigint not null,
  hash varchar(64) not null,
  -- Over the four before, so that nobody sets them to another row's unnoticed.
  seal varchar(64) not null
);

insert into audit_chain (id, begins_after, hash_before, ends_with, hash, seal)
  values (1, 0, '', 0, '', '');
