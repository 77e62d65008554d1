-- The mediator, the day and the site of standing sessions up to ?1, each such three once: in the order of the index, which
-- alone is read.
SELECT DISTINCT mediator, date, site
FROM session INDEXED BY session_of_mediator
WHERE latest = 1 AND removed = 0 AND date <= ?1
