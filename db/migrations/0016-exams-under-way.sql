-- An exam that is not handed in: what is drafted and flagged, and the time used. These rows change as
-- it happens; the responses are appended when it is handed in, and the drafts go.
CREATE TABLE quiz_clock (
  quiz        INTEGER PRIMARY KEY REFERENCES quiz (id),
  time_limit  INTEGER CHECK (time_limit > 0),           -- milliseconds; none where it is not timed
  used        INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0),
  position    INTEGER NOT NULL DEFAULT 0,
  ended       TEXT CHECK (ended IN ('done', 'time-up'))
) STRICT;

CREATE TABLE quiz_draft (
  quiz        INTEGER NOT NULL REFERENCES quiz (id),
  position    INTEGER NOT NULL,
  answer      TEXT CHECK (json_valid(answer)),
  confidence  INTEGER CHECK (confidence BETWEEN 1 AND 3),
  flagged     INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)),
  duration    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (quiz, position)
) STRICT, WITHOUT ROWID;
