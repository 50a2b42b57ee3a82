-- One narrow row for each card of the deck: all that is asked of a card but its words, in the order of the article.
-- The queue, the card browser and the charts read it alone, without a join. It takes the place of deck_memory, of
-- deck_card.fresh and of the indexes that served one reader each. All of it is derived: triggers keep it, nothing
-- else writes it, and a test compares it with a recount.
DROP TRIGGER deck_into_memory;
DROP TRIGGER deck_out_of_memory;
DROP TRIGGER deck_topic_into_memory;
DROP TRIGGER state_into_memory;
DROP TRIGGER state_out_of_memory;
DROP TRIGGER mark_into_memory;
DROP TRIGGER mark_out_of_memory;
DROP TABLE deck_memory;
DROP TRIGGER state_into_deck;
DROP TRIGGER state_out_of_deck;
DROP TRIGGER card_into_deck;
DROP TRIGGER own_card_into_deck;
DROP TRIGGER own_entry_into_deck;
DROP INDEX deck_card_fresh;
DROP INDEX deck_card_fresh_by_topic;
DROP INDEX deck_card_in_order;
DROP INDEX deck_card_by_fact;
DROP INDEX card_state_by_day;
DROP INDEX card_state_by_time;
ALTER TABLE deck_card DROP COLUMN fresh;

-- What cards are about: a topic and some entities. One that no card is about any more does no harm.
CREATE TABLE subject (
  id        INTEGER PRIMARY KEY,
  dossier   TEXT NOT NULL,
  topic     TEXT NOT NULL,
  entities  TEXT NOT NULL CHECK (json_valid(entities)),                  -- ids, a sorted JSON array
  UNIQUE (dossier, topic, entities)
) STRICT;

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

-- What the catalogue says of each card of the deck.
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

-- The entities that a card is about: those its fact names, who says it, and the one that is its answer.
CREATE VIEW card_subject AS
  SELECT deck_card.id AS card, deck_card.dossier, deck_card.topic, (
    SELECT json_group_array(entity ORDER BY entity) FROM (
      SELECT value AS entity FROM json_each(fact.entities)
      UNION SELECT fact.speaker WHERE fact.speaker IS NOT NULL
      UNION SELECT fact.answer ->> 'entity' WHERE fact.answer ->> 'entity' IS NOT NULL)) AS entities
  FROM deck_card LEFT JOIN fact ON fact.dossier = deck_card.dossier AND fact.id = deck_card.fact;

INSERT INTO subject (dossier, topic, entities) SELECT DISTINCT dossier, topic, entities FROM card_subject;
INSERT INTO catalogue SELECT * FROM catalogue_source ORDER BY 1, 2, 3, 4, 5;

CREATE UNIQUE INDEX catalogue_by_card ON catalogue (card);
CREATE INDEX catalogue_by_fact ON catalogue (dossier, fact);
CREATE INDEX catalogue_by_subject ON catalogue (dossier, subject, last_day, stability, phase);
-- The due cards in the very order in which they are asked, and those within a learning step.
CREATE INDEX catalogue_due ON catalogue
  (dossier, due_day, stability, card, due_at, suspended, buried_day, fact) WHERE due_day IS NOT NULL;
CREATE INDEX catalogue_stepping ON catalogue (dossier, due_at, card) WHERE due_at IS NOT NULL;
-- The new cards in the order of learning: what the learner made herself first, both in the order of the article.
CREATE INDEX catalogue_fresh ON catalogue (dossier, own DESC, start_offset, position) WHERE phase IS NULL;
CREATE INDEX catalogue_fresh_by_topic ON catalogue (dossier, topic, own DESC, start_offset, position)
  WHERE phase IS NULL;

CREATE TRIGGER deck_into_catalogue AFTER INSERT ON deck_card BEGIN
  INSERT INTO subject (dossier, topic, entities)
  SELECT dossier, topic, entities FROM card_subject WHERE card = new.id ON CONFLICT DO NOTHING;
  INSERT INTO catalogue SELECT * FROM catalogue_source WHERE card = new.id;
END;

CREATE TRIGGER deck_out_of_catalogue AFTER DELETE ON deck_card BEGIN
  DELETE FROM catalogue WHERE card = old.id;
END;

-- An entry of the learner's own was put into another topic or place.
CREATE TRIGGER deck_place_into_catalogue AFTER UPDATE OF topic, start_offset, end_offset ON deck_card BEGIN
  DELETE FROM catalogue WHERE card = new.id;
  INSERT INTO subject (dossier, topic, entities)
  SELECT dossier, topic, entities FROM card_subject WHERE card = new.id ON CONFLICT DO NOTHING;
  INSERT INTO catalogue SELECT * FROM catalogue_source WHERE card = new.id;
END;

CREATE TRIGGER deck_words_into_catalogue AFTER UPDATE OF edited ON deck_card BEGIN
  UPDATE catalogue SET edited = new.edited WHERE card = new.id;
END;

CREATE TRIGGER state_into_catalogue AFTER INSERT ON card_state BEGIN
  UPDATE catalogue SET phase = new.phase, due_day = new.due_day, due_at = new.due_at, last_day = new.last_day,
    stability = new.stability, difficulty = new.difficulty, lapses = new.lapses, reps = new.reps,
    interval_days = new.interval_days
  WHERE card = new.card;
END;

CREATE TRIGGER state_change_into_catalogue AFTER UPDATE ON card_state BEGIN
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

CREATE TRIGGER mark_into_catalogue AFTER INSERT ON card_mark BEGIN
  UPDATE catalogue SET suspended = new.suspended, buried_day = new.buried_day, flag = new.flag,
    marked = new.marked
  WHERE card = new.card;
END;

CREATE TRIGGER mark_out_of_catalogue AFTER DELETE ON card_mark BEGIN
  UPDATE catalogue SET suspended = 0, buried_day = NULL, flag = 0, marked = 0 WHERE card = old.card;
END;

CREATE TRIGGER card_into_deck AFTER INSERT ON card BEGIN
  INSERT INTO deck_card (id, dossier, topic, fact, own, edited, start_offset, end_offset, position, form, front,
    back)
  SELECT new.id, new.dossier, fact.topic, new.fact, 0, card_edit.card IS NOT NULL, fact.start_offset,
    fact.end_offset, 100 * fact.position + new.position, new.form, coalesce(card_edit.front, new.front),
    coalesce(card_edit.back, new.back)
  FROM fact LEFT JOIN card_edit ON card_edit.card = new.id
  WHERE fact.dossier = new.dossier AND fact.id = new.fact;
END;

CREATE TRIGGER own_card_into_deck AFTER INSERT ON own_card WHEN new.live = 1 BEGIN
  INSERT INTO deck_card (id, dossier, topic, fact, own, edited, start_offset, end_offset, position, form, front,
    back)
  SELECT new.id, dossier, topic, 'own:' || new.entry, 1, 0, coalesce(start_offset, -1),
    coalesce(end_offset, -1), 100 * new.entry + new.number, new.form, new.front, new.back
  FROM own_entry WHERE id = new.entry;
END;

-- Undo puts rows back one by one, so an entry may change after its cards.
CREATE TRIGGER own_entry_into_deck AFTER INSERT ON own_entry BEGIN
  UPDATE deck_card SET topic = new.topic, start_offset = coalesce(new.start_offset, -1),
    end_offset = coalesce(new.end_offset, -1)
  WHERE id IN (SELECT card FROM catalogue WHERE dossier = new.dossier AND fact = 'own:' || new.id);
END;
