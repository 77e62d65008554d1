SELECT kind, minutes, place_type, themes, usages, devices, language FROM session
WHERE mediator = ?1 AND id IN (
  SELECT id FROM session INDEXED BY session_by_day
  WHERE latest = 1 AND removed = 0
  ORDER BY date DESC, hour DESC
  LIMIT ?2
)
ORDER BY date DESC, hour DESC
LIMIT ?3
