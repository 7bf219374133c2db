-- What is to be sent some weeks ahead: a row for each time that a reminder comes before or at an occurrence.
create table reminder_due (
  reminder_id uuid not null references reminder (id) on delete cascade,
  occurrence timestamp with time zone not null,
  -- How long before, as written; or what else is told of the occurrence.
  lead varchar(40) not null,
  due_at timestamp with time zone not null,
  -- Of many recipients, whom it was brought to last, in the order of their ids.
  told_up_to varchar(36),
  primary key (reminder_id, occurrence, lead)
);

-- The earliest of its rows. Whoever brings what is due claims reminders by it.
alter table reminder add column next_due timestamp with time zone;
create index reminder_next_due on reminder (next_due);
-- Up to when its rows are there; null when no more will come.
alter table reminder add column planned_until timestamp with time zone;
create index reminder_planned_until on reminder (planned_until);
drop index reminder_next_at;

insert into reminder_due (reminder_id, occurrence, lead, due_at)
select id, next_at, 'P0D/PT0S', next_at from reminder where next_at is not null;
update reminder set next_due = next_at, planned_until = next_at where next_at is not null;

-- What became of a delivery, and when something is to be done about it next.
alter table reminder_delivery add column state varchar(20) default 'SENT' not null;
alter table reminder_delivery add column reason varchar(20);
alter table reminder_delivery add column occurrence timestamp with time zone;
alter table reminder_delivery add column lead varchar(40) default 'P0D/PT0S' not null;
alter table reminder_delivery rename column snoozed_until to acts_at;
alter table reminder_delivery add column delegate_id uuid;
update reminder_delivery set occurrence = due_at;
update reminder_delivery set state = 'DONE' where done_at is not null;
update reminder_delivery set state = 'SNOOZED' where acts_at is not null;
alter table reminder_delivery alter column occurrence set not null;
create unique index reminder_delivery_once on reminder_delivery (reminder_id, occurrence, person_id, lead);
create index reminder_delivery_waiting on reminder_delivery (reminder_id, acts_at);

-- No reminder has a trigger of its own any more; each moment at which something is due has one.
delete from qrtz_fired_triggers where trigger_group in ('reminders', 'reminders-sweep');
delete from qrtz_simple_triggers where trigger_group in ('reminders', 'reminders-sweep');
delete from qrtz_triggers where trigger_group in ('reminders', 'reminders-sweep');
delete from qrtz_job_details where job_group = 'reminders';
