-- Version 3: batches, webhooks, sessions, vendors, and jobs whose end is held back. Documents are files from here on.

ALTER TABLE api_keys ADD COLUMN last_used_at INTEGER;
CREATE INDEX keys_of_account ON api_keys (account_id);

CREATE TABLE sessions (
    -- SHA-256 of the session token.
    hash       BLOB PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE batches (
    seq          INTEGER PRIMARY KEY,
    batch_id     TEXT NOT NULL UNIQUE,
    account_id   INTEGER NOT NULL REFERENCES accounts (id),
    export_mode  TEXT NOT NULL,
    file_count   INTEGER NOT NULL,
    status       TEXT NOT NULL CHECK (status IN ('processing', 'done', 'failed')),
    created_at   INTEGER NOT NULL,
    completed_at INTEGER
) STRICT;

ALTER TABLE jobs ADD COLUMN batch_seq INTEGER REFERENCES batches (seq);
ALTER TABLE jobs ADD COLUMN confidence TEXT;
-- What a test asked to happen, by a magic file name or a header.
ALTER TABLE jobs ADD COLUMN scenario TEXT;
-- Whether Excel and csv can be downloaded (not with `response_format=json`).
ALTER TABLE jobs ADD COLUMN has_files INTEGER NOT NULL DEFAULT 1;
UPDATE jobs SET confidence = json_extract(result, '$.confidence') WHERE result IS NOT NULL;
CREATE INDEX jobs_of_account ON jobs (account_id, seq);
CREATE INDEX jobs_of_batch ON jobs (batch_seq) WHERE batch_seq IS NOT NULL;

-- A job that may not end yet. The outcome is there once the document has been read.
CREATE TABLE holds (
    job_seq    INTEGER PRIMARY KEY REFERENCES jobs (seq),
    -- It ends at this time, or after so many more polls, or, with neither, when it is told to.
    ends_at    INTEGER,
    polls_left INTEGER,
    outcome    TEXT
) STRICT;
CREATE INDEX holds_by_end ON holds (ends_at) WHERE ends_at IS NOT NULL;

CREATE TABLE webhooks (
    seq            INTEGER PRIMARY KEY,
    webhook_id     TEXT NOT NULL UNIQUE,
    account_id     INTEGER NOT NULL REFERENCES accounts (id),
    url            TEXT NOT NULL,
    -- The subscribed events, a JSON array.
    events         TEXT NOT NULL,
    secret         TEXT NOT NULL,
    created_at     INTEGER NOT NULL,
    last_used_at   INTEGER,
    failure_count  INTEGER NOT NULL DEFAULT 0,
    deactivated_at INTEGER
) STRICT;
CREATE INDEX active_webhooks ON webhooks (account_id) WHERE deactivated_at IS NULL;

-- The outbox: written in the transaction that ends the job or batch.
CREATE TABLE events (
    seq        INTEGER PRIMARY KEY,
    event_id   TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    type       TEXT NOT NULL,
    payload    TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- One row an attempt; a pending one is still to be made, or has no answer yet.
CREATE TABLE deliveries (
    -- Never given out twice: an attempt on its way can outlive its row.
    seq              INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery_id      TEXT NOT NULL UNIQUE,
    event_seq        INTEGER NOT NULL REFERENCES events (seq),
    webhook_seq      INTEGER NOT NULL REFERENCES webhooks (seq),
    attempt          INTEGER NOT NULL,
    status           TEXT NOT NULL CHECK (status IN ('pending', 'success', 'failed')),
    due_at           INTEGER NOT NULL,
    -- Its place in the log: when it was made, or else when it was scheduled.
    logged_at        INTEGER NOT NULL,
    -- So long, by the machine's clock, no other server may make it.
    claimed_until    INTEGER NOT NULL DEFAULT 0,
    attempted_at     INTEGER,
    response_status  INTEGER,
    response_time_ms INTEGER,
    error            TEXT,
    next_attempt_at  INTEGER
) STRICT;
CREATE INDEX deliveries_of_webhook ON deliveries (webhook_seq, logged_at, seq, status);
CREATE INDEX deliveries_of_event ON deliveries (event_seq);
CREATE INDEX due_deliveries ON deliveries (due_at) WHERE status = 'pending';

CREATE TABLE vendors (
    seq           INTEGER PRIMARY KEY,
    vendor_id     TEXT NOT NULL UNIQUE,
    account_id    INTEGER NOT NULL REFERENCES accounts (id),
    name          TEXT NOT NULL,
    country       TEXT,
    invoice_count INTEGER NOT NULL DEFAULT 0,
    first_seen_at INTEGER NOT NULL,
    last_seen_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX vendors_of_account ON vendors (account_id, seq);

-- The names under which a vendor is known, its own included.
CREATE TABLE vendor_names (
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    -- Folded for comparison.
    folded     TEXT NOT NULL,
    vendor_seq INTEGER NOT NULL REFERENCES vendors (seq),
    name       TEXT NOT NULL,
    PRIMARY KEY (account_id, folded)
) STRICT;
CREATE INDEX names_of_vendor ON vendor_names (vendor_seq);

CREATE TABLE vendor_tax_ids (
    vendor_seq INTEGER NOT NULL REFERENCES vendors (seq),
    tax_id     TEXT NOT NULL,
    PRIMARY KEY (vendor_seq, tax_id)
) STRICT;
