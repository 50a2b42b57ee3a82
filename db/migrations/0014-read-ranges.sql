-- What the learner has read of an article, whatever the order: ranges that neither overlap nor touch.
CREATE TABLE read_range (
  dossier       TEXT NOT NULL,
  start_offset  INTEGER NOT NULL,                     -- UTF-16 code units of the article
  end_offset    INTEGER NOT NULL CHECK (end_offset > start_offset),
  PRIMARY KEY (dossier, start_offset)
) STRICT, WITHOUT ROWID;

-- Until now only how far she ever came was known, and all before it counted as read.
INSERT INTO read_range (dossier, start_offset, end_offset)
SELECT dossier, 0, furthest FROM reading WHERE furthest > 0;

ALTER TABLE reading DROP COLUMN furthest;
