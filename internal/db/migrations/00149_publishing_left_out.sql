-- publishing: which roles a change concerns that an edition trains nobody of, and why.
-- +goose Up
ALTER TABLE publishing_plans ADD COLUMN left_out TEXT NOT NULL DEFAULT ''; -- apart by commas
ALTER TABLE publishing_plans ADD COLUMN why_left TEXT NOT NULL DEFAULT '';
