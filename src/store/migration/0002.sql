-- Why: indicators D3 to D10 need of a visit what placement found by competence area, the areas used before and after, whether
-- the path was completed, each step's first answer, and the lesson that a call for help came from.
--
-- Never edited once released; the next change is another file.
--
-- Only columns are added, each empty where nothing is said: an empty cell leaves no trace in the canonical bytes of a row, so
-- that the rows of before keep their hashes, and a row that says nothing new has the hash it would have had.

-- The steps of a lesson in the order in which they were first answered, separated by commas. A lesson has few such lists, and
-- many visits share one: a row of its own for each answered step would make a scan of visits several times longer.
CREATE TABLE step_list (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 368)) STRICT;

-- The column placement knows three levels; a 1 here says that placement found that first steps come before them.
ALTER TABLE visit ADD COLUMN first_steps INTEGER CHECK (first_steps IS NULL OR (first_steps = 1 AND placement IS NULL));
-- What was found of the competence areas 1 to 5, as positions of level_found.
ALTER TABLE visit ADD COLUMN placement_1 INTEGER CHECK (placement_1 BETWEEN 0 AND 3)
  CHECK (placement_1 IS NULL OR coalesce(placement, first_steps) IS NOT NULL);
ALTER TABLE visit ADD COLUMN placement_2 INTEGER CHECK (placement_2 BETWEEN 0 AND 3)
  CHECK (placement_2 IS NULL OR coalesce(placement, first_steps) IS NOT NULL);
ALTER TABLE visit ADD COLUMN placement_3 INTEGER CHECK (placement_3 BETWEEN 0 AND 3)
  CHECK (placement_3 IS NULL OR coalesce(placement, first_steps) IS NOT NULL);
ALTER TABLE visit ADD COLUMN placement_4 INTEGER CHECK (placement_4 BETWEEN 0 AND 3)
  CHECK (placement_4 IS NULL OR coalesce(placement, first_steps) IS NOT NULL);
ALTER TABLE visit ADD COLUMN placement_5 INTEGER CHECK (placement_5 BETWEEN 0 AND 3)
  CHECK (placement_5 IS NULL OR coalesce(placement, first_steps) IS NOT NULL);
-- Bits of area; 0 is the answer "none", empty is no answer.
ALTER TABLE visit ADD COLUMN areas_before INTEGER CHECK (areas_before BETWEEN 0 AND 31);
ALTER TABLE visit ADD COLUMN areas_after INTEGER CHECK (areas_after BETWEEN 0 AND 31);
-- 1 or empty: not completed is what the rows of before say.
ALTER TABLE visit ADD COLUMN path_completed INTEGER CHECK (path_completed IS NULL OR (path_completed = 1 AND path IS NOT NULL));

ALTER TABLE visit_lesson ADD COLUMN steps INTEGER REFERENCES step_list (id);
-- Bit n: the nth step of the list was right at the first try.
ALTER TABLE visit_lesson ADD COLUMN steps_first_try INTEGER
  CHECK (steps_first_try BETWEEN 0 AND 511 AND (steps_first_try IS NULL) = (steps IS NULL));

ALTER TABLE visit_call ADD COLUMN lesson INTEGER REFERENCES lesson (id);

DROP TRIGGER visit_is_never_changed;
CREATE TRIGGER visit_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo, recorded_on,
  revised_on, date, hour, seconds, language, entry, procedure, path, audience, placement, face, lessons, calls, first_steps,
  placement_1, placement_2, placement_3, placement_4, placement_5, areas_before, areas_after, path_completed ON visit
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
