-- Chats take turns in a lane: the second message that waits for a chat comes after the first of the
-- others. Messages that fail wait in memory, by a clock that nobody puts back.
alter table outbox add column turn bigint default 0 not null;
alter table outbox drop column not_before;
alter table outbox drop column attempts;

drop index outbox_lane;
drop index outbox_chat;
create index outbox_turn on outbox (refusal, lane, turn, id);
create index outbox_chat on outbox (chat_id, lane, turn);
