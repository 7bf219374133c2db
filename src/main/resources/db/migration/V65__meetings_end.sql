-- How many minutes a meeting lasts; zero where it has no fixed end.
alter table meeting add column lasts integer default 0 not null;
-- As those who are invited were last told.
alter table meeting_guest add column told_lasts integer;
