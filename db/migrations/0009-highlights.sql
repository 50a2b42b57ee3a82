-- What the learner marked in an article, and what she wrote to it. Anchored by its quotation, as evidence is.
CREATE TABLE highlight (
  id            INTEGER PRIMARY KEY,
  dossier       TEXT NOT NULL,
  colour        TEXT NOT NULL CHECK (colour IN ('yellow', 'green', 'blue', 'pink')),
  note          TEXT NOT NULL,                        -- empty for none
  exact         TEXT NOT NULL,
  prefix        TEXT NOT NULL,
  suffix        TEXT NOT NULL,
  start_offset  INTEGER NOT NULL,                     -- UTF-16 code units of the article as it was then
  end_offset    INTEGER NOT NULL,
  created_at    INTEGER NOT NULL,
  changed_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX highlight_by_place ON highlight (dossier, start_offset, id);
