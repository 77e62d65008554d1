SELECT coalesce(max(seq), 0)
FROM {table}
WHERE site = (SELECT id FROM site WHERE code = ?)
  AND device = (SELECT id FROM device WHERE code = ?)
  AND epoch = ?
