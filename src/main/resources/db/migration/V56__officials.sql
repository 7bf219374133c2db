-- What is known of an official beside the role. The zone where it isn't the area's.
alter table person add column zone varchar(40);
alter table person add column task varchar(200);
alter table person add column superior_id uuid references person (id) on delete set null;
-- The last day of an absence, and who stands in; the superior where there is nobody.
alter table person add column absent_until date;
alter table person add column deputy_id uuid references person (id) on delete set null;

create table person_strategy (
  person_id uuid not null references person (id) on delete cascade,
  strategy varchar(20) not null,
  primary key (person_id, strategy)
);

-- Audiences are found by these, and deleting somebody looks for whom they stood above or in for.
create index person_strategy_strategy on person_strategy (strategy, person_id);
create index person_category on person (category, area_code);
create index person_institution on person (institution, area_code);
create index person_area on person (area_code);
create index person_superior on person (superior_id);
create index person_deputy on person (deputy_id);
