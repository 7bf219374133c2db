-- Of whoever hasn't agreed to it nothing is kept any more, and of whoever has, no moment: only days,
-- as they are counted in Jakarta.
delete from person where consented_at is null and id not in (select person_id from person_role)
    and id not in (select person_id from training_sign_up);
delete from dialogue_session where chat_id not in (select chat_id from person);

set time zone 'Asia/Jakarta';

alter table person alter column first_seen set data type date;
alter table person alter column consented_at set data type date;
alter table person rename column consented_at to consented_on;

alter table invitation alter column used_at set data type date;
alter table invitation rename column used_at to used_on;

alter table training_sign_up alter column signed_up_at set data type date;
alter table training_sign_up rename column signed_up_at to signed_up_on;

set time zone local;
