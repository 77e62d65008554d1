-- Why: the first shape of the store: sessions and visits, their ledger, the lists they point into, the site and its staff.
--
-- Never edited once released; the next change is another file.
--
-- Record tables hold integers alone, so that no free text can enter a record:
--   dates are days since 1970-01-01 (years 0000 to 9999);
--   a value of a closed list is its 0-based position in the table vocabulary;
--   several values of a closed list are bits, bit n being the value at position n;
--   a code of the site, of a pack or of a person's role is the id of a row of a reference table.
-- A record is never changed: a correction is another row with the next revision, and only the mark "latest" moves.

CREATE TABLE site (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) = 8)) STRICT;
CREATE TABLE device (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) = 8)) STRICT;
CREATE TABLE language (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 12)) STRICT;
CREATE TABLE procedure (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40)) STRICT;
CREATE TABLE title (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40)) STRICT;
CREATE TABLE tag (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40)) STRICT;
CREATE TABLE place (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40)) STRICT;
CREATE TABLE lesson (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40)) STRICT;
CREATE TABLE path (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40)) STRICT;
CREATE TABLE mediator (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 6)) STRICT;
CREATE TABLE commune (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40)) STRICT;

CREATE TABLE vocabulary (
  list TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 63),
  code TEXT NOT NULL,
  PRIMARY KEY (list, position)
) STRICT, WITHOUT ROWID;

-- The sum is the first 8 bytes of the SHA-256 of "name=value": a flipped bit in the identity of a site must not pass.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  sum BLOB NOT NULL CHECK (length(sum) = 8)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 2 AND 6),
  role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 1),
  pin_hash TEXT,
  one_time_hash TEXT,
  failed INTEGER NOT NULL DEFAULT 0 CHECK (failed >= 0),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  CHECK (pin_hash IS NULL OR one_time_hash IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
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
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1439),
  place_type INTEGER NOT NULL CHECK (place_type BETWEEN 0 AND 3),
  themes INTEGER NOT NULL CHECK (themes BETWEEN 1 AND 1073741823),
  usages INTEGER NOT NULL CHECK (usages BETWEEN 0 AND 262143),
  serves INTEGER NOT NULL CHECK (serves BETWEEN 0 AND 4095),
  devices INTEGER NOT NULL CHECK (devices BETWEEN 0 AND 31),
  workshop_level INTEGER CHECK (workshop_level BETWEEN 0 AND 2),
  own_device INTEGER CHECK (own_device IN (0, 1)),
  language INTEGER REFERENCES language (id),
  audience INTEGER CHECK (audience BETWEEN 0 AND 7),
  mandate INTEGER NOT NULL CHECK (mandate IN (0, 1)),
  autonomy_before INTEGER CHECK (autonomy_before BETWEEN 0 AND 2),
  autonomy_after INTEGER CHECK (autonomy_after BETWEEN 0 AND 2),
  referral INTEGER CHECK (referral BETWEEN 0 AND 6),
  mediator_role INTEGER CHECK (mediator_role BETWEEN 0 AND 4),
  total INTEGER CHECK (total BETWEEN 1 AND 10000),
  already INTEGER CHECK (already BETWEEN 0 AND 10000),
  first_time INTEGER CHECK (first_time BETWEEN 0 AND 10000),
  gender_masculin INTEGER NOT NULL CHECK (gender_masculin BETWEEN 0 AND 10000),
  gender_feminin INTEGER NOT NULL CHECK (gender_feminin BETWEEN 0 AND 10000),
  age_moins_de_douze INTEGER NOT NULL CHECK (age_moins_de_douze BETWEEN 0 AND 10000),
  age_douze_dix_huit INTEGER NOT NULL CHECK (age_douze_dix_huit BETWEEN 0 AND 10000),
  age_dix_huit_vingt_quatre INTEGER NOT NULL CHECK (age_dix_huit_vingt_quatre BETWEEN 0 AND 10000),
  age_vingt_cinq_trente_neuf INTEGER NOT NULL CHECK (age_vingt_cinq_trente_neuf BETWEEN 0 AND 10000),
  age_quarante_cinquante_neuf INTEGER NOT NULL CHECK (age_quarante_cinquante_neuf BETWEEN 0 AND 10000),
  age_soixante_soixante_neuf INTEGER NOT NULL CHECK (age_soixante_soixante_neuf BETWEEN 0 AND 10000),
  age_soixante_dix_plus INTEGER NOT NULL CHECK (age_soixante_dix_plus BETWEEN 0 AND 10000),
  status_scolarise INTEGER NOT NULL CHECK (status_scolarise BETWEEN 0 AND 10000),
  status_sans_emploi INTEGER NOT NULL CHECK (status_sans_emploi BETWEEN 0 AND 10000),
  status_en_emploi INTEGER NOT NULL CHECK (status_en_emploi BETWEEN 0 AND 10000),
  status_retraite INTEGER NOT NULL CHECK (status_retraite BETWEEN 0 AND 10000),
  place INTEGER REFERENCES place (id),
  commune INTEGER REFERENCES commune (id),
  procedure INTEGER REFERENCES procedure (id),
  title INTEGER REFERENCES title (id),
  visit INTEGER CHECK (visit BETWEEN 0 AND 4294967295),
  mediator INTEGER REFERENCES mediator (id),
  tags INTEGER NOT NULL CHECK (tags >= 0),
  UNIQUE (site, device, epoch, seq, revision),
  -- The 11 administrative themes (bits 19 to 29) go with the help with administrative procedures (bit 18) only.
  CHECK (themes & 1073217536 = 0 OR themes & 262144 <> 0),
  CHECK (devices & 16 = 0 OR devices = 16),
  CHECK (workshop_level IS NULL OR kind = 1),
  CHECK (title IS NULL OR kind = 1),
  CHECK (kind = 0 OR (autonomy_before IS NULL AND autonomy_after IS NULL AND referral IS NULL)),
  CHECK ((commune IS NOT NULL) = (place_type IN (1, 3))),
  CHECK (place IS NULL OR place_type = 0),
  CHECK (kind <> 0 OR total IS NULL OR total = 1),
  CHECK (coalesce(already, 0) + coalesce(first_time, 0) <= coalesce(total, 0)),
  CHECK (gender_masculin + gender_feminin <= coalesce(total, 0)),
  CHECK (age_moins_de_douze + age_douze_dix_huit + age_dix_huit_vingt_quatre + age_vingt_cinq_trente_neuf
    + age_quarante_cinquante_neuf + age_soixante_soixante_neuf + age_soixante_dix_plus <= coalesce(total, 0)),
  CHECK (status_scolarise + status_sans_emploi + status_en_emploi + status_retraite <= coalesce(total, 0))
) STRICT;

