-- Schema 2, intake: what lists of people said beyond the known fields, and what is remembered of the lists.

CREATE TABLE additional_field (
  id TEXT PRIMARY KEY,
  participant TEXT, name TEXT, value TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX additional_field_participant ON additional_field (participant);

-- How the columns of lists with these headings were taken the last time.
CREATE TABLE import_mapping (
  id TEXT PRIMARY KEY,
  pattern TEXT, mapping TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

-- Who stood in a list when it was taken in: participants' ids, 16 bytes each, in base 64.
CREATE TABLE import_run (
  id TEXT PRIMARY KEY,
  meeting TEXT, source TEXT, file TEXT, at TEXT, participants TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX import_run_source ON import_run (meeting, source);

-- An import that somebody will go on with later; the file itself is kept beside the workspace under its hash.
CREATE TABLE import_aside (
  id TEXT PRIMARY KEY,
  meeting TEXT, file TEXT, sha256 TEXT, at TEXT, officer TEXT, choices TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
