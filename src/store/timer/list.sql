SELECT number, date, hour, spent, state, boot, since_boot, wall, doubtful
FROM timer
WHERE mediator = ?1
ORDER BY number
