-- journal: lines are sealed in batches, each seal over the one before it, so
-- that a line that goes missing is missed. A line names the seal that holds it;
-- 0 while none does.
-- +goose Up
ALTER TABLE journal_entries ADD COLUMN seal BIGINT NOT NULL DEFAULT 0;
CREATE INDEX journal_entries_unsealed ON journal_entries (id) WHERE seal = 0;
CREATE INDEX journal_entries_actor ON journal_entries (actor_kind, actor, at, id);
CREATE TABLE journal_seals (
  number BIGINT PRIMARY KEY,      -- 1, 2, 3 …
  first BIGINT NOT NULL,          -- the least id of its lines
  last BIGINT NOT NULL,           -- the greatest
  lines BIGINT NOT NULL,          -- how many
  hash TEXT NOT NULL,             -- SHA-256, hexadecimal
  previous TEXT NOT NULL,         -- the hash of the seal before it
  at BIGINT NOT NULL
);
CREATE INDEX journal_seals_hash ON journal_seals (hash);
