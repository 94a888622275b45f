-- people: who gets in no more since their last day, while what they own cannot be
-- handed over, stands there as who has not joined. This is when they had: whoever
-- was here is let in again by a manager alone. 0 for everybody else.
-- +goose Up
ALTER TABLE people_staff ADD COLUMN joined_before BIGINT NOT NULL DEFAULT 0;
UPDATE people_staff SET joined_before = seen WHERE joined = 0 AND gone = 0;
