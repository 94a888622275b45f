-- publishing: the warnings that stood when an edition was sent, told again by their marks.
-- +goose Up
ALTER TABLE publishing_plans ADD COLUMN doubts TEXT NOT NULL DEFAULT ''; -- JSON; empty: it was sent before they were kept
