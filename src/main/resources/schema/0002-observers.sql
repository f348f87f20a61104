-- Schema 2, observers: applications for admission, their examination, objections, and the register of those admitted.

CREATE TABLE observer_application (
  id TEXT PRIMARY KEY,
  meeting TEXT, organization TEXT, received_on TEXT,
  description TEXT, legal_status TEXT, affiliation TEXT, activities TEXT, earlier TEXT, contact TEXT,
  status TEXT, status_on TEXT, reason TEXT, told TEXT, told_status TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX observer_application_meeting ON observer_application (meeting);

CREATE TABLE observer_finding (
  id TEXT PRIMARY KEY,
  application TEXT, criterion TEXT, verdict TEXT, examiner TEXT, day TEXT, remark TEXT, document TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX observer_finding_application ON observer_finding (application);

CREATE TABLE observer_objection (
  id TEXT PRIMARY KEY,
  application TEXT, state TEXT, day TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX observer_objection_application ON observer_objection (application);

-- How many Parties are present when the meeting decides, where an officer has counted them.
CREATE TABLE observer_count (
  id TEXT PRIMARY KEY,
  meeting TEXT, parties_present INTEGER,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE observer_admission (
  id TEXT PRIMARY KEY,
  organization TEXT, application TEXT, meeting TEXT, treaty TEXT, occasion TEXT, admitted_on TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX observer_admission_organization ON observer_admission (organization);
