-- A training may ask things of its own: at most three questions, one a line.
alter table training add column questions varchar(602) default '' not null;

-- What was answered to them: JSON, the questions as they were then with their answers.
alter table training_sign_up add column answers varchar(2000) default '{}' not null;
