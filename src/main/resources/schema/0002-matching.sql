-- Schema 2, matching: what officers have decided about spellings, and about people and organizations that are alike.

-- What a spelling was decided to mean; `folded` is what it is looked up by.
CREATE TABLE spelling (
  id TEXT PRIMARY KEY,
  text TEXT, folded TEXT, meaning TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

-- Two persons, or two organizations, that are two for ever; `one` is the lesser id.
CREATE TABLE different (
  id TEXT PRIMARY KEY,
  one TEXT, other TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

-- Who was merged into whom, so that erasing a person also erases what was absorbed.
CREATE TABLE merged (
  id TEXT PRIMARY KEY,
  survivor TEXT, absorbed TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_survivor ON merged (survivor);
