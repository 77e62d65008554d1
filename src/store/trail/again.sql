SELECT 1 FROM trail
 WHERE n = ?1 AND date = ?2 AND hour = ?3 AND actor IS ?4 AND action = ?5 AND number IS ?6
