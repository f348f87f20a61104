-- Schema 1. Every table that officers fill has id, stamps (which change each field comes from) and deleted_at.
-- No cascades and no UNIQUE on user data: duplicates and orphans are found and reported, never refused by the database.

CREATE TABLE command (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  subject TEXT,
  officer TEXT NOT NULL,
  device TEXT NOT NULL,
  at TEXT NOT NULL,
  first_stamp TEXT NOT NULL,
  last_stamp TEXT NOT NULL,
  ops INTEGER NOT NULL,
  undoes TEXT,
  lasting INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE op (
  stamp TEXT PRIMARY KEY,
  command TEXT NOT NULL,
  tbl TEXT NOT NULL,
  row_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  patch TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  hub_seq INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX op_row ON op (row_id);

CREATE TRIGGER op_is_kept BEFORE DELETE ON op
BEGIN SELECT RAISE(ABORT, 'the log is insert-only'); END;
CREATE TRIGGER op_is_fixed BEFORE UPDATE OF stamp, command, tbl, row_id, kind, schema_version ON op
BEGIN SELECT RAISE(ABORT, 'the log is insert-only'); END;
-- A patch may only be blanked, when a person is erased.
CREATE TRIGGER op_patch_is_fixed BEFORE UPDATE OF patch ON op WHEN NEW.patch <> '{}'
BEGIN SELECT RAISE(ABORT, 'the log is insert-only'); END;
CREATE TRIGGER command_is_kept BEFORE DELETE ON command
BEGIN SELECT RAISE(ABORT, 'the log is insert-only'); END;
CREATE TRIGGER command_is_fixed BEFORE UPDATE ON command
BEGIN SELECT RAISE(ABORT, 'the log is insert-only'); END;

CREATE TABLE vault (
  id TEXT PRIMARY KEY,
  salt TEXT NOT NULL, memory_kib INTEGER NOT NULL, passes INTEGER NOT NULL, lanes INTEGER NOT NULL,
  wrapped TEXT NOT NULL,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE state (
  id TEXT PRIMARY KEY,
  iso2 TEXT, iso3 TEXT, m49 TEXT, kind TEXT, un_group TEXT, region TEXT,
  ldc TEXT, sids TEXT, lldc TEXT, capital TEXT, currency TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
  id TEXT PRIMARY KEY,
  kind TEXT, acronym TEXT, city TEXT, country TEXT, website TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_name (
  id TEXT PRIMARY KEY,
  entity TEXT, language TEXT, form TEXT, valid_from TEXT, valid_to TEXT, text TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name_entity ON entity_name (entity);

CREATE TABLE instrument (
  id TEXT PRIMARY KEY,
  state TEXT, treaty TEXT, action TEXT, deposited_on TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  kind TEXT, treaty TEXT, status TEXT, parent TEXT, back_to_back TEXT,
  title_ar TEXT, title_zh TEXT, title_en TEXT, title_fr TEXT, title_ru TEXT, title_es TEXT,
  short_ar TEXT, short_zh TEXT, short_en TEXT, short_fr TEXT, short_ru TEXT, short_es TEXT,
  body_ar TEXT, body_zh TEXT, body_en TEXT, body_fr TEXT, body_ru TEXT, body_es TEXT,
  session_ar TEXT, session_zh TEXT, session_en TEXT, session_fr TEXT, session_ru TEXT, session_es TEXT,
  city_ar TEXT, city_zh TEXT, city_en TEXT, city_fr TEXT, city_ru TEXT, city_es TEXT,
  starts_on TEXT, ends_on TEXT, country TEXT, time_zone TEXT, symbol_prefix TEXT, languages TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  honorific TEXT, given TEXT, family TEXT, full_name TEXT, latin_name TEXT, gender TEXT, languages TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

-- Every value here but the id is ciphertext.
CREATE TABLE person_secret (
  id TEXT PRIMARY KEY,
  passport_number TEXT, passport_country TEXT, passport_expiry TEXT, birth_date TEXT,
  access_needs TEXT, medical_needs TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE delegation (
  id TEXT PRIMARY KEY,
  meeting TEXT, category TEXT, state TEXT, organization TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX delegation_meeting ON delegation (meeting);

CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  meeting TEXT, person TEXT, delegation TEXT, capacity TEXT, rank INTEGER,
  function TEXT, department TEXT, address TEXT, city TEXT, country TEXT, telephone TEXT, email TEXT,
  letter_reference TEXT, letter_date TEXT, consent TEXT, arrives_on TEXT, leaves_on TEXT,
  notes TEXT, tags TEXT, status TEXT, status_on TEXT, status_reason TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_meeting ON participant (meeting);
CREATE INDEX participant_person ON participant (person);
CREATE INDEX participant_delegation ON participant (delegation);

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  screen TEXT, name TEXT, definition TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
