-- Desks' keys, groups, tips and records are asked by area and desk. Null stays the home area's.

alter table officer_key add column area_code varchar(20);
alter table officer_key add constraint officer_key_area foreign key (area_code) references area (code);
update officer_key set area_code = (select p.area_code from person p where p.id = officer_key.id);

-- Part of the row's hash where it is there, so that older rows keep theirs. A record names an area
-- and isn't bound to it.
alter table audit_entry add column area_code varchar(20);

drop index tip_desk;
create index tip_desk on tip (desk, area_code);
