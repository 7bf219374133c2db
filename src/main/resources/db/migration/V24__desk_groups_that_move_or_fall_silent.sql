-- The topic in which the group has asked for its notices; null where it has no topics.
alter table desk_group add column thread_id integer;

-- Why nothing reaches the group, MUTED or GONE, and since when; null while all is well.
alter table desk_group add column trouble varchar(20);
alter table desk_group add column trouble_since timestamp with time zone;

-- Whether officers and operators have been told of it.
alter table desk_group add column trouble_told boolean default false not null;
