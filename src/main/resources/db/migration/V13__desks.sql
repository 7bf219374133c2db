-- Where a liaison officer works. Until now there was one desk.
alter table person add column desk varchar(20);
alter table invitation add column desk varchar(20);

update person set desk = 'POLSEK'
  where id in (select person_id from person_role where role = 'LIAISON');
update invitation set desk = 'POLSEK' where role = 'LIAISON';
