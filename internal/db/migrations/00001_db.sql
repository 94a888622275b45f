-- db: the short numbers that people say aloud, one series for each name.
-- +goose Up
CREATE TABLE db_numbers (
  name TEXT PRIMARY KEY,
  last BIGINT NOT NULL
);
