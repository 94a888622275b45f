-- live: a short tail of what changed, for other processes.
-- +goose Up
CREATE TABLE live_changes (
  revision BIGINT PRIMARY KEY,
  thing TEXT NOT NULL
);
