-- touchpoint: where customers meet us, and every contact in or out.
-- +goose Up
CREATE TABLE touchpoint_touchpoints (
  key TEXT PRIMARY KEY,           -- 'telephone', 'email', ...
  name TEXT NOT NULL,
  place BIGINT NOT NULL           -- its place in lists
);
CREATE TABLE touchpoint_request_types (
  key TEXT PRIMARY KEY,           -- 'complaint', 'service-request', ...
  name TEXT NOT NULL,
  place BIGINT NOT NULL
);
CREATE TABLE touchpoint_addresses (
  address TEXT PRIMARY KEY,       -- an e-mail address that receives, in lower case
  touchpoint TEXT NOT NULL REFERENCES touchpoint_touchpoints (key),
  request_type TEXT NOT NULL,     -- '' where a person decides
  office BIGINT NOT NULL
);
CREATE TABLE touchpoint_templates (
  key TEXT PRIMARY KEY,
  subject TEXT NOT NULL,          -- texts in several languages with {slots}
  body TEXT NOT NULL
);
CREATE TABLE touchpoint_contacts (
  id BIGINT PRIMARY KEY,
  touchpoint TEXT NOT NULL REFERENCES touchpoint_touchpoints (key),
  kind TEXT NOT NULL,             -- 'call', 'message', 'note', 'call log', 'letter', 'visit'
  direction TEXT NOT NULL,        -- 'in', 'out' or 'inside'
  customer BIGINT NOT NULL,       -- 0 while unknown
  case_id BIGINT NOT NULL,        -- 0 while it belongs to no case
  staff BIGINT NOT NULL,          -- who of us said or wrote it; 0 for customers and the system
  sender TEXT NOT NULL,           -- who says to have sent it
  proven BIGINT NOT NULL,         -- 1 where the sender is known to be the customer
  automatic BIGINT NOT NULL,      -- 1 for out-of-office, bounces, lists and our own acknowledgements
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,             -- plain text
  html TEXT NOT NULL,             -- sanitised, '' where there is none
  original TEXT NOT NULL,         -- the file the contact came as, whole; '' where it came as none
  office BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX touchpoint_contacts_case ON touchpoint_contacts (case_id, id);
CREATE INDEX touchpoint_contacts_customer ON touchpoint_contacts (customer, id);
CREATE TABLE touchpoint_attachments (
  contact BIGINT NOT NULL REFERENCES touchpoint_contacts (id),
  place BIGINT NOT NULL,
  hash TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  PRIMARY KEY (contact, place)
);
CREATE TABLE touchpoint_calls (
  contact BIGINT PRIMARY KEY REFERENCES touchpoint_contacts (id),
  external TEXT NOT NULL,         -- the telephone's own name for the call
  caller TEXT NOT NULL,
  called TEXT NOT NULL,
  rung BIGINT NOT NULL,
  answered BIGINT NOT NULL,       -- 0 while it rings, and for ever when abandoned
  answered_by BIGINT NOT NULL,
  held BIGINT NOT NULL,           -- when the present hold began; 0 while not held
  held_total BIGINT NOT NULL,     -- microseconds of the holds that are over
  ended BIGINT NOT NULL
);
CREATE UNIQUE INDEX touchpoint_calls_external ON touchpoint_calls (external);
CREATE INDEX touchpoint_calls_open ON touchpoint_calls (ended, contact);
CREATE TABLE touchpoint_call_events (
  external TEXT NOT NULL,
  event TEXT NOT NULL,            -- the sender's id of the event: the same event twice is once
  kind TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (external, event)
);
CREATE TABLE touchpoint_messages (
  message_id TEXT PRIMARY KEY,    -- of mail that we sent or received
  contact BIGINT NOT NULL,
  direction TEXT NOT NULL
);
CREATE TABLE touchpoint_arrivals (
  key TEXT PRIMARY KEY,           -- names an arrival, so that it arrives once
  contact BIGINT NOT NULL,        -- 0 where a person must look first
  original TEXT NOT NULL,
  held TEXT NOT NULL,             -- why a person must look; '' where nobody must
  at BIGINT NOT NULL
);
