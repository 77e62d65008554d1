INDEXED BY {table}_by_day
WHERE latest = 1 AND removed = 0 AND date BETWEEN ?1 AND ?2
