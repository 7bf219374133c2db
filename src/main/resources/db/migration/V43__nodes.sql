-- The processes that take updates by webhook, where several do, and how they reach each other. A
-- chat belongs to one of them. Nothing here is about people.
create table node (
  id uuid primary key,
  url varchar(200) not null,
  since timestamp with time zone not null,
  seen_at timestamp with time zone not null
);
