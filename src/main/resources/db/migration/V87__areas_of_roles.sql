-- Where somebody has the role; empty where the person has no area, or an older version wrote the row.
alter table person_role add column area_code varchar(20) default '' not null;
update person_role set area_code = coalesce(
  (select p.area_code from person p where p.id = person_role.person_id), '');
-- An area's officials are found without looking at those of others.
create index person_role_area on person_role (area_code, role, person_id);
