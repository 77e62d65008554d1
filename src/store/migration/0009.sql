-- Why: a mediator's own sessions are counted each time their list is opened, and a count of the whole table takes longer than a
-- frame may.
--
-- Never edited once released; the next change is another file.

CREATE INDEX session_of_mediator ON session (mediator) WHERE latest = 1 AND removed = 0;
