-- Sites with a session or a visit from ?1 to ?2; each question ends at the first row that answers it.
SELECT site.code
FROM site
WHERE
  EXISTS (
    SELECT 1 FROM session WHERE session.site = site.id AND latest = 1 AND removed = 0 AND date BETWEEN ?1 AND ?2
  )
  OR EXISTS (
    SELECT 1 FROM visit WHERE visit.site = site.id AND latest = 1 AND removed = 0 AND date BETWEEN ?1 AND ?2
  )
