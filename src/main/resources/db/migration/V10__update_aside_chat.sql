-- Whose update was set aside, so that it is erased with the person's other data. What was set aside
-- before is not known to be anybody's; it goes after 30 days.
alter table telegram_update_aside add column chat_id bigint;

create index telegram_update_aside_chat on telegram_update_aside (chat_id);
