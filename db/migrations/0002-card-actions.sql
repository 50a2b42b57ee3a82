-- What the learner set on a card; a card without a row has nothing set.
CREATE TABLE card_mark (
  card        TEXT PRIMARY KEY,
  flag        INTEGER NOT NULL CHECK (flag BETWEEN 0 AND 7),       -- 0: none
  marked      INTEGER NOT NULL CHECK (marked IN (0, 1)),
  suspended   INTEGER NOT NULL CHECK (suspended IN (0, 1)),
  buried_day  INTEGER                                              -- hidden on this study day
) STRICT, WITHOUT ROWID;

-- Append-only, as reviews are: what changed a schedule without a review, so that replay knows of it.
CREATE TABLE card_event (
  id              INTEGER PRIMARY KEY,
  card            TEXT NOT NULL,
  kind            TEXT NOT NULL CHECK (kind IN ('forget', 'set-due')),
  after_review    INTEGER NOT NULL,                                -- the newest review then; 0 before the first
  at              INTEGER NOT NULL,
  offset_minutes  INTEGER NOT NULL,
  day             INTEGER NOT NULL,
  due_day         INTEGER CHECK ((kind = 'set-due') = (due_day IS NOT NULL))
) STRICT;

CREATE INDEX card_event_by_card ON card_event (card, id);

-- What was undone and can be done again, newest last: the rows as they were before the undo.
CREATE TABLE redo_step (
  id      INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL,
  name    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  images  TEXT NOT NULL CHECK (json_valid(images))
) STRICT;

-- What a quiz was made from, so that another like it can be had.
ALTER TABLE quiz ADD COLUMN plan TEXT CHECK (json_valid(plan));
