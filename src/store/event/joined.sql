-- What belongs to a date. Parameter: the row of its code.
SELECT
  (SELECT count(*) FROM session WHERE event = ?1 AND latest = 1 AND removed = 0),
  (SELECT count(*) FROM visit WHERE event = ?1 AND latest = 1 AND removed = 0),
  (
    SELECT count(*)
    FROM visit
    JOIN visit_lesson ON visit_lesson.visit = visit.id
    WHERE visit.event = ?1 AND visit.latest = 1 AND visit.removed = 0 AND visit_lesson.completed = 1
  )
