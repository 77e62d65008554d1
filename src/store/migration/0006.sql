-- Why: what staff type in a form must survive a kill and a power cut until it is saved or given up.
--
-- Never edited once released; the next change is another file.
--
-- A working table, not a record table: a draft is overwritten at each change and deleted when its record is saved. Its text
-- is the form's own, in the format it names; a draft in a format that a program does not know is left alone.

CREATE TABLE draft (
  staff TEXT NOT NULL CHECK (length(staff) BETWEEN 2 AND 6),
  form TEXT NOT NULL CHECK (length(form) BETWEEN 1 AND 40),
  format INTEGER NOT NULL CHECK (format BETWEEN 1 AND 65535),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 32768),
  -- The first 8 bytes of the SHA-256 of "form=text": what was typed is found again as it was, or not at all.
  sum BLOB NOT NULL CHECK (length(sum) = 8),
  PRIMARY KEY (staff, form, format)
) STRICT, WITHOUT ROWID;
