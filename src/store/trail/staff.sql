SELECT role, removed, pin_hash, one_time_hash
FROM staff
WHERE code = ?
