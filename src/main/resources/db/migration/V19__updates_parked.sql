-- Updates whose handling takes long, kept here so that fetching needn't wait for them. They are
-- taken again later; what has ended the process twice by hanging is set aside.
create table telegram_update_parked (
  update_id bigint primary key,
  chat_id bigint not null,
  hangs integer not null,
  content text not null
);

create index telegram_update_parked_chat on telegram_update_parked (chat_id);

-- Which bot the ids in telegram_update are of: another bot's begin anew.
create table telegram_bot (
  id integer primary key,
  bot_id bigint not null
);
