-- connection: other systems that are told what happened, and what they asked for once.
-- +goose Up
CREATE TABLE connection_webhooks (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  state TEXT NOT NULL,            -- 'on', 'off' by a person, or 'paused' by the program
  since BIGINT NOT NULL,          -- since when it stands so
  words BIGINT NOT NULL,          -- 1 where customers' words are told too
  secret TEXT NOT NULL,           -- sealed
  former TEXT NOT NULL,           -- the secret before, sealed; '' for none
  former_until BIGINT NOT NULL,
  failing BIGINT NOT NULL,        -- since when nothing arrives; 0 while it does
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL
);
CREATE TABLE connection_wants (
  kind TEXT NOT NULL,             -- what it is told: 'case.opened', ...
  webhook BIGINT NOT NULL REFERENCES connection_webhooks (id),
  PRIMARY KEY (kind, webhook)
);
CREATE TABLE connection_deliveries (
  id BIGINT PRIMARY KEY,          -- what the receiver knows it by
  webhook BIGINT NOT NULL REFERENCES connection_webhooks (id),
  item BIGINT NOT NULL,           -- in the outbox; 0 for a test, which is sent at once
  kind TEXT NOT NULL,
  case_id BIGINT NOT NULL,        -- 0 for none
  body TEXT NOT NULL,             -- JSON
  made BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  tried BIGINT NOT NULL,          -- when last
  status BIGINT NOT NULL,         -- of the last answer; 0 where there was none
  took BIGINT NOT NULL,           -- microseconds until the last answer
  fault TEXT NOT NULL             -- why it did not arrive at the last try
);
CREATE INDEX connection_deliveries_webhook ON connection_deliveries (webhook, id);
CREATE INDEX connection_deliveries_made ON connection_deliveries (made);
CREATE TABLE connection_once (
  system BIGINT NOT NULL,         -- the API key
  name TEXT NOT NULL,             -- what the system calls the request
  hash TEXT NOT NULL,             -- of what was asked
  answer TEXT NOT NULL,           -- JSON
  at BIGINT NOT NULL,
  PRIMARY KEY (system, name)
);
CREATE INDEX connection_once_at ON connection_once (at);
-- A lane of the outbox is swept by itself: what goes slowly there holds up nothing else.
ALTER TABLE outbox_waiting ADD COLUMN lane TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox_dead ADD COLUMN lane TEXT NOT NULL DEFAULT '';
DROP INDEX outbox_waiting_next;
CREATE INDEX outbox_waiting_next ON outbox_waiting (lane, next, id);
CREATE INDEX outbox_dead_lane ON outbox_dead (lane, id);
