-- edition: documents that are being written, every change of every part of
-- them, and editions that are submitted again after they were refused.
-- +goose Up
ALTER TABLE edition_editions ADD COLUMN round BIGINT NOT NULL DEFAULT 1; -- 2 where it was refused once and submitted again
ALTER TABLE edition_editions ADD COLUMN base BIGINT NOT NULL DEFAULT 0;  -- the edition it was written from; 0: from nothing
DROP INDEX edition_editions_number;
CREATE UNIQUE INDEX edition_editions_number ON edition_editions (kind, document, number, round);
CREATE TABLE edition_drafts (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  base BIGINT NOT NULL,           -- the edition it was begun from; 0: from nothing
  begun BIGINT NOT NULL,
  begun_by BIGINT NOT NULL,
  submitted BIGINT NOT NULL,      -- the edition in review that was made of it; 0: it is open
  ended BIGINT NOT NULL           -- when its edition was approved, or it was given up; 0: never
);
CREATE UNIQUE INDEX edition_drafts_open ON edition_drafts (kind, document) WHERE ended = 0;
CREATE TABLE edition_turns (
  draft BIGINT NOT NULL REFERENCES edition_drafts (id),
  sequence BIGINT NOT NULL,       -- 1 for the first of the draft
  part TEXT NOT NULL,             -- where in the document: 'purpose', 'promises/visit'
  what TEXT NOT NULL,             -- the field that changed; 'added', 'removed', 'moved', 'several', 'undone', 'back'
  stands BIGINT NOT NULL,         -- the turn whose content the part has after it; 0: as in the base
  before BIGINT NOT NULL,         -- the turn whose content it had before that one; 0: as in the base
  place TEXT NOT NULL,            -- where it stands among its kind; '': where it stood in the base
  content TEXT NOT NULL,          -- JSON; '' where the part is not there
  aside BIGINT NOT NULL,          -- 1: kept for its writer, because somebody else had changed the same
  turned_by BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (draft, sequence)
);
CREATE INDEX edition_turns_part ON edition_turns (draft, part, sequence);
