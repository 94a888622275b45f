-- search: which thing, in which scope, has its words under which number.
-- +goose Up
CREATE TABLE search_things (
  number BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  id BIGINT NOT NULL,
  scope TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (kind, id)
);
