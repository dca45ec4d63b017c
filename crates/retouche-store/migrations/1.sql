-- What is published, sent or kept under a digest is only ever added; what a person is still preparing,
-- and what opens it, changes and goes. Instants are seconds since 1970-01-01T00:00:00Z.

CREATE TABLE editions (
  digest    TEXT    NOT NULL PRIMARY KEY,
  procedure TEXT    NOT NULL,
  number    INTEGER NOT NULL,
  structure TEXT    NOT NULL,
  UNIQUE (procedure, number)
) STRICT;

-- The digest covers the Fluent source; the checksum, the compiled text that is kept.
-- Two locales may have the same source, and compile it under different plural rules.
CREATE TABLE texts (
  digest   TEXT NOT NULL,
  locale   TEXT NOT NULL,
  compiled TEXT NOT NULL,
  checksum TEXT NOT NULL,
  PRIMARY KEY (digest, locale)
) STRICT;

CREATE TABLE drafts (
  token_hash     TEXT    NOT NULL PRIMARY KEY,
  version        INTEGER NOT NULL,
  base_reference TEXT,
  content        TEXT,
  created        INTEGER NOT NULL,
  changed        INTEGER NOT NULL,
  expires        INTEGER NOT NULL,
  deleted        INTEGER,
  sent_reference TEXT,
  sent_revision  INTEGER
) STRICT;
CREATE INDEX drafts_beside ON drafts (base_reference) WHERE base_reference IS NOT NULL;
CREATE INDEX drafts_expiring ON drafts (expires);

-- One row. Its update locks it until the end of the transaction, so that events are numbered in the
-- order in which they become visible.
CREATE TABLE feed (
  one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  last INTEGER NOT NULL
) STRICT;
INSERT INTO feed (one, last) VALUES (1, 0);

CREATE TABLE events (
  seq       INTEGER NOT NULL PRIMARY KEY,
  reference TEXT    NOT NULL,
  number    INTEGER NOT NULL,
  procedure TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  format    INTEGER NOT NULL,
  digest    TEXT    NOT NULL,
  json      TEXT    NOT NULL,
  UNIQUE (reference, number)
) STRICT;
CREATE INDEX events_of_procedure ON events (procedure, seq);

CREATE TABLE answers (
  digest    TEXT    NOT NULL PRIMARY KEY,
  reference TEXT    NOT NULL,
  revision  INTEGER NOT NULL,
  salt      TEXT    NOT NULL,
  json      TEXT    NOT NULL,
  UNIQUE (reference, revision)
) STRICT;

CREATE TABLE patches (
  digest    TEXT    NOT NULL PRIMARY KEY,
  reference TEXT    NOT NULL,
  revision  INTEGER NOT NULL,
  json      TEXT    NOT NULL,
  UNIQUE (reference, revision)
) STRICT;

-- One per draft that was sent: what a repeat is answered with, after the draft itself is gone.
CREATE TABLE sendings (
  token_hash      TEXT    NOT NULL PRIMARY KEY,
  idempotency_key TEXT    NOT NULL,
  reference       TEXT    NOT NULL,
  number          INTEGER NOT NULL,
  revision        INTEGER NOT NULL
) STRICT;
CREATE INDEX sendings_of_submission ON sendings (reference);

CREATE TABLE holders (
  reference TEXT NOT NULL PRIMARY KEY,
  code_hash TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
  token_hash TEXT    NOT NULL PRIMARY KEY,
  reference  TEXT    NOT NULL,
  expires    INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_of_submission ON sessions (reference);

CREATE TABLE wrong_codes (
  reference TEXT    NOT NULL,
  client    TEXT    NOT NULL,
  at        INTEGER NOT NULL
) STRICT;
CREATE INDEX wrong_codes_on ON wrong_codes (reference, at);
CREATE INDEX wrong_codes_from ON wrong_codes (client, at);

CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
  BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
  BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER editions_are_never_changed BEFORE UPDATE ON editions
  BEGIN SELECT RAISE(ABORT, 'editions are append-only'); END;
CREATE TRIGGER editions_are_never_deleted BEFORE DELETE ON editions
  BEGIN SELECT RAISE(ABORT, 'editions are append-only'); END;
CREATE TRIGGER texts_are_never_changed BEFORE UPDATE ON texts
  BEGIN SELECT RAISE(ABORT, 'texts are append-only'); END;
CREATE TRIGGER texts_are_never_deleted BEFORE DELETE ON texts
  BEGIN SELECT RAISE(ABORT, 'texts are append-only'); END;
CREATE TRIGGER answers_are_never_changed BEFORE UPDATE ON answers
  BEGIN SELECT RAISE(ABORT, 'answers are purged, never changed'); END;
CREATE TRIGGER patches_are_never_changed BEFORE UPDATE ON patches
  BEGIN SELECT RAISE(ABORT, 'patches are purged, never changed'); END;
