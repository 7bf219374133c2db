-- The officer who has brought the desk's notices to a group; without one it hears nothing.
alter table desk_group add column attached_by uuid references person (id) on delete set null;

-- As Telegram shows it, so that officers know which one they end.
alter table desk_group add column title varchar(255) default '' not null;

-- Whoever brought them there is unknown, and may be no officer any more.
update desk_group set trouble = 'UNVOUCHED', trouble_since = current_timestamp, trouble_told = false
  where trouble is null or trouble <> 'GONE';

-- The officer who takes it for no tip, until a second one has read it and agrees or claims it.
alter table tip add column spam_by uuid references person (id) on delete set null;
