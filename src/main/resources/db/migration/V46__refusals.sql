-- How often in a row the open question has been answered with words that didn't fit.
alter table dialogue_session add column refusals integer default 0 not null;
