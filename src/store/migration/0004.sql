-- Why: a file of another tool that is added twice must not count twice.
--
-- What is kept of the id that the other tool gave a record is 8 bytes of a hash: enough to know it again, too little to
-- find anybody. No record points here: a record that is removed later is not taken a second time.

CREATE TABLE foreign_id (hash INTEGER PRIMARY KEY) STRICT;
