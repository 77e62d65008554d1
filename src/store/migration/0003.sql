-- Why: what a team plans and follows beside single sessions is kept too: coordination, dates, cycles, what they publish, supports,
-- stops, the fleet, surveys; and a session says to which cycle, stop and date it belongs.
--
-- Never edited once released; the next change is another file.
--
-- The tables are those of the domain's kinds of dossier, column by column: days, numbers, positions of closed lists, bits of
-- positions, and rows of reference tables. A field of several ids counts the rows of its child table. New columns are added at
-- the end and are empty in older rows, which keep their hashes.

-- Ids that dossiers hold and make: cycles, dates, stops, machines, sectors, structures, skills, tours, surveys and their questions.
CREATE TABLE code (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40)) STRICT;
-- Where productions are published: https addresses of the work, never of a person.
CREATE TABLE address (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 9 AND 200)) STRICT;

-- The ledger takes more kinds of record: the same lines under a wider check.
ALTER TABLE ledger RENAME TO ledger_before;
CREATE TABLE ledger (
  n INTEGER PRIMARY KEY CHECK (n BETWEEN 1 AND 4294967295),
  entity INTEGER NOT NULL CHECK (entity BETWEEN 0 AND 31),
  row INTEGER NOT NULL CHECK (row >= 1),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO ledger (n, entity, row, hash) SELECT n, entity, row, hash FROM ledger_before ORDER BY n;
DROP TRIGGER ledger_is_never_deleted;
DROP TRIGGER ledger_is_never_changed;
DROP TABLE ledger_before;
CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is never cut'); END;
CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END;

ALTER TABLE session ADD COLUMN cycle INTEGER REFERENCES code (id);
ALTER TABLE session ADD COLUMN block INTEGER CHECK (block BETWEEN 0 AND 2) CHECK (block IS NULL OR cycle IS NOT NULL);
ALTER TABLE session ADD COLUMN stop INTEGER REFERENCES code (id);
ALTER TABLE session ADD COLUMN event INTEGER REFERENCES code (id);
DROP TRIGGER session_is_never_changed;
CREATE TRIGGER session_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo, recorded_on,
  revised_on, date, kind, hour, minutes, place_type, themes, usages, serves, devices, workshop_level, own_device, language,
  audience, mandate, autonomy_before, autonomy_after, referral, mediator_role, total, already, first_time,
  gender_masculin, gender_feminin, age_moins_de_douze, age_douze_dix_huit, age_dix_huit_vingt_quatre,
  age_vingt_cinq_trente_neuf, age_quarante_cinquante_neuf, age_soixante_soixante_neuf, age_soixante_dix_plus,
  status_scolarise, status_sans_emploi, status_en_emploi, status_retraite, place, commune, procedure, title, visit,
  mediator, tags, cycle, block, stop, event ON session
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

CREATE TABLE coordination (
  id INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN -719528 AND 2932896),
  revised_on INTEGER NOT NULL CHECK (revised_on BETWEEN -719528 AND 2932896),
  activity INTEGER NOT NULL CHECK (activity BETWEEN 0 AND 2),
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1439),
  animation_type INTEGER CHECK (animation_type BETWEEN 0 AND 6),
  initiative INTEGER CHECK (initiative BETWEEN 0 AND 1),
  animation_themes INTEGER CHECK (animation_themes BETWEEN 1 AND 63),
  mediators INTEGER CHECK (mediators BETWEEN 0 AND 10000),
  event_type INTEGER CHECK (event_type BETWEEN 0 AND 4),
  organisers INTEGER CHECK (organisers BETWEEN 1 AND 2047),
  partnerships INTEGER CHECK (partnerships BETWEEN 1 AND 31),
  territory INTEGER CHECK (territory BETWEEN 0 AND 4),
  structures INTEGER CHECK (structures BETWEEN 0 AND 10000),
  participants INTEGER CHECK (participants BETWEEN 0 AND 100000),
  mediator INTEGER REFERENCES mediator (id),
  UNIQUE (site, device, epoch, seq, revision),
  CHECK (activity = 0 OR (minutes IS NULL AND animation_type IS NULL AND initiative IS NULL AND animation_themes IS NULL)),
  CHECK (activity = 1 OR (event_type IS NULL AND organisers IS NULL)),
  CHECK (activity = 2 OR partnerships IS NULL)
) STRICT;

