-- Why: what staff do leaves a trail that cannot be quietly edited: who, what, the day and hour, the number it is about.
--
-- Never edited once released; the next change is another file.
--
-- One line an action, chained like the ledger: each hash is the SHA-256 of the line before and of this line's canonical
-- bytes. A line about a member of staff carries the digest of their row, so that a role or a PIN changed behind the
-- program's back is noticed. Twelve months later a line may go: the anchor then keeps how many went and the last one's hash.

CREATE TABLE trail (
  n INTEGER PRIMARY KEY CHECK (n BETWEEN 1 AND 4294967295),
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  -- Empty for the machine's own shell.
  actor INTEGER REFERENCES mediator (id),
  -- A position of the list action, which grows: its bound is that of the vocabulary.
  action INTEGER NOT NULL CHECK (action BETWEEN 0 AND 63),
  about INTEGER REFERENCES mediator (id),
  number INTEGER CHECK (number BETWEEN 0 AND 4294967295),
  staff BLOB CHECK (length(staff) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX trail_by_actor ON trail (actor);
CREATE INDEX trail_by_action ON trail (action);
CREATE INDEX trail_by_about ON trail (about) WHERE about IS NOT NULL;

CREATE TABLE trail_anchor (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  n INTEGER NOT NULL CHECK (n BETWEEN 0 AND 4294967295),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

INSERT INTO trail_anchor (id, n, hash) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER trail_is_never_changed BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is never changed'); END;
CREATE TRIGGER trail_is_cut_at_its_anchor BEFORE DELETE ON trail
WHEN OLD.n > coalesce((SELECT n FROM trail_anchor WHERE id = 1), 0)
BEGIN SELECT RAISE(ABORT, 'the trail is never cut but at its anchor'); END;
CREATE TRIGGER trail_anchor_is_never_deleted BEFORE DELETE ON trail_anchor
BEGIN SELECT RAISE(ABORT, 'the anchor is never deleted'); END;
CREATE TRIGGER trail_anchor_only_moves_on BEFORE UPDATE ON trail_anchor WHEN NEW.n <= OLD.n
BEGIN SELECT RAISE(ABORT, 'the anchor never goes back'); END;
