-- Why: a workshop that is held on several kiosks joins their visits, and a date says which session recorded it.
--
-- Never edited once released; the next change is another file.
--
-- A visit says which date its kiosk took part in: a column that is empty in older rows, which keep their hashes. The two small
-- indices hold only what belongs to a date, so that its page needs no scan.

ALTER TABLE visit ADD COLUMN event INTEGER REFERENCES code (id);
DROP TRIGGER visit_is_never_changed;
CREATE TRIGGER visit_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo, recorded_on,
  revised_on, date, hour, seconds, language, entry, procedure, path, audience, placement, face, lessons, calls, first_steps,
  placement_1, placement_2, placement_3, placement_4, placement_5, areas_before, areas_after, path_completed, event ON visit
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

CREATE INDEX session_of_event ON session (event) WHERE event IS NOT NULL AND latest = 1 AND removed = 0;
CREATE INDEX visit_of_event ON visit (event) WHERE event IS NOT NULL AND latest = 1 AND removed = 0;
