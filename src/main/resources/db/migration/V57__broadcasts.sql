-- A mailing that a message is part of, or the key of one that is kept up to date.
alter table outbox add column belongs_to uuid;
create index outbox_belongs_to on outbox (belongs_to);

create table live_message (
  id uuid primary key,
  chat_id bigint not null,
  message integer not null
);
create index live_message_chat on live_message (chat_id);

-- Who may be sent what; that somebody has a row at all says that they were asked.
create table broadcast_choice (
  kind varchar(20) not null,
  person_id uuid not null,
  agreed boolean not null,
  chosen_on date not null,
  primary key (person_id, kind)
);
create index broadcast_choice_agreed on broadcast_choice (kind, agreed, person_id);

create table broadcast (
  id uuid primary key,
  author_id uuid,
  area_code varchar(20),
  kind varchar(20) not null,
  words varchar(4096) not null,
  state varchar(20) not null,
  due_at timestamp with time zone not null,
  -- When it last went on.
  touched_at timestamp with time zone not null,
  -- Whose message was last put into the outbox, in the order of ids.
  reached uuid not null,
  exhausted boolean not null,
  expected integer not null,
  handed integer not null,
  declined integer not null,
  progress uuid not null
);
create index broadcast_state on broadcast (state, due_at);
