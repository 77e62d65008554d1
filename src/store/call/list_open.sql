SELECT id, date, hour, number, lesson
FROM call
WHERE open = 1
ORDER BY id
