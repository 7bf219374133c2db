-- Whether an officer has opened a picture: it is shown once.
alter table tip_entry add column opened boolean default false not null;

-- Messages that are to disappear from a chat, and when. Only what officers are shown is among them.
create table vanishing_message (
  chat_id bigint not null,
  message_id integer not null,
  due_at timestamp with time zone not null,
  primary key (chat_id, message_id)
);
