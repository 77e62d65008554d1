-- The sessions of a cycle by block and kind, with their participants; one that says none had one.
SELECT block, kind, count(*), sum(coalesce(total, 1))
FROM session
WHERE cycle = ?1 AND latest = 1 AND removed = 0
GROUP BY block, kind
