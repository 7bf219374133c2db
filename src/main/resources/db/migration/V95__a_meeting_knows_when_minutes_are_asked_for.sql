-- When whoever writes the minutes is to be asked for them; absent where that is done with. It moves
-- with the meeting.
alter table meeting add column minutes_at timestamp with time zone;
update meeting set minutes_at =
  (select offer_at from meeting_minutes m where m.meeting_id = meeting.id);
create index meeting_minutes_at on meeting (minutes_at);
drop index meeting_minutes_offer;
alter table meeting_minutes drop column offer_at;
