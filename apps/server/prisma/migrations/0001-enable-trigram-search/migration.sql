-- Search for a part of a name, without tone marks, by index.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
