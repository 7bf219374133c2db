-- Who is invited, comes in another's place or takes the minutes goes with the person, too.
delete from meeting_guest where not exists (select 1 from person p where p.id = meeting_guest.person_id);
update meeting_guest set deputy_id = null where deputy_id is not null
  and not exists (select 1 from person p where p.id = meeting_guest.deputy_id);
update meeting_guest set answer = 'OPEN', away = false,
  news = case when told_at is null then 'INVITED' else news end
  where answer = 'DEPUTY' and deputy is null and deputy_id is null
    and exists (select 1 from meeting m where m.id = meeting_guest.meeting_id and not m.cancelled
      and m.starts_at > current_timestamp);
update meeting_guest set answer = 'OPEN', away = false
  where answer = 'DEPUTY' and deputy is null and deputy_id is null;
update meeting_minutes set taker_id = null where taker_id is not null
  and not exists (select 1 from person p where p.id = meeting_minutes.taker_id);
-- By its deputy alone it is looked for when one is erased.
drop index meeting_guest_deputy;
create index meeting_guest_deputy on meeting_guest (deputy_id, meeting_id);
alter table meeting_guest add constraint meeting_guest_is_person
  foreign key (person_id) references person (id) on delete cascade;
alter table meeting_guest add constraint meeting_guest_deputy_is_person
  foreign key (deputy_id) references person (id) on delete set null;
alter table meeting_minutes add constraint meeting_minutes_taker_is_person
  foreign key (taker_id) references person (id) on delete set null;
-- Nothing reads it: what the delegate got is a row of its own.
alter table reminder_delivery drop column delegate_id;
