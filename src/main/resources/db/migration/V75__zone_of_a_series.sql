-- In which zone a reminder's wall clock stands: up to now it was the home area's.
alter table reminder add column zone varchar(40) default 'Asia/Jakarta' not null;
update reminder set zone = coalesce((select time_zone from area where home), 'Asia/Jakarta');
