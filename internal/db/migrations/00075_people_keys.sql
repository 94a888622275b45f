-- people: what an API key may, where, until when, and when it was last used.
-- Keys from before were made for telephones, and never ended.
-- +goose Up
ALTER TABLE people_keys ADD COLUMN prefix TEXT NOT NULL DEFAULT '';              -- how the key begins, to know it by
ALTER TABLE people_keys ADD COLUMN rights TEXT NOT NULL DEFAULT '["tell calls"]'; -- a JSON list
ALTER TABLE people_keys ADD COLUMN office BIGINT NOT NULL DEFAULT 0;             -- 0: everywhere
ALTER TABLE people_keys ADD COLUMN expires BIGINT NOT NULL DEFAULT 0;            -- 0: never
ALTER TABLE people_keys ADD COLUMN used BIGINT NOT NULL DEFAULT 0;               -- to the hour
ALTER TABLE people_keys ADD COLUMN revoked_by BIGINT NOT NULL DEFAULT 0;
CREATE INDEX people_keys_ending ON people_keys (revoked, expires);
