CREATE TABLE IF NOT EXISTS event (
    position ${POSITION} PRIMARY KEY,
    event_id TEXT NOT NULL,
    stream TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    stream_type TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    name TEXT NOT NULL,
    revision TEXT,
    payload TEXT NOT NULL,
    metadata TEXT NOT NULL,
    UNIQUE (stream, sequence)
);
CREATE TABLE IF NOT EXISTS claimed_reference (
    reference TEXT PRIMARY KEY,
    stream TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS remembered_answer (
    person_id TEXT NOT NULL,
    request_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    answer TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (person_id, request_key)
);
CREATE TABLE IF NOT EXISTS account (
    username TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    roles TEXT NOT NULL,
    services TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS closed_account (
    username TEXT PRIMARY KEY
);
CREATE TABLE IF NOT EXISTS access_token (
    token_id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    username TEXT NOT NULL,
    name TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    revoked INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS login (
    login_hash TEXT PRIMARY KEY,
    username TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