-- What people look at: the latest revisions, by the day they are about. What indicators count is packed behind, so that
-- a million sessions are counted from the index alone; integrity_check compares it with the rows. An absent value is 0,
-- a present one is one more; counts take 14 bits. session/facts.sql repeats these expressions word for word.
CREATE INDEX session_by_day ON session (
  date,
  hour,
  site,
  language,
  kind | (place_type << 2) | (minutes << 4) | ((coalesce(workshop_level, -1) + 1) << 15) |
    ((coalesce(own_device, -1) + 1) << 17) | ((coalesce(audience, -1) + 1) << 19) | (mandate << 23) |
    ((coalesce(autonomy_before, -1) + 1) << 24) | ((coalesce(autonomy_after, -1) + 1) << 26) |
    ((coalesce(referral, -1) + 1) << 28) | ((coalesce(mediator_role, -1) + 1) << 31) | (devices << 34) | (serves
    << 39),
  themes | (usages << 30),
  total | ((coalesce(already, -1) + 1) << 14) | ((coalesce(first_time, -1) + 1) << 28) | (gender_masculin << 42),
  gender_feminin | (age_moins_de_douze << 14) | (age_douze_dix_huit << 28) | (age_dix_huit_vingt_quatre << 42),
  age_vingt_cinq_trente_neuf | (age_quarante_cinquante_neuf << 14) | (age_soixante_soixante_neuf << 28) |
    (age_soixante_dix_plus << 42),
  status_scolarise | (status_sans_emploi << 14) | (status_en_emploi << 28) | (status_retraite << 42)
) WHERE latest = 1 AND removed = 0;

