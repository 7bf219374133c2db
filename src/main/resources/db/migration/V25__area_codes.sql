-- Whatever belongs to an area carries its code, so that there can be a second one. Null is what was
-- made before any area was imported: it is the home area's.

-- The area in which the person has roles; null for residents too.
alter table person add column area_code varchar(20);
alter table person add constraint person_area foreign key (area_code) references area (code);
alter table invitation add column area_code varchar(20);
alter table invitation add constraint invitation_area foreign key (area_code) references area (code);

alter table reminder add column area_code varchar(20);
alter table reminder add constraint reminder_area foreign key (area_code) references area (code);

-- A desk's area, never a sender's.
alter table desk_key add column area_code varchar(20);
alter table desk_key add constraint desk_key_area foreign key (area_code) references area (code);
alter table desk_group add column area_code varchar(20);
alter table desk_group add constraint desk_group_area foreign key (area_code) references area (code);
alter table tip add column area_code varchar(20);
alter table tip add constraint tip_area foreign key (area_code) references area (code);

update person set area_code = (select code from area where home)
  where id in (select person_id from person_role);
update invitation set area_code = (select code from area where home);
update reminder set area_code = (select code from area where home);
update desk_key set area_code = (select code from area where home);
update desk_group set area_code = (select code from area where home);
update tip set area_code = (select code from area where home);
