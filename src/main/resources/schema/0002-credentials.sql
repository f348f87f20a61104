-- Schema 2, credentials: instruments as they arrive, the persons they name, and the reports of the Bureau.

CREATE TABLE credential (
  id TEXT PRIMARY KEY,
  meeting TEXT, state TEXT, form TEXT, reach TEXT, reference TEXT,
  signed_on TEXT, received_on TEXT, received_at TEXT,
  signatory TEXT, office TEXT, office_title TEXT, acting TEXT,
  language TEXT, translation TEXT, also_for TEXT, powers TEXT, note TEXT,
  examined_on TEXT, examined_by TEXT, objection TEXT, approved_on TEXT, accepted_on TEXT,
  reopened_on TEXT, reopened_from TEXT, reopened_for TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_meeting ON credential (meeting);

CREATE TABLE credential_person (
  id TEXT PRIMARY KEY,
  credential TEXT, place INTEGER, name TEXT, capacity TEXT, person TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_person_credential ON credential_person (credential);
CREATE INDEX credential_person_person ON credential_person (person);

CREATE TABLE credential_report (
  id TEXT PRIMARY KEY,
  meeting TEXT, version INTEGER, written_at TEXT, particulars TEXT, standing TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_report_meeting ON credential_report (meeting);

-- Parties that are in arrears with their contributions when a meeting is held.
CREATE TABLE arrears (
  id TEXT PRIMARY KEY,
  meeting TEXT, state TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX arrears_meeting ON arrears (meeting);

-- How the columns and words of lists with these headings were read the last time.
CREATE TABLE credential_mapping (
  id TEXT PRIMARY KEY,
  pattern TEXT, mapping TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
