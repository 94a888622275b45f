-- connection: a webhook covers one office or all; so a pledge knows where it was made.
-- +goose Up
ALTER TABLE connection_webhooks ADD COLUMN office BIGINT NOT NULL DEFAULT 0; -- 0: all
ALTER TABLE clock_pledges ADD COLUMN office BIGINT NOT NULL DEFAULT 0;
UPDATE clock_pledges SET office = COALESCE((SELECT c.office FROM casework_cases c WHERE c.id = clock_pledges.case_id), 0);
