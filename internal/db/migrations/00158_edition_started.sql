-- edition: the numbers of a document's turns go on from draft to draft, so that
-- a page that was opened before an approval is known from one opened after it.
-- +goose Up
ALTER TABLE edition_drafts ADD COLUMN started BIGINT NOT NULL DEFAULT 0; -- the number its turns go on from; 0 for the first