CREATE TRIGGER coordination_is_never_deleted BEFORE DELETE ON coordination
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER coordination_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo,
  recorded_on, revised_on, activity, date, minutes, animation_type, initiative, animation_themes, mediators,
  event_type, organisers, partnerships, territory, structures, participants, mediator ON coordination
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER coordination_is_latest_once BEFORE UPDATE OF latest ON coordination WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN -719528 AND 2932896),
  revised_on INTEGER NOT NULL CHECK (revised_on BETWEEN -719528 AND 2932896),
  code INTEGER NOT NULL REFERENCES code (id),
  format INTEGER NOT NULL CHECK (format BETWEEN 0 AND 8),
  title INTEGER REFERENCES title (id),
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1439),
  seats INTEGER CHECK (seats BETWEEN 1 AND 10000),
  enrolled INTEGER CHECK (enrolled BETWEEN 0 AND 10000),
  waiting INTEGER CHECK (waiting BETWEEN 0 AND 10000),
  present INTEGER CHECK (present BETWEEN 0 AND 10000),
  absent INTEGER CHECK (absent BETWEEN 0 AND 10000),
  place INTEGER REFERENCES place (id),
  cycle INTEGER REFERENCES code (id),
  cancelled INTEGER CHECK (cancelled IN (0, 1)),
  mediator INTEGER REFERENCES mediator (id),
  UNIQUE (site, device, epoch, seq, revision),
  CHECK (enrolled IS NULL OR seats IS NULL OR enrolled <= seats),
  CHECK (absent IS NULL OR enrolled IS NULL OR absent <= enrolled)
) STRICT;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo,
  recorded_on, revised_on, code, format, title, date, hour, minutes, seats, enrolled, waiting, present, absent, place,
  cycle, cancelled, mediator ON event
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER event_is_latest_once BEFORE UPDATE OF latest ON event WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;

CREATE TABLE cycle (
  id INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN -719528 AND 2932896),
  revised_on INTEGER NOT NULL CHECK (revised_on BETWEEN -719528 AND 2932896),
  code INTEGER NOT NULL REFERENCES code (id),
  sector INTEGER NOT NULL REFERENCES code (id),
  began INTEGER NOT NULL CHECK (began BETWEEN -719528 AND 2932896),
  structures INTEGER CHECK (structures BETWEEN 1 AND 1000),
  relays INTEGER CHECK (relays BETWEEN 0 AND 10000),
  skills INTEGER CHECK (skills BETWEEN 1 AND 1000),
  ended INTEGER CHECK (ended BETWEEN -719528 AND 2932896),
  mediator INTEGER REFERENCES mediator (id),
  UNIQUE (site, device, epoch, seq, revision),
  CHECK (ended IS NULL OR ended >= began)
) STRICT;

