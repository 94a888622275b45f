-- outbox: what must leave later, what has left, and what could not.
-- +goose Up
CREATE TABLE outbox_waiting (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  case_id BIGINT NOT NULL,
  payload BYTEA NOT NULL,
  made BIGINT NOT NULL,
  next BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  last_fault TEXT NOT NULL,
  lease TEXT NOT NULL,
  leased_until BIGINT NOT NULL
);
CREATE INDEX outbox_waiting_next ON outbox_waiting (next, id);

CREATE TABLE outbox_sent (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  case_id BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  sent BIGINT NOT NULL
);
CREATE INDEX outbox_sent_at ON outbox_sent (sent);

CREATE TABLE outbox_dead (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  case_id BIGINT NOT NULL,
  payload BYTEA NOT NULL,
  made BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  last_fault TEXT NOT NULL,
  died BIGINT NOT NULL
);
