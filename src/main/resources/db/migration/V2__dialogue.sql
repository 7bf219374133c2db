-- Where each chat is in a durable dialogue.
create table dialogue_session (
  chat_id bigint primary key,
  dialogue varchar(40) not null,
  path text not null,
  token varchar(12) not null,
  keys_shown boolean not null,
  last_heard timestamp with time zone not null
);

create index dialogue_session_last_heard on dialogue_session (last_heard);
