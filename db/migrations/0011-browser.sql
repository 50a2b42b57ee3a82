-- A search for cards that the learner keeps under a name.
CREATE TABLE saved_filter (
  id       INTEGER PRIMARY KEY,
  dossier  TEXT NOT NULL,
  name     TEXT NOT NULL,
  search   TEXT NOT NULL
) STRICT;

-- What was answered while cramming: a log of its own, which no schedule and no statistic reads.
CREATE TABLE cram_answer (
  id              INTEGER PRIMARY KEY,
  card            TEXT NOT NULL,
  dossier         TEXT NOT NULL,
  rating          INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
  at              INTEGER NOT NULL,                    -- milliseconds since 1970
  offset_minutes  INTEGER NOT NULL,                    -- east of UTC
  duration        INTEGER NOT NULL                     -- milliseconds
) STRICT;
CREATE INDEX cram_answer_by_card ON cram_answer (card, id);

-- All that the browser asks of the deck apart from the words, in the article's order.
CREATE INDEX deck_card_in_order ON deck_card
  (dossier, start_offset, own, position, id, fresh, edited, topic, fact, form, end_offset);
CREATE INDEX fact_by_status ON fact (dossier, status);
CREATE INDEX fact_by_kind ON fact (dossier, kind);
CREATE INDEX fact_by_speaker ON fact (dossier, speaker) WHERE speaker IS NOT NULL;
