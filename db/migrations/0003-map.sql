-- What the map draws: a country by its ISO 3166-1 number, a border by the two countries it parts.
ALTER TABLE entity ADD COLUMN iso TEXT;
ALTER TABLE entity ADD COLUMN borders TEXT CHECK (json_valid(borders));  -- two ids of countries, a JSON array
ALTER TABLE entity ADD COLUMN radius_km REAL;                            -- how far around its position it may lie
ALTER TABLE dossier ADD COLUMN map TEXT CHECK (json_valid(map));         -- the group of countries that the map marks
