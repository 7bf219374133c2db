-- Who was reminded last, the keeper or whoever stood in: only they are late, and may say that it is
-- done. Of those whose superior is next it was, as far as is known, the keeper.
alter table commitment add column reminded uuid;
update commitment set reminded = keeper_id where step in ('SUPERIOR', 'ABOVE');
create index commitment_reminded on commitment (reminded);
