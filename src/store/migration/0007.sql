-- Why: a mediator's timers must survive a restart, and what was copied into the national tool must be remembered.
--
-- Never edited once released; the next change is another file.
--
-- Working tables, not records: their rows come and go, stand in no ledger and travel in no bundle. Integers alone all the same.

-- A timer says nothing of the person it is for. It is written when it changes, never while it counts.
CREATE TABLE timer (
  mediator INTEGER NOT NULL REFERENCES mediator (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 7),
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  -- Milliseconds counted before it last went on: 1,439 minutes at most.
  spent INTEGER NOT NULL CHECK (spent BETWEEN 0 AND 86340000),
  -- 0 paused, 1 running, 2 stopped.
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
  -- When it last went on: which start of the machine, milliseconds since that start, seconds since 1970.
  boot INTEGER,
  since_boot INTEGER,
  wall INTEGER,
  doubtful INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
  PRIMARY KEY (mediator, number),
  CHECK ((state = 1) = (boot IS NOT NULL)),
  CHECK ((state = 1) = (since_boot IS NOT NULL)),
  CHECK ((state = 1) = (wall IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- The revision of a session that stands in the national tool: a session corrected since has a higher one.
CREATE TABLE copied (
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  PRIMARY KEY (site, device, epoch, seq)
) STRICT, WITHOUT ROWID;
