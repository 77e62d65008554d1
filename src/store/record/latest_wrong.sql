SELECT count(*)
FROM {table} AS r
WHERE latest <> (
  revision = (
    SELECT max(revision)
    FROM {table} AS o
    WHERE o.site = r.site AND o.device = r.device AND o.epoch = r.epoch AND o.seq = r.seq
  )
)
