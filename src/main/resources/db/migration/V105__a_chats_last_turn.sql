-- A message for a chat waits behind what waits for it already. Whether that is refused stands in the index too, so that its
-- row, with all that it says, isn't read for its turn.
create index outbox_chat_turn on outbox (chat_id, lane, turn, refusal);
drop index outbox_chat;
alter index outbox_chat_turn rename to outbox_chat;
