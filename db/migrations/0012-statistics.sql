-- Roll-ups of the log of reviews and of what is remembered, so that a chart reads few or narrow rows. All of it is
-- derived: triggers keep it, nothing else writes it, and a test compares it with a recount.

-- A review with the hour of the learner's clock there and then.
CREATE VIEW review_on_clock AS
  SELECT id, card, dossier, topic, day, (at + 60000 * offset_minutes) / 3600000 % 24 AS hour, phase, rating
  FROM review;

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

INSERT INTO review_day (dossier, day, topic, phase, rating, reviews, milliseconds)
SELECT dossier, day, topic, phase, rating, count(*), sum(min(duration, 60000)) FROM review GROUP BY 1, 2, 3, 4, 5;
INSERT INTO review_hour (dossier, day, topic, hour, reviews, tested, remembered)
SELECT dossier, day, topic, hour, count(*), count(*) FILTER (WHERE isTested),
  count(*) FILTER (WHERE isTested AND rating > 1)
FROM (SELECT *, phase = 'review' AND id = min(id) FILTER (WHERE phase = 'review') OVER (PARTITION BY card, day)
    AS isTested FROM review_on_clock)
GROUP BY 1, 2, 3, 4;

-- What is remembered of every card of the deck, without its words; a new card is remembered by nulls.
CREATE TABLE deck_memory (
  card        TEXT PRIMARY KEY,
  dossier     TEXT NOT NULL,
  topic       TEXT NOT NULL,
  fact        TEXT NOT NULL,
  suspended   INTEGER NOT NULL CHECK (suspended IN (0, 1)),
  learnt      INTEGER CHECK (learnt IN (0, 1)),       -- past its first learning steps
  stability   REAL,
  difficulty  REAL,
  last_day    INTEGER,
  due_day     INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX deck_memory_by_day ON deck_memory
  (dossier, topic, due_day, suspended, stability, difficulty, last_day) WHERE stability IS NOT NULL;
CREATE INDEX deck_memory_by_fact ON deck_memory (dossier, fact, topic, learnt, stability, last_day);

CREATE TRIGGER deck_into_memory AFTER INSERT ON deck_card BEGIN
  INSERT INTO deck_memory (card, dossier, topic, fact, suspended, learnt, stability, difficulty, last_day, due_day)
  SELECT new.id, new.dossier, new.topic, new.fact, coalesce(suspended, 0), phase <> 'learning', stability,
    difficulty, last_day, due_day
  FROM (SELECT new.id AS id) LEFT JOIN card_state ON card_state.card = id
    LEFT JOIN card_mark ON card_mark.card = id;
END;

CREATE TRIGGER deck_out_of_memory AFTER DELETE ON deck_card BEGIN
  DELETE FROM deck_memory WHERE card = old.id;
END;

CREATE TRIGGER deck_topic_into_memory AFTER UPDATE OF topic ON deck_card BEGIN
  UPDATE deck_memory SET topic = new.topic WHERE card = new.id;
END;

CREATE TRIGGER state_into_memory AFTER INSERT ON card_state BEGIN
  UPDATE deck_memory SET learnt = new.phase <> 'learning', stability = new.stability,
    difficulty = new.difficulty, last_day = new.last_day, due_day = new.due_day
  WHERE card = new.card;
END;

CREATE TRIGGER state_out_of_memory AFTER DELETE ON card_state BEGIN
  UPDATE deck_memory SET learnt = NULL, stability = NULL, difficulty = NULL, last_day = NULL, due_day = NULL
  WHERE card = old.card;
END;

CREATE TRIGGER mark_into_memory AFTER INSERT ON card_mark BEGIN
  UPDATE deck_memory SET suspended = new.suspended WHERE card = new.card AND suspended <> new.suspended;
END;

CREATE TRIGGER mark_out_of_memory AFTER DELETE ON card_mark BEGIN
  UPDATE deck_memory SET suspended = 0 WHERE card = old.card AND suspended <> 0;
END;

INSERT INTO deck_memory (card, dossier, topic, fact, suspended, learnt, stability, difficulty, last_day, due_day)
SELECT id, dossier, topic, fact, coalesce(suspended, 0), phase <> 'learning', stability, difficulty, last_day,
  due_day
FROM deck_card LEFT JOIN card_state ON card_state.card = id LEFT JOIN card_mark ON card_mark.card = id;
