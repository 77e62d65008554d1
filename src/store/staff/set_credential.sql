UPDATE staff
SET pin_hash = ?2, one_time_hash = ?3, failed = 0
WHERE code = ?1 AND removed = 0
