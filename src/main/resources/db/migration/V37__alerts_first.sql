-- Alerts leave before answers, so that nobody who keeps the bot busy holds them up.
update outbox set lane = -1 where lane = 1;
