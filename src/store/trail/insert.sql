INSERT INTO trail (n, date, hour, actor, action, about, number, staff, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
