-- Which files of holidays operators have heard of that can't be taken, by a hash of what is in them.
create table holiday_refusal (mark varchar(64) primary key);
