UPDATE staff
SET removed = 1, pin_hash = NULL, one_time_hash = NULL
WHERE code = ? AND removed = 0
