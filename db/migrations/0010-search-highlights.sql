-- The learner's highlights can be found, too. A CHECK cannot be changed, so the table is made anew with its rows.
DROP TRIGGER dossier_out_of_search;

CREATE TABLE search_entry_wider (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier  TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('passage', 'fact', 'entity', 'note', 'card', 'highlight')),
  ref      TEXT NOT NULL,                             -- the id within its kind; of a sentence, its offset
  UNIQUE (dossier, kind, ref)
) STRICT;

INSERT INTO search_entry_wider SELECT id, dossier, kind, ref FROM search_entry;
DROP TABLE search_entry;
ALTER TABLE search_entry_wider RENAME TO search_entry;

CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry BEGIN
  DELETE FROM search_text WHERE rowid = old.id;
END;

CREATE TRIGGER dossier_out_of_search AFTER DELETE ON dossier BEGIN
  DELETE FROM search_entry WHERE dossier = old.id AND kind IN ('passage', 'fact', 'entity', 'note');
  DELETE FROM search_state WHERE dossier = old.id;
END;

-- As search_behind is for cards: which highlights were changed since they were indexed.
CREATE TABLE search_behind_highlight (
  highlight  INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER highlight_into_search AFTER INSERT ON highlight BEGIN
  INSERT INTO search_behind_highlight (highlight) VALUES (new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER highlight_words_into_search AFTER UPDATE OF note, exact ON highlight BEGIN
  INSERT INTO search_behind_highlight (highlight) VALUES (new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER highlight_out_of_search AFTER DELETE ON highlight BEGIN
  INSERT INTO search_behind_highlight (highlight) VALUES (old.id) ON CONFLICT DO NOTHING;
END;

INSERT INTO search_behind_highlight (highlight) SELECT id FROM highlight;
