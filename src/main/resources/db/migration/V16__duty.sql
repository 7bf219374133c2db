-- What a liaison officer is at the desk: reminders climb along it.
alter table person add column position varchar(20);
alter table invitation add column position varchar(20);

update person set position = 'OFFICER' where desk is not null;
update invitation set position = 'OFFICER' where role = 'LIAISON';

-- When an officer is on duty: a bit for each shift of the week. Whoever has no row always is.
create table officer_duty (
  id uuid primary key references person (id) on delete cascade,
  shifts integer not null
);
