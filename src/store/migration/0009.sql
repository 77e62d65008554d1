-- Why: a mediator's own sessions are counted each time their list is opened, and their month each time it is looked at; reading
-- those of everybody for it takes longer than a frame may.
--
-- Never edited once released; the next change is another file.

CREATE INDEX session_of_mediator ON session (mediator, date) WHERE latest = 1 AND removed = 0;
