-- What the migrations build. Written by: UPDATE_SCHEMA=1 npx vitest run tests/storage/schema.test.ts

CREATE VIEW card_subject AS
  SELECT deck_card.id AS card, deck_card.dossier, deck_card.topic, (
    SELECT json_group_array(entity ORDER BY entity) FROM (
      SELECT value AS entity FROM json_each(fact.entities)
      UNION SELECT fact.speaker WHERE fact.speaker IS NOT NULL
      UNION SELECT fact.answer ->> 'entity' WHERE fact.answer ->> 'entity' IS NOT NULL)) AS entities
  FROM deck_card LEFT JOIN fact ON fact.dossier = deck_card.dossier AND fact.id = deck_card.fact;

CREATE VIEW catalogue_source AS
  SELECT deck_card.dossier, start_offset, own, position, deck_card.id AS card, deck_card.topic, phase,
    last_day, stability, difficulty, due_day, due_at, coalesce(suspended, 0) AS suspended, buried_day, lapses,
    reps, interval_days, coalesce(flag, 0) AS flag, coalesce(marked, 0) AS marked, edited, form, end_offset, fact,
    subject.id AS subject
  FROM deck_card
    JOIN card_subject ON card_subject.card = deck_card.id
    JOIN subject ON subject.dossier = deck_card.dossier AND subject.topic = deck_card.topic
      AND subject.entities = card_subject.entities
    LEFT JOIN card_state ON card_state.card = deck_card.id
    LEFT JOIN card_mark ON card_mark.card = deck_card.id;

CREATE VIEW counted_response AS
SELECT quiz, position, answer, judgement, verdict, confidence, at, duration, counted_by_learner,
  CASE counted_by_learner WHEN 1 THEN 1.0 ELSE judgement ->> 'score' END AS credit
FROM (
  SELECT response.*, coalesce((
      SELECT counted FROM response_claim AS claim
      WHERE claim.quiz = response.quiz AND claim.position = response.position
      ORDER BY claim.id DESC LIMIT 1
    ), 0) AS counted_by_learner
  FROM response
);

CREATE VIEW review_on_clock AS
  SELECT id, card, dossier, topic, day, (at + 60000 * offset_minutes) / 3600000 % 24 AS hour, phase, rating
  FROM review;

CREATE TRIGGER card_into_deck AFTER INSERT ON card BEGIN
  INSERT INTO deck_card (id, dossier, topic, fact, own, edited, start_offset, end_offset, position, form, front,
    back)
  SELECT new.id, new.dossier, fact.topic, new.fact, 0, card_edit.card IS NOT NULL, fact.start_offset,
    fact.end_offset, 100 * fact.position + new.position, new.form, coalesce(card_edit.front, new.front),
    coalesce(card_edit.back, new.back)
  FROM fact LEFT JOIN card_edit ON card_edit.card = new.id
  WHERE fact.dossier = new.dossier AND fact.id = new.fact;
END;

CREATE TRIGGER card_out_of_deck AFTER DELETE ON card BEGIN
  DELETE FROM deck_card WHERE id = old.id;
END;

CREATE TRIGGER deck_into_catalogue AFTER INSERT ON deck_card BEGIN
  INSERT INTO subject (dossier, topic, entities)
  SELECT dossier, topic, entities FROM card_subject WHERE card = new.id ON CONFLICT DO NOTHING;
  INSERT INTO catalogue SELECT * FROM catalogue_source WHERE card = new.id;
END;

