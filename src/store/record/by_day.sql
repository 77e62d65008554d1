INDEXED BY {table}_by_day
  JOIN site AS s ON s.id = {table}.site
  JOIN device AS d ON d.id = {table}.device
WHERE latest = 1 AND removed = 0 AND date BETWEEN ?1 AND ?2
ORDER BY date, hour, s.code, d.code, epoch, seq
