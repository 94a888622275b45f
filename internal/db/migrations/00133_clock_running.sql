-- The clocks of a promise that run are few beside all that ever ran.
-- +goose Up
CREATE INDEX clock_clocks_running ON clock_clocks (promise, case_id) WHERE state IN ('running', 'paused');
