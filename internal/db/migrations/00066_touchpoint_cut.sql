-- touchpoint: that a message was longer than the text of it that is kept.
-- +goose Up
ALTER TABLE touchpoint_contacts ADD COLUMN cut BIGINT NOT NULL DEFAULT 0; -- 1 where only the original has all of it
