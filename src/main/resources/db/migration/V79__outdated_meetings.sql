-- Which organisers' messages say no more what holds is looked up each second.
create index meeting_outdated on meeting (outdated, shown_at);
