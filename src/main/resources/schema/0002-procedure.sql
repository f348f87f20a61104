-- Schema 2, procedure: what officers say otherwise than the shipped rules, and about deadlines.

CREATE TABLE procedure_rule (
  id TEXT PRIMARY KEY,
  body TEXT, provision TEXT, value TEXT, number TEXT, sourcing TEXT, source TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline (
  id TEXT PRIMARY KEY,
  meeting TEXT, provision TEXT, title TEXT, day TEXT, time TEXT, done_on TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_meeting ON deadline (meeting);
