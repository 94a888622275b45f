-- people: what a session owes is asked of the settings; nobody reads the column any more.
-- +goose Up
ALTER TABLE people_sessions DROP COLUMN owes;

