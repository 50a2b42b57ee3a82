-- What Explore arranges: the parts that entities play, when facts happened, and what meetings considered.
ALTER TABLE dossier ADD COLUMN roles TEXT CHECK (json_valid(roles));     -- in their order, a JSON array
ALTER TABLE entity ADD COLUMN role TEXT;
ALTER TABLE entity ADD COLUMN office TEXT;
ALTER TABLE entity ADD COLUMN within TEXT;                               -- the organisation or body it belongs to
ALTER TABLE fact ADD COLUMN happened TEXT CHECK (json_valid(happened));  -- from, to or open, and what

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
