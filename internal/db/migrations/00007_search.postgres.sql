-- search: the words.
-- +goose Up
CREATE TABLE search_words (
  number BIGINT PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX search_words_words ON search_words USING gin (words) WITH (gin_pending_list_limit = 512);
