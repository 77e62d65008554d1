-- Each end is one look into an index; min over a union would read all of it.
SELECT
  min(coalesce(first_session, first_visit), coalesce(first_visit, first_session)),
  max(coalesce(last_session, last_visit), coalesce(last_visit, last_session))
FROM (
  SELECT
    (SELECT min(date) FROM session INDEXED BY session_by_day WHERE latest = 1 AND removed = 0) AS first_session,
    (SELECT max(date) FROM session INDEXED BY session_by_day WHERE latest = 1 AND removed = 0) AS last_session,
    (SELECT min(date) FROM visit INDEXED BY visit_by_day WHERE latest = 1 AND removed = 0) AS first_visit,
    (SELECT max(date) FROM visit INDEXED BY visit_by_day WHERE latest = 1 AND removed = 0) AS last_visit
)
