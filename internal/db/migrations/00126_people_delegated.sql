-- people: limits that a document delegates stand beside those set by hand.
-- +goose Up
ALTER TABLE people_limits ADD COLUMN own BIGINT NOT NULL DEFAULT 0;         -- what was set by hand: it holds again when no document says more
ALTER TABLE people_limits ADD COLUMN said BIGINT NOT NULL DEFAULT 0;        -- what the document says
ALTER TABLE people_limits ADD COLUMN document TEXT NOT NULL DEFAULT '';     -- the key of the policy that says it; '': none
ALTER TABLE people_limits ADD COLUMN edition BIGINT NOT NULL DEFAULT 0;     -- its edition in force
UPDATE people_limits SET own = minor;
