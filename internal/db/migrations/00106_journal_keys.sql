-- journal: seals are made with a secret that lies sealed here and opens by the
-- key outside the database alone, so that who writes the database makes none. A
-- seal names the key that made it, '' for those of before, which stay as they
-- are. The columns have no default: a program from before, still running, makes
-- no seal without a key any more.
-- +goose Up
CREATE TABLE journal_keys (
  number BIGINT PRIMARY KEY,      -- 1, 2, 3 …, as they followed each other
  id TEXT NOT NULL,               -- names the secret and says nothing of it
  sealed TEXT NOT NULL,           -- the secret, and what it vouches for
  made BIGINT NOT NULL
);
CREATE TABLE journal_seals_keyed (
  number BIGINT PRIMARY KEY,      -- 1, 2, 3 …
  first BIGINT NOT NULL,          -- the least id of its lines
  last BIGINT NOT NULL,           -- the greatest
  lines BIGINT NOT NULL,          -- how many
  hash TEXT NOT NULL,             -- HMAC-SHA-256, or SHA-256 without a key, hexadecimal
  previous TEXT NOT NULL,         -- the hash of the seal before it
  at BIGINT NOT NULL,
  key TEXT NOT NULL,              -- of journal_keys
  note TEXT NOT NULL              -- 'restored' after a restore; else ''
);
INSERT INTO journal_seals_keyed (number, first, last, lines, hash, previous, at, key, note)
  SELECT number, first, last, lines, hash, previous, at, '', '' FROM journal_seals;
DROP TABLE journal_seals;
ALTER TABLE journal_seals_keyed RENAME TO journal_seals;
CREATE INDEX journal_seals_hash ON journal_seals (hash);
