SELECT code, role, pin_hash IS NULL, failed
FROM staff
WHERE removed = 0
ORDER BY code
