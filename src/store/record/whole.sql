NOT INDEXED
WHERE latest = 1 AND removed = 0 AND date BETWEEN ?1 AND ?2
ORDER BY id
