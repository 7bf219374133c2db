-- Who did it in the place of the keeper, who was away.
alter table commitment add column done_by uuid;
create index commitment_done_by on commitment (done_by);
