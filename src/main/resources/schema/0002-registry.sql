-- Schema 2, registry: member States of regional economic integration organizations where a workspace knows them otherwise
-- than the shipped list. A row without a first day says that the State is no member.

CREATE TABLE membership (
  id TEXT PRIMARY KEY,
  organization TEXT, state TEXT, joined_on TEXT, left_on TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_organization ON membership (organization);

-- Up to which day the deposits of a treaty are known whole: a depositary's list was taken in that stands as at that day.
CREATE TABLE parties_list (
  id TEXT PRIMARY KEY,
  treaty TEXT, as_at TEXT, name TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
