-- touchpoint: what kind of mail a message is, whom it did not reach, and which pictures stand in it.
-- +goose Up
ALTER TABLE touchpoint_contacts ADD COLUMN mark TEXT NOT NULL DEFAULT '';          -- '' where somebody wrote it: see touchpoint.Mark
ALTER TABLE touchpoint_contacts ADD COLUMN unreached TEXT NOT NULL DEFAULT '';     -- the address that a bounce names
ALTER TABLE touchpoint_contacts ADD COLUMN no_answer BIGINT NOT NULL DEFAULT 0;    -- 1 where no program may answer it
UPDATE touchpoint_contacts SET mark = 'automatic' WHERE automatic = 1;
UPDATE touchpoint_contacts SET no_answer = 1 WHERE automatic = 1 AND direction = 'in';
ALTER TABLE touchpoint_contacts DROP COLUMN automatic;
ALTER TABLE touchpoint_attachments ADD COLUMN content_id TEXT NOT NULL DEFAULT ''; -- what the letter calls a picture by; '' for none
