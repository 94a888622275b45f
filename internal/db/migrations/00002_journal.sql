-- journal: who did what to which thing, when. Ids only.
-- +goose Up
CREATE TABLE journal_entries (
  id BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  actor_kind TEXT NOT NULL,
  actor BIGINT NOT NULL,
  verb TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject BIGINT NOT NULL,
  reason TEXT NOT NULL
);
CREATE INDEX journal_entries_subject ON journal_entries (kind, subject, id);
CREATE INDEX journal_entries_at ON journal_entries (at, id);
