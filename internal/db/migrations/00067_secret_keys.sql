-- secret: which keys the sealed texts of this database need; the keys
-- themselves lie in a file outside it.
-- +goose Up
CREATE TABLE secret_keys (
  number BIGINT PRIMARY KEY,      -- 1, then one more with each new key
  key TEXT NOT NULL,              -- its name, which says nothing of the key
  proof TEXT NOT NULL,            -- what that key sealed: another one does not open it
  made BIGINT NOT NULL
);
