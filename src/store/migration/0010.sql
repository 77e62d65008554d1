-- Why: the list of dates puts the next ones first and the latest of the former ones after them; putting all of them in
-- order each time takes longer than a frame may.
--
-- Never edited once released; the next change is another file.

CREATE INDEX event_in_order ON event (date, hour, seq) WHERE latest = 1 AND removed = 0;
