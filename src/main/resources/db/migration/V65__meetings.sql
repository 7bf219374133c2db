-- How many minutes a meeting lasts; zero where it has no fixed end.
alter table meeting add column lasts integer default 0 not null;
-- As those who are invited were last told.
alter table meeting_guest add column told_lasts integer;
-- Who comes in their place, where that is an official, and for whom they come themselves.
alter table meeting_guest add column deputy_id uuid;
alter table meeting_guest add column part varchar(20) default 'OWN' not null;
create index meeting_guest_deputy on meeting_guest (meeting_id, deputy_id);

create table meeting_minutes (
  meeting_id uuid primary key references meeting (id) on delete cascade,
  -- Who was asked to write them in the organiser's place.
  taker_id uuid,
  -- When whoever writes them is to be asked for them; absent where that is done with.
  offer_at timestamp with time zone,
  words varchar(3000),
  -- By which Telegram keeps the photo of them.
  photo varchar(255)
);
create index meeting_minutes_offer on meeting_minutes (offer_at);
create index meeting_minutes_taker on meeting_minutes (taker_id);
insert into meeting_minutes (meeting_id, offer_at)
select id, case when cancelled or closed then null else starts_at end from meeting;

-- What it comes from, such as the title of a meeting.
alter table commitment add column origin varchar(200);
