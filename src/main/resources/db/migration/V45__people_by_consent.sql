-- Whose data's term is over is found without looking at all people.
create index person_consented_on on person (consented_on, id);
