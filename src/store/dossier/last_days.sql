-- The last day of each site with a session or a visit.
SELECT site.code, max(last.day)
FROM (
  SELECT site, max(date) AS day FROM session WHERE latest = 1 AND removed = 0 GROUP BY site
  UNION ALL
  SELECT site, max(date) FROM visit WHERE latest = 1 AND removed = 0 GROUP BY site
) AS last
JOIN site ON site.id = last.site
GROUP BY site.id
