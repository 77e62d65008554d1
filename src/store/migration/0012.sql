-- Why: the mediators of a period and the silence of sites are counted from the mediator, the day and the site of every
-- session; reading the table itself for the site takes longer than the whole catalogue may.
--
-- Never edited once released; the next change is another file.
--
-- The index of version 9 again, with the site at its end.

DROP INDEX session_of_mediator;
CREATE INDEX session_of_mediator ON session (mediator, date, site) WHERE latest = 1 AND removed = 0;
