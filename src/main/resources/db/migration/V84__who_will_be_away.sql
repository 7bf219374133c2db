-- The first day of an absence; those there are have begun.
alter table person add column absent_from date;

-- Whether somebody comes to a meeting in that place because it is of somebody who is away.
alter table meeting_guest add column away boolean default false not null;
create index meeting_guest_away on meeting_guest (away, meeting_id);
