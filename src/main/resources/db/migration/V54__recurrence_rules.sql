-- A reminder's rule as RFC 5545 writes it, null where it comes once; the days that it leaves out, with
-- blanks between; how long before it people are told, as LeadTime writes it; what a holiday does to it.
alter table reminder add column rule varchar(200);
alter table reminder add column exceptions varchar(2000) default '' not null;
alter table reminder add column leads varchar(200) default 'P0D/PT0S' not null;
alter table reminder add column on_holiday varchar(20) default 'COME_ANYWAY' not null;

update reminder set rule = 'FREQ=DAILY;WKST=MO' where recurrence = 'DAILY';
update reminder set rule = 'FREQ=WEEKLY;BYDAY='
  || case extract(isodow from starts) when 1 then 'MO' when 2 then 'TU' when 3 then 'WE'
    when 4 then 'TH' when 5 then 'FR' when 6 then 'SA' else 'SU' end || ';WKST=MO'
  where recurrence = 'WEEKLY';
-- In months that are too short it came on their last day, and goes on so.
update reminder set rule = 'FREQ=MONTHLY'
  || case extract(day from starts)
    when 29 then ';BYSETPOS=-1;BYMONTHDAY=28,29'
    when 30 then ';BYSETPOS=-1;BYMONTHDAY=28,29,30'
    when 31 then ';BYMONTHDAY=-1'
    else ';BYMONTHDAY=' || cast(extract(day from starts) as integer) end || ';WKST=MO'
  where recurrence = 'MONTHLY';

alter table reminder drop column recurrence;

-- In which months operators have heard that next year's holidays are missing.
create table holiday_warning (first_day date primary key);
