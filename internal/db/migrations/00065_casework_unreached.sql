-- casework: the customer's address that our last message did not reach.
-- +goose Up
ALTER TABLE casework_cases ADD COLUMN unreached TEXT NOT NULL DEFAULT ''; -- '' where nothing came back
