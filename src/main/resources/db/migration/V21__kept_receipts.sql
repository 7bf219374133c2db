-- Receipts of tips that were handed in a moment ago, kept for a day or two so that one that was lost
-- on its way is said again when the sender's button is tapped again. Found and opened only with what
-- that button carries; nothing joins them to a tip or a chat. docs/threat-model.md says why.
create table receipt_waiting (
  lookup varchar(64) primary key,
  sealed bytea not null,
  received_on date not null
);