CREATE TABLE cycle_structures (
  cycle INTEGER NOT NULL REFERENCES cycle (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id INTEGER NOT NULL REFERENCES code (id),
  PRIMARY KEY (cycle, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE cycle_skills (
  cycle INTEGER NOT NULL REFERENCES cycle (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id INTEGER NOT NULL REFERENCES code (id),
  PRIMARY KEY (cycle, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER cycle_is_never_deleted BEFORE DELETE ON cycle
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER cycle_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo,
  recorded_on, revised_on, code, sector, began, structures, relays, skills, ended, mediator ON cycle
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER cycle_is_latest_once BEFORE UPDATE OF latest ON cycle WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;
CREATE TRIGGER cycle_structures_is_never_deleted BEFORE DELETE ON cycle_structures
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER cycle_structures_is_never_changed BEFORE UPDATE ON cycle_structures
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER cycle_skills_is_never_deleted BEFORE DELETE ON cycle_skills
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER cycle_skills_is_never_changed BEFORE UPDATE ON cycle_skills
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

CREATE TABLE production (
  id INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN -719528 AND 2932896),
  revised_on INTEGER NOT NULL CHECK (revised_on BETWEEN -719528 AND 2932896),
  cycle INTEGER NOT NULL REFERENCES code (id),
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  medium INTEGER NOT NULL CHECK (medium BETWEEN 0 AND 3),
  address INTEGER REFERENCES address (id),
  skills INTEGER CHECK (skills BETWEEN 1 AND 1000),
  mediator INTEGER REFERENCES mediator (id),
  UNIQUE (site, device, epoch, seq, revision)
) STRICT;

CREATE TABLE production_skills (
  production INTEGER NOT NULL REFERENCES production (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id INTEGER NOT NULL REFERENCES code (id),
  PRIMARY KEY (production, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER production_is_never_deleted BEFORE DELETE ON production
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER production_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo,
  recorded_on, revised_on, cycle, date, medium, address, skills, mediator ON production
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER production_is_latest_once BEFORE UPDATE OF latest ON production WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;
CREATE TRIGGER production_skills_is_never_deleted BEFORE DELETE ON production_skills
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER production_skills_is_never_changed BEFORE UPDATE ON production_skills
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

CREATE TABLE support (
  id INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN -719528 AND 2932896),
  revised_on INTEGER NOT NULL CHECK (revised_on BETWEEN -719528 AND 2932896),
  code INTEGER NOT NULL REFERENCES code (id),
  goal INTEGER NOT NULL CHECK (goal BETWEEN 0 AND 5),
  began INTEGER NOT NULL CHECK (began BETWEEN -719528 AND 2932896),
  structure INTEGER REFERENCES code (id),
  diagnosed INTEGER CHECK (diagnosed BETWEEN -719528 AND 2932896),
  planned INTEGER CHECK (planned BETWEEN -719528 AND 2932896),
  built INTEGER CHECK (built BETWEEN -719528 AND 2932896),
  online INTEGER CHECK (online BETWEEN -719528 AND 2932896),
  autonomous INTEGER CHECK (autonomous BETWEEN -719528 AND 2932896),
  given_up INTEGER CHECK (given_up BETWEEN -719528 AND 2932896),
  mediator INTEGER REFERENCES mediator (id),
  UNIQUE (site, device, epoch, seq, revision)
) STRICT;

CREATE TRIGGER support_is_never_deleted BEFORE DELETE ON support
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER support_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo,
  recorded_on, revised_on, code, goal, began, structure, diagnosed, planned, built, online, autonomous, given_up,
  mediator ON support
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER support_is_latest_once BEFORE UPDATE OF latest ON support WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;

CREATE TABLE stop (
  id INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN -719528 AND 2932896),
  revised_on INTEGER NOT NULL CHECK (revised_on BETWEEN -719528 AND 2932896),
  code INTEGER NOT NULL REFERENCES code (id),
  tour INTEGER NOT NULL REFERENCES code (id),
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  commune INTEGER NOT NULL REFERENCES commune (id),
  until INTEGER CHECK (until BETWEEN -719528 AND 2932896),
  place_type INTEGER NOT NULL CHECK (place_type BETWEEN 0 AND 1),
  carried INTEGER CHECK (carried BETWEEN 1 AND 1000),
  cancelled INTEGER CHECK (cancelled IN (0, 1)),
  mediator INTEGER REFERENCES mediator (id),
  UNIQUE (site, device, epoch, seq, revision),
  CHECK (until IS NULL OR until >= date)
) STRICT;

CREATE TABLE stop_carried (
  stop INTEGER NOT NULL REFERENCES stop (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id INTEGER NOT NULL REFERENCES code (id),
  PRIMARY KEY (stop, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER stop_is_never_deleted BEFORE DELETE ON stop
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER stop_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo,
  recorded_on, revised_on, code, tour, date, commune, until, place_type, carried, cancelled, mediator ON stop
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER stop_is_latest_once BEFORE UPDATE OF latest ON stop WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;
CREATE TRIGGER stop_carried_is_never_deleted BEFORE DELETE ON stop_carried
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER stop_carried_is_never_changed BEFORE UPDATE ON stop_carried
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

CREATE TABLE equipment (
  id INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN -719528 AND 2932896),
  revised_on INTEGER NOT NULL CHECK (revised_on BETWEEN -719528 AND 2932896),
  code INTEGER NOT NULL REFERENCES code (id),
  type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 8),
  year INTEGER NOT NULL CHECK (year BETWEEN 1980 AND 2100),
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
  lent_to INTEGER REFERENCES place (id),
  watts INTEGER CHECK (watts BETWEEN 0 AND 10000),
  checked_on INTEGER CHECK (checked_on BETWEEN -719528 AND 2932896),
  UNIQUE (site, device, epoch, seq, revision),
  CHECK (lent_to IS NULL OR state = 1)
) STRICT;

CREATE TRIGGER equipment_is_never_deleted BEFORE DELETE ON equipment
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER equipment_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo,
  recorded_on, revised_on, code, type, year, state, lent_to, watts, checked_on ON equipment
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER equipment_is_latest_once BEFORE UPDATE OF latest ON equipment WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;

CREATE TABLE campaign (
  id INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN -719528 AND 2932896),
  revised_on INTEGER NOT NULL CHECK (revised_on BETWEEN -719528 AND 2932896),
  survey INTEGER NOT NULL REFERENCES code (id),
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  until INTEGER CHECK (until BETWEEN -719528 AND 2932896),
  asked INTEGER NOT NULL CHECK (asked BETWEEN 1 AND 100000),
  UNIQUE (site, device, epoch, seq, revision),
  CHECK (until IS NULL OR until >= date)
) STRICT;

CREATE TRIGGER campaign_is_never_deleted BEFORE DELETE ON campaign
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER campaign_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo,
  recorded_on, revised_on, survey, date, until, asked ON campaign
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER campaign_is_latest_once BEFORE UPDATE OF latest ON campaign WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;

CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  site INTEGER NOT NULL REFERENCES site (id),
  device INTEGER NOT NULL REFERENCES device (id),
  epoch INTEGER NOT NULL CHECK (epoch BETWEEN 0 AND 4294967295),
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 4294967295),
  revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 4294967295),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN -719528 AND 2932896),
  revised_on INTEGER NOT NULL CHECK (revised_on BETWEEN -719528 AND 2932896),
  survey INTEGER NOT NULL REFERENCES code (id),
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 1),
  answers INTEGER NOT NULL CHECK (answers BETWEEN 1 AND 1000),
  UNIQUE (site, device, epoch, seq, revision)
) STRICT;

CREATE TABLE response_answers (
  response INTEGER NOT NULL REFERENCES response (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id INTEGER NOT NULL REFERENCES code (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 4294967295),
  PRIMARY KEY (response, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER response_is_never_deleted BEFORE DELETE ON response
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER response_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo,
  recorded_on, revised_on, survey, date, source, answers ON response
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER response_is_latest_once BEFORE UPDATE OF latest ON response WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;
CREATE TRIGGER response_answers_is_never_deleted BEFORE DELETE ON response_answers
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER response_answers_is_never_changed BEFORE UPDATE ON response_answers
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
