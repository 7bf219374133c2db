-- What is kept about a person goes with the person, by the database itself.
delete from commitment where not exists (select 1 from person p where p.id = keeper_id);
update commitment set offered_to = null where offered_to is not null
  and not exists (select 1 from person p where p.id = offered_to);
update commitment set reminded = null where reminded is not null
  and not exists (select 1 from person p where p.id = reminded);
update commitment set told_superior = null where told_superior is not null
  and not exists (select 1 from person p where p.id = told_superior);
update commitment set told_above = null where told_above is not null
  and not exists (select 1 from person p where p.id = told_above);
update commitment set done_by = null where done_by is not null
  and not exists (select 1 from person p where p.id = done_by);
alter table commitment add constraint commitment_of_keeper
  foreign key (keeper_id) references person (id) on delete cascade;
alter table commitment add constraint commitment_offered_to_person
  foreign key (offered_to) references person (id) on delete set null;
alter table commitment add constraint commitment_reminded_person
  foreign key (reminded) references person (id) on delete set null;
alter table commitment add constraint commitment_told_superior_person
  foreign key (told_superior) references person (id) on delete set null;
alter table commitment add constraint commitment_told_above_person
  foreign key (told_above) references person (id) on delete set null;
alter table commitment add constraint commitment_done_by_person
  foreign key (done_by) references person (id) on delete set null;
delete from meeting where not exists (select 1 from person p where p.id = organiser_id);
alter table meeting add constraint meeting_of_organiser
  foreign key (organiser_id) references person (id) on delete cascade;
update broadcast set author_id = null where author_id is not null
  and not exists (select 1 from person p where p.id = author_id);
alter table broadcast add constraint broadcast_of_author
  foreign key (author_id) references person (id) on delete set null;
delete from calendar_feed where not exists (select 1 from person p where p.id = person_id);
alter table calendar_feed add constraint calendar_feed_of_person
  foreign key (person_id) references person (id) on delete cascade;
