-- Schema 2, attachments: files such as scans, kept beside the workspace under the hash of their content.
-- `owner` is the row they belong to; `about` says the same in words, for a list of what is damaged.

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  owner TEXT, about TEXT, name TEXT, media_type TEXT, size INTEGER, sha256 TEXT, note TEXT,
  stamps TEXT NOT NULL, deleted_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_owner ON attachment (owner);
CREATE INDEX attachment_sha256 ON attachment (sha256);
