-- Until when Telegram wants no messages (429) for a chat, or for all (0), so that it is kept to after
-- a restart and by another node.
create table sending_pause (
  chat_id bigint primary key,
  ends_at timestamp with time zone not null
);
