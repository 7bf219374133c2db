-- Whether an official gets the week's digest, and the Monday of the last week that they got it for.
alter table person add column digest boolean default true not null;
alter table person add column digest_week date;
-- Comes to those who get the digest with that, and not by itself.
alter table reminder add column in_digest boolean default false not null;
