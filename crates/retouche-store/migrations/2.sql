-- What the life of a submission needs beside its events. Instants are seconds since 1970-01-01T00:00:00Z.

-- What was known before the person was asked, where something was: the digest covers it.
ALTER TABLE answers ADD COLUMN known TEXT;

-- The agent who writes down what somebody told; absent: the draft is the holder's.
ALTER TABLE drafts ADD COLUMN agent TEXT;
-- The number of the event that attached it to `sent_reference` as a late correction.
ALTER TABLE drafts ADD COLUMN handed_in INTEGER;
CREATE INDEX drafts_of_agents ON drafts (agent) WHERE agent IS NOT NULL;

-- Up to which event `cases` is derived; other than `last`: it has to be derived anew.
ALTER TABLE feed ADD COLUMN cases_at INTEGER NOT NULL DEFAULT -1;

-- What people wrote with an act, named by digest in its event.
CREATE TABLE words (
  reference TEXT    NOT NULL,
  number    INTEGER NOT NULL,
  digest    TEXT    NOT NULL,
  salt      TEXT    NOT NULL,
  json      TEXT    NOT NULL,
  PRIMARY KEY (reference, number)
) STRICT;

-- One per act that came with a key: what a repeat is answered with.
CREATE TABLE acts (
  reference       TEXT    NOT NULL,
  idempotency_key TEXT    NOT NULL,
  number          INTEGER NOT NULL,
  PRIMARY KEY (reference, idempotency_key)
) STRICT;

-- `attempts` counts how often it was handed to whoever delivers; `lease` is until when one of them has it.
CREATE TABLE notices (
  reference  TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  channel    TEXT    NOT NULL,
  notice     TEXT    NOT NULL,
  condition  TEXT    NOT NULL,
  locale     TEXT    NOT NULL,
  recipient  TEXT,
  subject    TEXT    NOT NULL,
  body       TEXT    NOT NULL,
  calendar   TEXT,
  created    INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  attempts   INTEGER NOT NULL,
  lease      INTEGER NOT NULL,
  state      TEXT    NOT NULL,
  settled    INTEGER,
  PRIMARY KEY (reference, name, channel)
) STRICT;
CREATE INDEX notices_waiting ON notices (not_before) WHERE state = 'queued';
CREATE INDEX notices_failed ON notices (settled) WHERE state = 'failed';

-- Derived from the events, and from the audit log what an agent has seen of them.
CREATE TABLE cases (
  reference   TEXT    NOT NULL PRIMARY KEY,
  procedure   TEXT    NOT NULL,
  edition     INTEGER NOT NULL,
  state       TEXT    NOT NULL,
  received    INTEGER NOT NULL,
  last_event  INTEGER NOT NULL,
  events      INTEGER NOT NULL,
  revision    INTEGER NOT NULL,
  due         INTEGER,
  late_unseen INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_in_order ON cases (procedure, received, reference);

CREATE TABLE agents (
  id            TEXT    NOT NULL PRIMARY KEY,
  name          TEXT    NOT NULL UNIQUE,
  password_hash TEXT    NOT NULL,
  roles         TEXT    NOT NULL,
  procedures    TEXT    NOT NULL,
  created       INTEGER NOT NULL,
  disabled      INTEGER
) STRICT;

CREATE TABLE agent_sessions (
  token_hash TEXT    NOT NULL PRIMARY KEY,
  agent      TEXT    NOT NULL,
  expires    INTEGER NOT NULL
) STRICT;
CREATE INDEX agent_sessions_of ON agent_sessions (agent);

CREATE TABLE audit (
  seq       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  at        INTEGER NOT NULL,
  agent     TEXT    NOT NULL,
  act       TEXT    NOT NULL,
  reference TEXT,
  number    INTEGER
) STRICT;
CREATE INDEX audit_of_submission ON audit (reference, number) WHERE reference IS NOT NULL;
CREATE INDEX audit_of_agent ON audit (agent, seq);

CREATE TRIGGER words_are_never_changed BEFORE UPDATE ON words
  BEGIN SELECT RAISE(ABORT, 'words are purged, never changed'); END;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
