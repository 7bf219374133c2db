-- What is due is claimed by its own rows. A reminder's row says later what comes next.
create index reminder_due_due_at on reminder_due (due_at);
