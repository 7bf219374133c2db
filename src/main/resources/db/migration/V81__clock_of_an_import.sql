-- By which zone's clock the file's hours and days are read: up to now it was the series' own.
alter table reminder_import add column zone varchar(40) default 'Asia/Jakarta' not null;
update reminder_import set zone = (select zone from reminder where id = reminder_id);
