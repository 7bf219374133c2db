-- What is asked for often is found without looking at all rows.
create index person_role_role on person_role (role, person_id);
create index reminder_audience on reminder (audience, next_at);
create index audit_entry_subject on audit_entry (subject, step);
create index tip_outcome on tip (outcome, claimed_by);
create index vanishing_message_due_at on vanishing_message (due_at);
