-- live: a short tail of what changed, for other processes.
-- +goose Up
CREATE TABLE live_changes (
  revision BIGINT NOT NULL,
  thing TEXT NOT NULL,
  PRIMARY KEY (revision, thing)
);
