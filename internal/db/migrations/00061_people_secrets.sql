-- people: what the organisation knows and nobody else may.
-- +goose Up
CREATE TABLE people_secrets (
  name TEXT PRIMARY KEY,          -- what it is for
  secret TEXT NOT NULL,
  made BIGINT NOT NULL
);