CREATE TABLE session_tag (
  session INTEGER NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  tag INTEGER NOT NULL REFERENCES tag (id),
  PRIMARY KEY (session, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
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
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 86400),
  language INTEGER NOT NULL REFERENCES language (id),
  entry INTEGER CHECK (entry BETWEEN 0 AND 3),
  procedure INTEGER REFERENCES procedure (id),
  path INTEGER REFERENCES path (id),
  audience INTEGER CHECK (audience BETWEEN 0 AND 7),
  placement INTEGER CHECK (placement BETWEEN 0 AND 2),
  face INTEGER CHECK (face BETWEEN 0 AND 2),
  lessons INTEGER NOT NULL CHECK (lessons BETWEEN 0 AND 100),
  calls INTEGER NOT NULL CHECK (calls BETWEEN 0 AND 100),
  UNIQUE (site, device, epoch, seq, revision)
) STRICT;

CREATE INDEX visit_by_day ON visit (date, hour) WHERE latest = 1 AND removed = 0;

CREATE TABLE visit_lesson (
  visit INTEGER NOT NULL REFERENCES visit (id),
  ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 99),
  lesson INTEGER NOT NULL REFERENCES lesson (id),
  completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 86400),
  tried INTEGER NOT NULL CHECK (tried BETWEEN 0 AND 65535),
  first_try INTEGER NOT NULL CHECK (first_try BETWEEN 0 AND tried),
  PRIMARY KEY (visit, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_call (
  visit INTEGER NOT NULL REFERENCES visit (id),
  ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 99),
  waited INTEGER CHECK (waited BETWEEN 0 AND 86400),
  PRIMARY KEY (visit, ordinal)
) STRICT, WITHOUT ROWID;

-- Calls for help as the mediator sees them. The visit keeps its own, since nothing links a call to a visit.
CREATE TABLE call (
  id INTEGER PRIMARY KEY,
  date INTEGER NOT NULL CHECK (date BETWEEN -719528 AND 2932896),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 65535),
  lesson INTEGER REFERENCES lesson (id),
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  waited INTEGER CHECK (waited BETWEEN 0 AND 86400),
  CHECK (open = 0 OR waited IS NULL)
) STRICT;

CREATE INDEX call_open ON call (id) WHERE open = 1;

-- One line a record row, in the order of writing: the SHA-256 of the line before and of the row's canonical bytes.
CREATE TABLE ledger (
  n INTEGER PRIMARY KEY CHECK (n BETWEEN 1 AND 4294967295),
  entity INTEGER NOT NULL CHECK (entity IN (0, 1)),
  row INTEGER NOT NULL CHECK (row >= 1),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER session_is_never_deleted BEFORE DELETE ON session
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER session_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo, recorded_on,
  revised_on, date, kind, hour, minutes, place_type, themes, usages, serves, devices, workshop_level, own_device, language,
  audience, mandate, autonomy_before, autonomy_after, referral, mediator_role, total, already, first_time,
  gender_masculin, gender_feminin, age_moins_de_douze, age_douze_dix_huit, age_dix_huit_vingt_quatre,
  age_vingt_cinq_trente_neuf, age_quarante_cinquante_neuf, age_soixante_soixante_neuf, age_soixante_dix_plus,
  status_scolarise, status_sans_emploi, status_en_emploi, status_retraite, place, commune, procedure, title, visit,
  mediator, tags ON session
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER session_is_latest_once BEFORE UPDATE OF latest ON session WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;
CREATE TRIGGER session_tag_is_never_deleted BEFORE DELETE ON session_tag
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER session_tag_is_never_changed BEFORE UPDATE ON session_tag
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

CREATE TRIGGER visit_is_never_deleted BEFORE DELETE ON visit
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER visit_is_never_changed BEFORE UPDATE OF id, removed, site, device, epoch, seq, revision, demo, recorded_on,
  revised_on, date, hour, seconds, language, entry, procedure, path, audience, placement, face, lessons, calls ON visit
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER visit_is_latest_once BEFORE UPDATE OF latest ON visit WHEN NEW.latest <> 0
BEGIN SELECT RAISE(ABORT, 'a former revision never becomes the latest again'); END;
CREATE TRIGGER visit_lesson_is_never_deleted BEFORE DELETE ON visit_lesson
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER visit_lesson_is_never_changed BEFORE UPDATE ON visit_lesson
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER visit_call_is_never_deleted BEFORE DELETE ON visit_call
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
CREATE TRIGGER visit_call_is_never_changed BEFORE UPDATE ON visit_call
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is never cut'); END;
CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END;
