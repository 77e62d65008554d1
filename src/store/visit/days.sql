SELECT
  (SELECT min(date) FROM visit INDEXED BY visit_by_day WHERE latest = 1 AND removed = 0),
  (SELECT max(date) FROM visit INDEXED BY visit_by_day WHERE latest = 1 AND removed = 0)
