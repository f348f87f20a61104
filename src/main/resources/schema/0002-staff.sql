-- Schema 2, staff: the secretariat's own people and the meetings to which they are assigned.

CREATE TABLE staff_member (
  id TEXT PRIMARY KEY,
  name TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_assignment (
  id TEXT PRIMARY KEY,
  member TEXT, meeting TEXT, duty TEXT, starts_on TEXT, ends_on TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_assignment_meeting ON staff_assignment (meeting);
