-- Of which series an event is that was taken from somebody else's calendar, and the days that the calendar leaves out,
-- with blanks between: those that it takes back come again, unlike those that the reminder's author leaves out.
alter table reminder_import add column series_hash varchar(64);
alter table reminder_import add column left_out varchar(2000) default '' not null;
update reminder_import set series_hash = event_hash;
alter table reminder_import alter column series_hash set not null;
