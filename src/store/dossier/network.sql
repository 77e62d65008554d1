-- Cycles begun from ?1 to ?2, conferences (?3) held in those days and not after ?5, people present at trainings (?4) until then.
SELECT
  (SELECT count(*) FROM cycle WHERE latest = 1 AND removed = 0 AND began BETWEEN ?1 AND ?2),
  (SELECT count(*) FROM event
    WHERE latest = 1 AND removed = 0 AND format = ?3 AND cancelled IS NOT 1 AND date BETWEEN ?1 AND ?2 AND date <= ?5),
  (SELECT coalesce(sum(present), 0) FROM event
    WHERE latest = 1 AND removed = 0 AND format = ?4 AND cancelled IS NOT 1 AND date <= ?5)
