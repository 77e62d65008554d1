-- The next dates first, then those that are over, the latest first. Parameters: today, how many, after how many.
-- The numbers are put in order before the rows are read: what is sorted stays narrow.
WHERE event.id IN (
  SELECT id FROM event
  WHERE latest = 1 AND removed = 0
  ORDER BY
    date < ?1,
    CASE WHEN date >= ?1 THEN date END,
    CASE WHEN date >= ?1 THEN hour END,
    date DESC,
    hour DESC,
    seq DESC,
    id DESC
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
