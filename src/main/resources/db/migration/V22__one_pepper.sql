-- Of processes that start for the first time together one's pepper is kept, and the others take it.
alter table receipt_pepper add column place int default 1 not null;
alter table receipt_pepper add constraint receipt_pepper_one unique (place);
