-- Sentences around tips that aren't the program's own, as oversight has last heard of them.
create table edited_text (
  language character varying(3) not null,
  text_key character varying(200) not null,
  sentence text not null,
  primary key (language, text_key)
);
