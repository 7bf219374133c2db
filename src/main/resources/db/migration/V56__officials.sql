-- What is known of an official beside the role. The zone where it isn't the area's.
alter table person add column zone varchar(40);
alter table person add column task varchar(200);
alter table person add column strategies varchar(100) default '' not null;
alter table person add column superior_id uuid references person (id) on delete set null;
-- The last day of an absence, and who stands in; the superior where there is nobody.
alter table person add column absent_until date;
alter table person add column deputy_id uuid references person (id) on delete set null;

-- Audiences are found by these, and deleting somebody looks for whom they stood above or in for.
create index person_category on person (category, area_code);
create index person_institution on person (institution, area_code);
create index person_area on person (area_code);
create index person_superior on person (superior_id);
create index person_absent_until on person (absent_until);
create index person_deputy on person (deputy_id);

-- An audience is parts with the character 31 between them, such as CATEGORY:ACADEMIA; ME and EVERYONE stay.
drop index reminder_audience;
alter table reminder alter column audience set data type varchar(7000);
update reminder set audience = 'CATEGORY:' || category where audience = 'CATEGORY' and category is not null;
alter table reminder drop column category;
-- What is for others too; agendas look for that.
alter table reminder add column shared boolean default false not null;
update reminder set shared = true where audience <> 'ME';
create index reminder_shared on reminder (shared, area_code, next_at);
