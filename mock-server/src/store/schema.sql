-- Version 1. Times are milliseconds since 1970 in UTC.

CREATE TABLE accounts (
    id        INTEGER PRIMARY KEY,
    email     TEXT NOT NULL UNIQUE,
    tier      TEXT NOT NULL,
    -- Credits not yet charged; `reserved` of them are promised to jobs that are not finished.
    credits   INTEGER NOT NULL CHECK (credits >= 0),
    reserved  INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    unlimited INTEGER NOT NULL DEFAULT 0,
    CHECK (unlimited OR reserved <= credits)
) STRICT;

CREATE TABLE api_keys (
    key_id     TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    -- SHA-256 of the key; the key itself is stored nowhere in the database.
    hash       BLOB NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

CREATE TABLE jobs (
    seq             INTEGER PRIMARY KEY,
    job_id          TEXT NOT NULL UNIQUE,
    account_id      INTEGER NOT NULL REFERENCES accounts (id),
    external_id     TEXT,
    filename        TEXT NOT NULL,
    file_sha256     TEXT NOT NULL,
    export_mode     TEXT NOT NULL,
    bounding_boxes  INTEGER NOT NULL,
    status          TEXT NOT NULL CHECK (status IN ('processing', 'completed', 'failed')),
    created_at      INTEGER NOT NULL,
    completed_at    INTEGER,
    credits_charged INTEGER NOT NULL DEFAULT 0,
    result          TEXT,
    error_code      TEXT,
    error_message   TEXT,
    UNIQUE (account_id, external_id)
) STRICT;

CREATE INDEX unfinished_jobs ON jobs (seq) WHERE status = 'processing';

-- The document of a job, kept until the job is finished.
CREATE TABLE files (
    job_seq INTEGER PRIMARY KEY REFERENCES jobs (seq),
    bytes   BLOB NOT NULL
) STRICT;
