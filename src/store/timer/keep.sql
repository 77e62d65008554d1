INSERT OR REPLACE INTO timer (mediator, number, date, hour, spent, state, boot, since_boot, wall, doubtful)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
