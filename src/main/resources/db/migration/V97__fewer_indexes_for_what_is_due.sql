-- What is brought writes an entry into each index. One serves both: what is to be done about a delivery next, and, where that
-- is nothing, what is old enough to be forgotten.
create index reminder_delivery_acts_at on reminder_delivery (acts_at, due_at);
drop index reminder_delivery_snoozed_until;
drop index reminder_delivery_due_at;
