-- The day and the site of standing visits up to ?1, as the file lies: in the order of days, each would be a page of its own.
SELECT date, site FROM visit NOT INDEXED WHERE latest = 1 AND removed = 0 AND date <= ?1
