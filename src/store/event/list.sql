-- The next dates first, then those that are over, the latest first. Parameters: today, how many, after how many.
-- Both halves are read along an index and cut before the rows are.
WHERE event.id IN (
  SELECT id FROM (
    SELECT id FROM (
      SELECT id FROM event WHERE latest = 1 AND removed = 0 AND date >= ?1
      ORDER BY date, hour, seq DESC, id DESC LIMIT ?2 + ?3
    )
    UNION ALL
    SELECT id FROM (
      SELECT id FROM event WHERE latest = 1 AND removed = 0 AND date < ?1
      ORDER BY date DESC, hour DESC, seq DESC, id DESC LIMIT ?2 + ?3
    )
  )
  LIMIT ?2 OFFSET ?3
)
ORDER BY
  date < ?1,
  CASE WHEN date >= ?1 THEN date END,
  CASE WHEN date >= ?1 THEN hour END,
  date DESC,
  hour DESC,
  seq DESC,
  event.id DESC
