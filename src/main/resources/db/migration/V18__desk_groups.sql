-- Groups of officers that hear that there is something in a desk's inbox, and never what.
create table desk_group (
  chat_id bigint primary key,
  desk varchar(20) not null
);
