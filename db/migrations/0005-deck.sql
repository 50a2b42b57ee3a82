-- What the learner wrote to be asked about. Its cards are made of it; a deleted one stays as a row, so that
-- its id is never given again and its reviews keep their meaning.
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

-- One card for each thing that an entry asks. A blank that was taken out keeps its row, and with it its
-- schedule, for the day it comes back.
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

-- A dossier's card in the learner's words; the dossier's own words stay where they are.
CREATE TABLE card_edit (
  card        TEXT PRIMARY KEY,
  front       TEXT NOT NULL,
  back        TEXT NOT NULL,
  changed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Every card that can be asked, whatever its origin. Derived from card, card_edit, own_card and card_state by
-- the triggers below and never written otherwise, so that a queue over many cards is one index.
CREATE TABLE deck_card (
  id            TEXT PRIMARY KEY,
  dossier       TEXT NOT NULL,
  topic         TEXT NOT NULL,
  fact          TEXT NOT NULL,                        -- or own:entry: cards that share it answer each other
  own           INTEGER NOT NULL CHECK (own IN (0, 1)),
  edited        INTEGER NOT NULL CHECK (edited IN (0, 1)),
  fresh         INTEGER NOT NULL CHECK (fresh IN (0, 1)),                      -- never reviewed, or forgotten
  start_offset  INTEGER NOT NULL,                     -- of its evidence in the article; -1 without
  end_offset    INTEGER NOT NULL,
  position      INTEGER NOT NULL,                     -- among the cards of one place
  form          TEXT NOT NULL,
  front         TEXT NOT NULL,
  back          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX deck_card_by_fact ON deck_card (dossier, fact);
-- What the learner made herself is asked first; both in the order of the article.
CREATE INDEX deck_card_fresh ON deck_card (dossier, own DESC, start_offset, position) WHERE fresh = 1;

CREATE TRIGGER card_into_deck AFTER INSERT ON card BEGIN
  INSERT INTO deck_card (id, dossier, topic, fact, own, edited, fresh, start_offset, end_offset,
    position, form, front, back)
  SELECT new.id, new.dossier, fact.topic, new.fact, 0, card_edit.card IS NOT NULL,
    NOT EXISTS (SELECT 1 FROM card_state WHERE card_state.card = new.id), fact.start_offset, fact.end_offset,
    100 * fact.position + new.position, new.form, coalesce(card_edit.front, new.front), coalesce(card_edit.back, new.back)
  FROM fact LEFT JOIN card_edit ON card_edit.card = new.id
  WHERE fact.dossier = new.dossier AND fact.id = new.fact;
END;

CREATE TRIGGER card_out_of_deck AFTER DELETE ON card BEGIN
  DELETE FROM deck_card WHERE id = old.id;
END;

CREATE TRIGGER edit_into_deck AFTER INSERT ON card_edit BEGIN
  UPDATE deck_card SET edited = 1, front = new.front, back = new.back WHERE id = new.card;
END;

CREATE TRIGGER edit_out_of_deck AFTER DELETE ON card_edit BEGIN
  UPDATE deck_card SET edited = 0, front = card.front, back = card.back
  FROM card WHERE card.id = old.card AND deck_card.id = old.card;
END;

CREATE TRIGGER own_card_into_deck AFTER INSERT ON own_card WHEN new.live = 1 BEGIN
  INSERT INTO deck_card (id, dossier, topic, fact, own, edited, fresh, start_offset, end_offset,
    position, form, front, back)
  SELECT new.id, dossier, topic, 'own:' || new.entry, 1, 0,
    NOT EXISTS (SELECT 1 FROM card_state WHERE card_state.card = new.id), coalesce(start_offset, -1),
    coalesce(end_offset, -1), 100 * new.entry + new.number, new.form, new.front, new.back
  FROM own_entry WHERE id = new.entry;
END;

CREATE TRIGGER own_card_out_of_deck AFTER DELETE ON own_card BEGIN
  DELETE FROM deck_card WHERE id = old.id;
END;

-- Undo puts rows back one by one, so an entry may change after its cards.
CREATE TRIGGER own_entry_into_deck AFTER INSERT ON own_entry BEGIN
  UPDATE deck_card SET topic = new.topic, start_offset = coalesce(new.start_offset, -1),
    end_offset = coalesce(new.end_offset, -1)
  WHERE dossier = new.dossier AND fact = 'own:' || new.id;
END;

CREATE TRIGGER state_into_deck AFTER INSERT ON card_state BEGIN
  UPDATE deck_card SET fresh = 0 WHERE id = new.card AND fresh = 1;
END;

CREATE TRIGGER state_out_of_deck AFTER DELETE ON card_state BEGIN
  UPDATE deck_card SET fresh = 1 WHERE id = old.card;
END;

INSERT INTO deck_card (id, dossier, topic, fact, own, edited, fresh, start_offset, end_offset,
    position, form, front, back)
SELECT card.id, card.dossier, fact.topic, card.fact, 0, 0,
  NOT EXISTS (SELECT 1 FROM card_state WHERE card_state.card = card.id), fact.start_offset, fact.end_offset,
  100 * fact.position + card.position, card.form, card.front, card.back
FROM card JOIN fact ON fact.dossier = card.dossier AND fact.id = card.fact;
