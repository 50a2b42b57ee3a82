-- The day on which the learner must know a dossier, and the time she gives it until then.
CREATE TABLE exam (
  dossier  TEXT PRIMARY KEY,
  day      INTEGER NOT NULL,                                       -- study day, days since 1970
  minutes  INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600)      -- a day, at most
) STRICT, WITHOUT ROWID;
