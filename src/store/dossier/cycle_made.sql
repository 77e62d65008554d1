-- The productions of a cycle, and the different skills that it and they name.
SELECT
  (SELECT count(*) FROM production WHERE cycle = ?1 AND latest = 1 AND removed = 0),
  (SELECT count(*) FROM (
    SELECT named.id
    FROM production
    JOIN production_skills AS named ON named.production = production.id
    WHERE production.cycle = ?1 AND production.latest = 1 AND production.removed = 0
    UNION
    SELECT named.id
    FROM cycle
    JOIN cycle_skills AS named ON named.cycle = cycle.id
    WHERE cycle.code = ?1 AND cycle.latest = 1 AND cycle.removed = 0
  ))
