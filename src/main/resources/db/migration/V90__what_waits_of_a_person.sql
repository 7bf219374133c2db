-- What somebody has put off of a reminder is found without looking at what others have: a reminder may go to thousands.
drop index reminder_delivery_waiting;
create index reminder_delivery_waiting on reminder_delivery (reminder_id, person_id, acts_at);
