-- charter_pasted: what was taken of an old charter is known by its words, however
-- the text is cut into sentences later.
-- +goose Up
ALTER TABLE charter_pasted ADD COLUMN words TEXT NOT NULL DEFAULT '';  -- the sentence; '': known by its place alone
ALTER TABLE charter_pasted ADD COLUMN stood BIGINT NOT NULL DEFAULT 0; -- its place in the text when it was taken
