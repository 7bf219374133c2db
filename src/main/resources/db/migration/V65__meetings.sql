-- How many minutes a meeting lasts; zero where it has no fixed end.
alter table meeting add column lasts integer default 0 not null;
-- As those who are invited were last told.
alter table meeting_guest add column told_lasts integer;
-- Who comes in their place, where that is an official, and for whom they come themselves.
alter table meeting_guest add column deputy_id uuid;
alter table meeting_guest add column part varchar(20) default 'OWN' not null;
create index meeting_guest_deputy on meeting_guest (meeting_id, deputy_id);
