 INDEXED BY session_by_day
WHERE latest = 1 AND removed = 0 AND (?1 IS NULL OR mediator = ?1)
ORDER BY date DESC, hour DESC, epoch DESC, seq DESC, site, device
LIMIT ?2 OFFSET ?3
