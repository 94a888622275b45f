-- touchpoint: what is no longer offered, and stays the name of what came by it.
-- +goose Up
ALTER TABLE touchpoint_touchpoints ADD COLUMN retired BIGINT NOT NULL DEFAULT 0;   -- since when; 0: in use
ALTER TABLE touchpoint_request_types ADD COLUMN retired BIGINT NOT NULL DEFAULT 0;
