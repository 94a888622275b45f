-- edition: the life that charters, policies, procedures and articles share.
-- +goose Up
CREATE TABLE edition_editions (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,             -- 'charter', 'policy' or 'procedure'
  document TEXT NOT NULL,         -- the document's key
  number BIGINT NOT NULL,         -- 1, 2, 3, ... within the document
  content TEXT NOT NULL,          -- JSON with its format number
  hash TEXT NOT NULL,             -- SHA-256 of content
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL
);
CREATE UNIQUE INDEX edition_editions_number ON edition_editions (kind, document, number);
CREATE TABLE edition_moves (
  edition BIGINT NOT NULL REFERENCES edition_editions (id),
  sequence BIGINT NOT NULL,
  state TEXT NOT NULL,
  at BIGINT NOT NULL,
  moved_by BIGINT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (edition, sequence)
);
CREATE TABLE edition_in_force (
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  edition BIGINT NOT NULL REFERENCES edition_editions (id),
  since BIGINT NOT NULL,
  PRIMARY KEY (kind, document)
);
CREATE TABLE procedure_claims (
  touchpoint TEXT NOT NULL,
  request_type TEXT NOT NULL,
  document TEXT NOT NULL,         -- the chart that handles this pair
  PRIMARY KEY (touchpoint, request_type)
);
