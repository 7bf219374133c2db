-- The week, by its Monday, for which officers have been told something that comes once a week.
create table told_week (
  notice varchar(20) primary key,
  week date not null
);

insert into told_week (notice, week)
  select 'FINGERPRINT', max(week) from fingerprint_told having count(*) > 0;

drop table fingerprint_told;
