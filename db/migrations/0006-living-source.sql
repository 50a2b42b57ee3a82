-- Sentences that need no fact, with the reason: a JSON array.
ALTER TABLE dossier ADD COLUMN waivers TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(waivers));

-- 1 where the article no longer holds the quotation; what was learnt about it is kept.
ALTER TABLE fact ADD COLUMN orphaned INTEGER NOT NULL DEFAULT 0 CHECK (orphaned IN (0, 1));
ALTER TABLE editors_note ADD COLUMN orphaned INTEGER NOT NULL DEFAULT 0 CHECK (orphaned IN (0, 1));

-- Why the fact cannot be asked as multiple choice.
ALTER TABLE fact ADD COLUMN no_choice TEXT;
