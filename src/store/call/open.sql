INSERT INTO call (date, hour, number, lesson, open) VALUES (?, ?, ?, ?, 1)
RETURNING id