CREATE TRIGGER deck_into_search AFTER INSERT ON deck_card WHEN new.own = 1 OR new.edited = 1 BEGIN
  INSERT INTO search_behind (card) VALUES (new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER deck_out_of_catalogue AFTER DELETE ON deck_card BEGIN
  DELETE FROM catalogue WHERE card = old.id;
END;

CREATE TRIGGER deck_out_of_search AFTER DELETE ON deck_card WHEN old.own = 1 OR old.edited = 1 BEGIN
  INSERT INTO search_behind (card) VALUES (old.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER deck_place_into_catalogue AFTER UPDATE OF topic, start_offset, end_offset ON deck_card BEGIN
  DELETE FROM catalogue WHERE card = new.id;
  INSERT INTO subject (dossier, topic, entities)
  SELECT dossier, topic, entities FROM card_subject WHERE card = new.id ON CONFLICT DO NOTHING;
  INSERT INTO catalogue SELECT * FROM catalogue_source WHERE card = new.id;
END;

CREATE TRIGGER deck_words_into_catalogue AFTER UPDATE OF edited ON deck_card BEGIN
  UPDATE catalogue SET edited = new.edited WHERE card = new.id;
END;

CREATE TRIGGER deck_words_into_search AFTER UPDATE OF edited, front, back ON deck_card BEGIN
  INSERT INTO search_behind (card) VALUES (new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER dossier_out_of_search AFTER DELETE ON dossier BEGIN
  DELETE FROM search_entry WHERE dossier = old.id AND kind IN ('passage', 'fact', 'entity', 'note');
  DELETE FROM search_state WHERE dossier = old.id;
END;

CREATE TRIGGER edit_into_deck AFTER INSERT ON card_edit BEGIN
  UPDATE deck_card SET edited = 1, front = new.front, back = new.back WHERE id = new.card;
END;

CREATE TRIGGER edit_out_of_deck AFTER DELETE ON card_edit BEGIN
  UPDATE deck_card SET edited = 0, front = card.front, back = card.back
  FROM card WHERE card.id = old.card AND deck_card.id = old.card;
END;

CREATE TRIGGER highlight_into_search AFTER INSERT ON highlight BEGIN
  INSERT INTO search_behind_highlight (highlight) VALUES (new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER highlight_out_of_search AFTER DELETE ON highlight BEGIN
  INSERT INTO search_behind_highlight (highlight) VALUES (old.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER highlight_words_into_search AFTER UPDATE OF note, exact ON highlight BEGIN
  INSERT INTO search_behind_highlight (highlight) VALUES (new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER mark_into_catalogue AFTER INSERT ON card_mark BEGIN
  UPDATE catalogue SET suspended = new.suspended, buried_day = new.buried_day, flag = new.flag,
    marked = new.marked
  WHERE card = new.card;
END;

CREATE TRIGGER mark_out_of_catalogue AFTER DELETE ON card_mark BEGIN
  UPDATE catalogue SET suspended = 0, buried_day = NULL, flag = 0, marked = 0 WHERE card = old.card;
END;

CREATE TRIGGER own_card_into_deck AFTER INSERT ON own_card WHEN new.live = 1 BEGIN
  INSERT INTO deck_card (id, dossier, topic, fact, own, edited, start_offset, end_offset, position, form, front,
    back)
  SELECT new.id, dossier, topic, 'own:' || new.entry, 1, 0, coalesce(start_offset, -1),
    coalesce(end_offset, -1), 100 * new.entry + new.number, new.form, new.front, new.back
  FROM own_entry WHERE id = new.entry;
END;

CREATE TRIGGER own_card_out_of_deck AFTER DELETE ON own_card BEGIN
  DELETE FROM deck_card WHERE id = old.id;
END;

CREATE TRIGGER own_entry_into_deck AFTER INSERT ON own_entry BEGIN
  UPDATE deck_card SET topic = new.topic, start_offset = coalesce(new.start_offset, -1),
    end_offset = coalesce(new.end_offset, -1)
  WHERE id IN (SELECT card FROM catalogue WHERE dossier = new.dossier AND fact = 'own:' || new.id);
END;

CREATE TRIGGER review_into_rollups AFTER INSERT ON review BEGIN
  INSERT INTO review_day (dossier, day, topic, phase, rating, reviews, milliseconds)
  VALUES (new.dossier, new.day, new.topic, new.phase, new.rating, 1, min(new.duration, 60000))
  ON CONFLICT DO UPDATE SET reviews = reviews + 1, milliseconds = milliseconds + excluded.milliseconds;
  INSERT INTO review_hour (dossier, day, topic, hour, reviews, tested, remembered)
  SELECT dossier, day, topic, hour, 1, 0, 0 FROM review_on_clock WHERE id = new.id
  ON CONFLICT DO UPDATE SET reviews = reviews + 1;
  -- It counts as tested when it is the first; the one that was the first until now no longer does.
  UPDATE review_hour SET tested = tested + 1, remembered = remembered + (new.rating > 1)
  FROM review_on_clock AS it
  WHERE it.id = new.id AND new.phase = 'review'
    AND new.id = (SELECT min(id) FROM review WHERE card = new.card AND day = new.day AND phase = 'review')
    AND review_hour.dossier = it.dossier AND review_hour.day = it.day AND review_hour.topic = it.topic
    AND review_hour.hour = it.hour;
  UPDATE review_hour SET tested = tested - 1, remembered = remembered - (other.rating > 1)
  FROM review_on_clock AS other
  WHERE new.phase = 'review' AND other.id > new.id AND other.id = (SELECT min(id) FROM review
      WHERE card = new.card AND day = new.day AND phase = 'review' AND id <> new.id)
    AND review_hour.dossier = other.dossier AND review_hour.day = other.day
    AND review_hour.topic = other.topic AND review_hour.hour = other.hour;
END;

CREATE TRIGGER review_out_of_rollups BEFORE DELETE ON review BEGIN
  -- The next one of the day takes the place of a first that goes.
  UPDATE review_hour SET tested = tested + 1, remembered = remembered + (other.rating > 1)
  FROM review_on_clock AS other
  WHERE old.phase = 'review' AND other.id > old.id AND other.id = (SELECT min(id) FROM review
      WHERE card = old.card AND day = old.day AND phase = 'review' AND id <> old.id)
    AND review_hour.dossier = other.dossier AND review_hour.day = other.day
    AND review_hour.topic = other.topic AND review_hour.hour = other.hour;
  UPDATE review_hour SET tested = tested - 1, remembered = remembered - (old.rating > 1)
  FROM review_on_clock AS it
  WHERE it.id = old.id AND old.phase = 'review'
    AND old.id = (SELECT min(id) FROM review WHERE card = old.card AND day = old.day AND phase = 'review')
    AND review_hour.dossier = it.dossier AND review_hour.day = it.day AND review_hour.topic = it.topic
    AND review_hour.hour = it.hour;
  UPDATE review_hour SET reviews = reviews - 1 FROM review_on_clock AS it
  WHERE it.id = old.id AND review_hour.dossier = it.dossier AND review_hour.day = it.day
    AND review_hour.topic = it.topic AND review_hour.hour = it.hour;
  DELETE FROM review_hour
  WHERE dossier = old.dossier AND day = old.day AND topic = old.topic AND reviews = 0;
  UPDATE review_day SET reviews = reviews - 1, milliseconds = milliseconds - min(old.duration, 60000)
  WHERE dossier = old.dossier AND day = old.day AND topic = old.topic AND phase = old.phase
    AND rating = old.rating;
  DELETE FROM review_day
  WHERE dossier = old.dossier AND day = old.day AND topic = old.topic AND reviews = 0;
END;

CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry BEGIN
  DELETE FROM search_text WHERE rowid = old.id;
END;

CREATE TRIGGER state_change_into_catalogue AFTER UPDATE ON card_state BEGIN
  UPDATE catalogue SET phase = new.phase, due_day = new.due_day, due_at = new.due_at, last_day = new.last_day,
    stability = new.stability, difficulty = new.difficulty, lapses = new.lapses, reps = new.reps,
    interval_days = new.interval_days
  WHERE card = new.card;
END;

CREATE TRIGGER state_into_catalogue AFTER INSERT ON card_state BEGIN
  UPDATE catalogue SET phase = new.phase, due_day = new.due_day, due_at = new.due_at, last_day = new.last_day,
    stability = new.stability, difficulty = new.difficulty, lapses = new.lapses, reps = new.reps,
    interval_days = new.interval_days
  WHERE card = new.card;
END;

CREATE TRIGGER state_out_of_catalogue AFTER DELETE ON card_state BEGIN
  UPDATE catalogue SET phase = NULL, due_day = NULL, due_at = NULL, last_day = NULL, stability = NULL,
    difficulty = NULL, lapses = NULL, reps = NULL, interval_days = NULL
  WHERE card = old.card;
END;

CREATE TABLE agenda_item (
  dossier    TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  id         TEXT NOT NULL,
  position   INTEGER NOT NULL,
  event      TEXT NOT NULL,
  title      TEXT NOT NULL,
  raised_by  TEXT,
  document   TEXT,
  facts      TEXT NOT NULL CHECK (json_valid(facts)),                    -- ids, a JSON array
  PRIMARY KEY (dossier, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
  id        TEXT PRIMARY KEY,                         -- dossier/fact/slug: stable over versions
  dossier   TEXT NOT NULL,
  fact      TEXT NOT NULL,
  slug      TEXT NOT NULL,
  position  INTEGER NOT NULL,                         -- within its fact
  form      TEXT NOT NULL CHECK (form IN ('basic', 'reversed', 'cloze')),
  front     TEXT NOT NULL,
  back      TEXT NOT NULL,
  accept    TEXT CHECK (json_valid(accept)),
  FOREIGN KEY (dossier, fact) REFERENCES fact (dossier, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE card_edit (
  card        TEXT PRIMARY KEY,
  front       TEXT NOT NULL,
  back        TEXT NOT NULL,
  changed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE card_mark (
  card        TEXT PRIMARY KEY,
  flag        INTEGER NOT NULL CHECK (flag BETWEEN 0 AND 7),       -- 0: none
  marked      INTEGER NOT NULL CHECK (marked IN (0, 1)),
  suspended   INTEGER NOT NULL CHECK (suspended IN (0, 1)),
  buried_day  INTEGER                                              -- hidden on this study day
) STRICT, WITHOUT ROWID;

CREATE TABLE card_state (
  card          TEXT PRIMARY KEY,
  phase         TEXT NOT NULL CHECK (phase IN ('learning', 'review', 'relearning')),
  step          INTEGER NOT NULL,
  stability     REAL NOT NULL,                        -- days until recall falls to 90 %
  difficulty    REAL NOT NULL,                        -- 1 to 10
  reps          INTEGER NOT NULL,
  lapses        INTEGER NOT NULL,
  interval_days INTEGER NOT NULL,
  last_at       INTEGER NOT NULL,                     -- milliseconds since 1970
  last_day      INTEGER NOT NULL,                     -- study day, days since 1970
  due_day       INTEGER NOT NULL,
  due_at        INTEGER                               -- set only for a step within a study day
) STRICT, WITHOUT ROWID;

CREATE TABLE catalogue (
  dossier        TEXT NOT NULL,
  start_offset   INTEGER NOT NULL,                    -- of its evidence in the article; -1 without
  own            INTEGER NOT NULL CHECK (own IN (0, 1)),
  position       INTEGER NOT NULL,                    -- among the cards of one place
  card           TEXT NOT NULL,
  topic          TEXT NOT NULL,
  phase          TEXT,                                -- of card_state; none of a card that is new
  last_day       INTEGER,
  stability      REAL,
  difficulty     REAL,
  due_day        INTEGER,
  due_at         INTEGER,
  suspended      INTEGER NOT NULL CHECK (suspended IN (0, 1)),
  buried_day     INTEGER,
  lapses         INTEGER,
  reps           INTEGER,
  interval_days  INTEGER,
  flag           INTEGER NOT NULL,
  marked         INTEGER NOT NULL,
  edited         INTEGER NOT NULL,
  form           TEXT NOT NULL,
  end_offset     INTEGER NOT NULL,
  fact           TEXT NOT NULL,                       -- or own:entry
  subject        INTEGER NOT NULL REFERENCES subject (id),
  PRIMARY KEY (dossier, start_offset, own, position, card)
) STRICT, WITHOUT ROWID;

CREATE TABLE cram_answer (
  id              INTEGER PRIMARY KEY,
  card            TEXT NOT NULL,
  dossier         TEXT NOT NULL,
  rating          INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
  at              INTEGER NOT NULL,                    -- milliseconds since 1970
  offset_minutes  INTEGER NOT NULL,                    -- east of UTC
  duration        INTEGER NOT NULL                     -- milliseconds
) STRICT;

CREATE TABLE deck_card (
  id            TEXT PRIMARY KEY,
  dossier       TEXT NOT NULL,
  topic         TEXT NOT NULL,
  fact          TEXT NOT NULL,                        -- or own:entry: cards that share it answer each other
  own           INTEGER NOT NULL CHECK (own IN (0, 1)),
  edited        INTEGER NOT NULL CHECK (edited IN (0, 1)),
  start_offset  INTEGER NOT NULL,                     -- of its evidence in the article; -1 without
  end_offset    INTEGER NOT NULL,
  position      INTEGER NOT NULL,                     -- among the cards of one place
  form          TEXT NOT NULL,
  front         TEXT NOT NULL,
  back          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier (
  id              TEXT PRIMARY KEY,
  version         INTEGER NOT NULL,
  title           TEXT NOT NULL,
  dateline        TEXT NOT NULL,
  language        TEXT NOT NULL,
  source          TEXT NOT NULL,
  ambiguous       TEXT CHECK (json_valid(ambiguous)),  -- aliases that name several entities, a JSON array
  article         TEXT NOT NULL,                        -- verbatim
  article_sha256  TEXT NOT NULL,
  content_sha256  TEXT NOT NULL                         -- of the whole dossier, to see that it changed
, map TEXT CHECK (json_valid(map)), roles TEXT CHECK (json_valid(roles)), waivers TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(waivers))) STRICT;

CREATE TABLE editors_note (
  dossier       TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  id            TEXT NOT NULL,
  position      INTEGER NOT NULL,
  exact         TEXT NOT NULL,
  prefix        TEXT NOT NULL,
  suffix        TEXT NOT NULL,
  start_offset  INTEGER NOT NULL,
  end_offset    INTEGER NOT NULL,
  note          TEXT NOT NULL, orphaned INTEGER NOT NULL DEFAULT 0 CHECK (orphaned IN (0, 1)),
  PRIMARY KEY (dossier, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  dossier       TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  id            TEXT NOT NULL,
  position      INTEGER NOT NULL,
  kind          TEXT NOT NULL,
  name          TEXT NOT NULL,
  aliases       TEXT NOT NULL CHECK (json_valid(aliases)),
  description   TEXT NOT NULL,
  described_by  TEXT NOT NULL CHECK (described_by IN ('article', 'editor')),
  distractor_group TEXT,
  country       TEXT,
  latitude      REAL,
  longitude     REAL,
  approximate   INTEGER CHECK (approximate IN (0, 1)), iso TEXT, borders TEXT CHECK (json_valid(borders)), radius_km REAL, role TEXT, office TEXT, within TEXT,
  PRIMARY KEY (dossier, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE exam (
  dossier  TEXT PRIMARY KEY,
  day      INTEGER NOT NULL,                                       -- study day, days since 1970
  minutes  INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600)      -- a day, at most
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
  dossier       TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  id            TEXT NOT NULL,
  position      INTEGER NOT NULL,
  topic         TEXT NOT NULL,
  kind          TEXT NOT NULL,
  statement     TEXT NOT NULL,
  status        TEXT NOT NULL CHECK (status IN ('reported', 'official', 'opinion')),
  speaker       TEXT,
  entities      TEXT NOT NULL CHECK (json_valid(entities)),
  exact         TEXT NOT NULL,                        -- the quotation that proves it
  prefix        TEXT NOT NULL,
  suffix        TEXT NOT NULL,
  start_offset  INTEGER NOT NULL,                     -- UTF-16 code units of the article
  end_offset    INTEGER NOT NULL,
  answer        TEXT NOT NULL CHECK (json_valid(answer)),
  distractors   TEXT CHECK (json_valid(distractors)), happened TEXT CHECK (json_valid(happened)), orphaned INTEGER NOT NULL DEFAULT 0 CHECK (orphaned IN (0, 1)), no_choice TEXT,
  PRIMARY KEY (dossier, id),
  FOREIGN KEY (dossier, topic) REFERENCES topic (dossier, id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE own_card (
  id      TEXT PRIMARY KEY,                           -- own:entry/slot: stable, whatever the blank's number
  entry   INTEGER NOT NULL,
  slot    INTEGER NOT NULL,
  number  INTEGER NOT NULL,                           -- of the blank, as the learner numbers it now
  form    TEXT NOT NULL CHECK (form IN ('basic', 'reversed', 'cloze')),
  front   TEXT NOT NULL,
  back    TEXT NOT NULL,
  live    INTEGER NOT NULL CHECK (live IN (0, 1)),
  UNIQUE (entry, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_entry (
  id            INTEGER PRIMARY KEY,
  dossier       TEXT NOT NULL,
  topic         TEXT NOT NULL,
  form          TEXT NOT NULL CHECK (form IN ('basic', 'reversed', 'cloze')),  -- reversed: asked both ways
  front         TEXT NOT NULL,                        -- of a cloze, the text with its {{c1::blanks}}
  back          TEXT NOT NULL,                        -- of a cloze, empty
  exact         TEXT,                                 -- the quotation that proves it, where there is one
  prefix        TEXT CHECK ((prefix IS NULL) = (exact IS NULL)),
  suffix        TEXT CHECK ((suffix IS NULL) = (exact IS NULL)),
  start_offset  INTEGER CHECK ((start_offset IS NULL) = (exact IS NULL)),
  end_offset    INTEGER CHECK ((end_offset IS NULL) = (exact IS NULL)),
  deleted       INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  created_at    INTEGER NOT NULL,
  changed_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE quiz (
  id              INTEGER PRIMARY KEY,
  dossier         TEXT NOT NULL,
  seed            INTEGER NOT NULL,
  at              INTEGER NOT NULL,
  offset_minutes  INTEGER NOT NULL,
  plan TEXT CHECK (json_valid(plan)), mode TEXT NOT NULL DEFAULT 'practice'
  CHECK (mode IN ('practice', 'exam', 'match', 'daily', 'adaptive'))) STRICT;

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

CREATE TABLE quiz_question (
  quiz      INTEGER NOT NULL REFERENCES quiz (id),
  position  INTEGER NOT NULL,
  question  TEXT NOT NULL CHECK (json_valid(question)), round INTEGER NOT NULL DEFAULT 1 CHECK (round > 0),
  PRIMARY KEY (quiz, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE read_range (
  dossier       TEXT NOT NULL,
  start_offset  INTEGER NOT NULL,                     -- UTF-16 code units of the article
  end_offset    INTEGER NOT NULL CHECK (end_offset > start_offset),
  PRIMARY KEY (dossier, start_offset)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  dossier   TEXT PRIMARY KEY,
  position  INTEGER NOT NULL,                         -- first character in view
  at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE redo_step (
  id      INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL,
  name    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  images  TEXT NOT NULL CHECK (json_valid(images))
) STRICT;

CREATE TABLE response (
  id        INTEGER PRIMARY KEY,
  quiz      INTEGER NOT NULL REFERENCES quiz (id),
  position  INTEGER NOT NULL,
  answer    TEXT NOT NULL CHECK (json_valid(answer)),
  judgement TEXT NOT NULL CHECK (json_valid(judgement)),
  verdict   TEXT NOT NULL CHECK (verdict IN ('right', 'close', 'wrong')),
  at        INTEGER NOT NULL,
  duration  INTEGER NOT NULL, confidence INTEGER CHECK (confidence BETWEEN 1 AND 3),
  UNIQUE (quiz, position)
) STRICT;

CREATE TABLE response_claim (
  id        INTEGER PRIMARY KEY,
  quiz      INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  counted   INTEGER NOT NULL CHECK (counted IN (0, 1)),
  at        INTEGER NOT NULL,
  FOREIGN KEY (quiz, position) REFERENCES response (quiz, position)
) STRICT;

CREATE TABLE review (
  id              INTEGER PRIMARY KEY,
  card            TEXT NOT NULL,
  dossier         TEXT NOT NULL,
  topic           TEXT NOT NULL,                      -- as it was then
  fact            TEXT NOT NULL,
  phase           TEXT NOT NULL CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
  rating          INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
  at              INTEGER NOT NULL,
  offset_minutes  INTEGER NOT NULL,                   -- east of UTC
  day             INTEGER NOT NULL,
  duration        INTEGER NOT NULL,                   -- milliseconds
  scheduling      INTEGER NOT NULL REFERENCES scheduling (id)
) STRICT;

CREATE TABLE review_day (
  dossier       TEXT NOT NULL,
  day           INTEGER NOT NULL,                     -- study day
  topic         TEXT NOT NULL,
  phase         TEXT NOT NULL,
  rating        INTEGER NOT NULL,
  reviews       INTEGER NOT NULL,
  milliseconds  INTEGER NOT NULL,                     -- at most 60,000 of each review
  PRIMARY KEY (dossier, day, topic, phase, rating)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_hour (
  dossier     TEXT NOT NULL,
  day         INTEGER NOT NULL,
  topic       TEXT NOT NULL,
  hour        INTEGER NOT NULL,                       -- 0 to 23
  reviews     INTEGER NOT NULL,
  tested      INTEGER NOT NULL,                       -- of these, a card's first of the day in phase review
  remembered  INTEGER NOT NULL,                       -- of the tested, not answered Again
  PRIMARY KEY (dossier, day, topic, hour)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_filter (
  id       INTEGER PRIMARY KEY,
  dossier  TEXT NOT NULL,
  name     TEXT NOT NULL,
  search   TEXT NOT NULL
) STRICT;

CREATE TABLE scheduling (
  id                INTEGER PRIMARY KEY,
  desired_retention REAL NOT NULL,
  maximum_interval  INTEGER NOT NULL,
  rollover_hour     INTEGER NOT NULL,
  learning_steps    TEXT NOT NULL CHECK (json_valid(learning_steps)),    -- minutes
  relearning_steps  TEXT NOT NULL CHECK (json_valid(relearning_steps)),
  weights           TEXT CHECK (json_valid(weights))                     -- none: the published defaults
) STRICT;

CREATE TABLE search_behind (
  card  TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE search_behind_highlight (
  highlight  INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE "search_entry" (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier  TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('passage', 'fact', 'entity', 'note', 'card', 'highlight')),
  ref      TEXT NOT NULL,                             -- the id within its kind; of a sentence, its offset
  UNIQUE (dossier, kind, ref)
) STRICT;

CREATE TABLE search_state (
  dossier  TEXT PRIMARY KEY,
  rules    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search_text USING fts5 (
  main, more, about,
  content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "ascii tokenchars '_'"
);

CREATE TABLE 'search_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE VIRTUAL TABLE search_word USING fts5vocab (search_text, row);

CREATE TABLE setting (
  name   TEXT PRIMARY KEY,
  value  TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE subject (
  id        INTEGER PRIMARY KEY,
  dossier   TEXT NOT NULL,
  topic     TEXT NOT NULL,
  entities  TEXT NOT NULL CHECK (json_valid(entities)),                  -- ids, a sorted JSON array
  UNIQUE (dossier, topic, entities)
) STRICT;

CREATE TABLE topic (
  dossier   TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  id        TEXT NOT NULL,
  position  INTEGER NOT NULL,
  name      TEXT NOT NULL,
  about     TEXT NOT NULL,
  PRIMARY KEY (dossier, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_step (
  id      INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL,
  name    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  images  TEXT NOT NULL CHECK (json_valid(images))
) STRICT;

CREATE INDEX card_by_fact ON card (dossier, fact, position);

CREATE INDEX card_event_by_card ON card_event (card, id);

CREATE UNIQUE INDEX catalogue_by_card ON catalogue (card);

CREATE INDEX catalogue_by_fact ON catalogue (dossier, fact);

CREATE INDEX catalogue_by_subject ON catalogue (dossier, subject, last_day, stability, phase);

CREATE INDEX catalogue_due ON catalogue
  (dossier, due_day, stability, card, due_at, suspended, buried_day, fact) WHERE due_day IS NOT NULL;

CREATE INDEX catalogue_fresh ON catalogue (dossier, own DESC, start_offset, position) WHERE phase IS NULL;

CREATE INDEX catalogue_fresh_by_topic ON catalogue (dossier, topic, own DESC, start_offset, position)
  WHERE phase IS NULL;

CREATE INDEX catalogue_stepping ON catalogue (dossier, due_at, card) WHERE due_at IS NOT NULL;

CREATE INDEX cram_answer_by_card ON cram_answer (card, id);

CREATE INDEX fact_by_kind ON fact (dossier, kind);

CREATE INDEX fact_by_speaker ON fact (dossier, speaker) WHERE speaker IS NOT NULL;

CREATE INDEX fact_by_status ON fact (dossier, status);

CREATE INDEX highlight_by_place ON highlight (dossier, start_offset, id);

CREATE INDEX response_claim_by_response ON response_claim (quiz, position);

CREATE INDEX review_by_card ON review (card, id);

CREATE INDEX review_by_day ON review (day, dossier, fact);
