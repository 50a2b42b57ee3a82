-- What can be found, derived from the rows it names and never the truth: it may be dropped and built again.
-- An id is never given twice, so that count and last id together tell whether anything changed.
CREATE TABLE search_entry (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier  TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('passage', 'fact', 'entity', 'note', 'card')),
  ref      TEXT NOT NULL,                             -- the id within its kind; of a sentence, its offset
  UNIQUE (dossier, kind, ref)
) STRICT;

-- The folded words of each entry, under its id; `about` holds the entities it is about, as words with "_".
-- The texts themselves stay where they are.
CREATE VIRTUAL TABLE search_text USING fts5 (
  main, more, about,
  content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "ascii tokenchars '_'"
);

CREATE VIRTUAL TABLE search_word USING fts5vocab (search_text, row);

-- The rules by which a dossier is indexed; newer rules index it again.
CREATE TABLE search_state (
  dossier  TEXT PRIMARY KEY,
  rules    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry BEGIN
  DELETE FROM search_text WHERE rowid = old.id;
END;

CREATE TRIGGER dossier_out_of_search AFTER DELETE ON dossier BEGIN
  DELETE FROM search_entry WHERE dossier = old.id AND kind IN ('passage', 'fact', 'entity', 'note');
  DELETE FROM search_state WHERE dossier = old.id;
END;

-- Cards whose words are the learner's and were changed since they were indexed. SQL cannot fold them, so the
-- triggers only say which they are, whatever changed them, undo included; the next search catches up.
CREATE TABLE search_behind (
  card  TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER deck_into_search AFTER INSERT ON deck_card WHEN new.own = 1 OR new.edited = 1 BEGIN
  INSERT INTO search_behind (card) VALUES (new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER deck_words_into_search AFTER UPDATE OF edited, front, back ON deck_card BEGIN
  INSERT INTO search_behind (card) VALUES (new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER deck_out_of_search AFTER DELETE ON deck_card WHEN old.own = 1 OR old.edited = 1 BEGIN
  INSERT INTO search_behind (card) VALUES (old.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO search_behind (card) SELECT id FROM deck_card WHERE own = 1 OR edited = 1;
