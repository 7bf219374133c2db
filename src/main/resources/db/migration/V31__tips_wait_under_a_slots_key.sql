-- What waits is sealed with the key of its slot, which is destroyed once nothing waits under it; null
-- is what came before. Its shred key's name joined it to the tip that it becomes, and stands within now.
alter table tip_waiting add column slot_key uuid;
alter table tip_waiting drop column shred_key;

-- One row: the names of the keys in keys/slot, and when the slot began.
create table tip_slot (
    id integer primary key,
    key_in_use uuid,
    next_key uuid,
    begun_at timestamp with time zone
);
insert into tip_slot (id) values (1);
