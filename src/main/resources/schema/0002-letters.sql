-- Schema 2, letters: what the secretariat sends out, and the letters by which it is told who comes.

-- Where letters to a State or an organization go.
CREATE TABLE postal_address (
  id TEXT PRIMARY KEY,
  entity TEXT, government TEXT, mission TEXT, salutation TEXT, email TEXT, language TEXT, channel TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX postal_address_entity ON postal_address (entity);

-- One row: the letterhead of the secretariat.
CREATE TABLE letterhead (
  id TEXT PRIMARY KEY,
  name_ar TEXT, name_zh TEXT, name_en TEXT, name_fr TEXT, name_ru TEXT, name_es TEXT,
  city_ar TEXT, city_zh TEXT, city_en TEXT, city_fr TEXT, city_ru TEXT, city_es TEXT,
  address TEXT, email TEXT, website TEXT,
  signatory TEXT, office_ar TEXT, office_zh TEXT, office_en TEXT, office_fr TEXT, office_ru TEXT, office_es TEXT,
  initials TEXT, pattern TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

-- An officer's own template; the Word file is an attachment.
CREATE TABLE letter_template (
  id TEXT PRIMARY KEY,
  kind TEXT, language TEXT, name TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE mailing (
  id TEXT PRIMARY KEY,
  meeting TEXT, kind TEXT, title TEXT, dated TEXT, deadline TEXT, signatory TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX mailing_meeting ON mailing (meeting);

-- The register. A number that was taken stays here for ever, voided or not.
-- `fields` holds what was printed, without anything about a person; `participant` is told by the row it names.
CREATE TABLE letter (
  id TEXT PRIMARY KEY,
  meeting TEXT, mailing TEXT, kind TEXT, series TEXT, serial INTEGER, reference TEXT, dated TEXT, language TEXT,
  delegation TEXT, participant TEXT, addressee TEXT, template TEXT, fields TEXT,
  email TEXT, channel TEXT, status TEXT, void_reason TEXT, replaces TEXT,
  replied_on TEXT, reply TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_meeting ON letter (meeting);
CREATE INDEX letter_series ON letter (series, serial);

CREATE TABLE dispatch (
  id TEXT PRIMARY KEY,
  letter TEXT, channel TEXT, sent_to TEXT, sent_on TEXT, sent_by TEXT, proof TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX dispatch_letter ON dispatch (letter);

-- A letter or note verbale by which a State or an organization says who comes.
CREATE TABLE nomination (
  id TEXT PRIMARY KEY,
  meeting TEXT, delegation TEXT, form TEXT, channel TEXT, reference TEXT, dated TEXT, received_on TEXT,
  signatory TEXT, office TEXT, language TEXT, also_meetings TEXT, replaces TEXT, acknowledged TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX nomination_meeting ON nomination (meeting);

CREATE TABLE nominee (
  id TEXT PRIMARY KEY,
  nomination TEXT, participant TEXT, rank INTEGER, honorific TEXT, given TEXT, family TEXT, capacity TEXT,
  function TEXT, meetings TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX nominee_nomination ON nominee (nomination);
CREATE INDEX nominee_participant ON nominee (participant);
