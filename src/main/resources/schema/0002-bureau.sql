-- Schema 2, Bureau and elected bodies: members, candidates, and what a meeting of the Bureau has before it and decides.

CREATE TABLE elected_body (
  id TEXT PRIMARY KEY,
  treaty TEXT, name TEXT, seats INTEGER, per_group INTEGER, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE elected_member (
  id TEXT PRIMARY KEY,
  body TEXT, name TEXT, state TEXT, office TEXT, starts_on TEXT, ends_on TEXT,
  replaces TEXT, left_on TEXT, reason TEXT, contact TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX elected_member_body ON elected_member (body);

CREATE TABLE elected_candidate (
  id TEXT PRIMARY KEY,
  body TEXT, meeting TEXT, name TEXT, state TEXT, office TEXT, nominated_on TEXT, letter TEXT, withdrawn_on TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX elected_candidate_body ON elected_candidate (body);

CREATE TABLE bureau_entry (
  id TEXT PRIMARY KEY,
  meeting TEXT, kind TEXT, position INTEGER, text TEXT, who TEXT, document TEXT, due_on TEXT, done_on TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX bureau_entry_meeting ON bureau_entry (meeting);
