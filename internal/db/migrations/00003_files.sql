-- files: content in chunks, each found by its SHA-256; uses counts who refers to it.
-- +goose Up
CREATE TABLE files_chunks (
  hash TEXT PRIMARY KEY,
  content BYTEA NOT NULL,
  uses BIGINT NOT NULL,
  kept BIGINT NOT NULL
);
CREATE INDEX files_chunks_unused ON files_chunks (kept) WHERE uses = 0;

CREATE TABLE files_files (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  uses BIGINT NOT NULL,
  kept BIGINT NOT NULL
);
CREATE INDEX files_files_unused ON files_files (kept) WHERE uses = 0;

CREATE TABLE files_parts (
  file TEXT NOT NULL,
  place BIGINT NOT NULL,
  chunk TEXT NOT NULL,
  PRIMARY KEY (file, place)
);

CREATE TABLE files_references (
  file TEXT NOT NULL,
  kind TEXT NOT NULL,
  id BIGINT NOT NULL,
  PRIMARY KEY (file, kind, id)
);
CREATE INDEX files_references_subject ON files_references (kind, id);
