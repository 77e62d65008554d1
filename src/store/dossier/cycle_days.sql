-- The sessions of cycles: which cycle, when, of what block and kind.
SELECT cycle, date, block, kind
FROM session INDEXED BY session_of_cycle
WHERE cycle IS NOT NULL AND latest = 1 AND removed = 0
