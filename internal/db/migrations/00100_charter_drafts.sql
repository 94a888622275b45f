-- charter: promises that are being written, one row for each state of a draft.
-- +goose Up
CREATE TABLE charter_promise_drafts (
  promise TEXT NOT NULL,          -- its key in the charter
  sequence BIGINT NOT NULL,       -- 1 for the first
  content TEXT NOT NULL,          -- the promise as JSON
  came_from BIGINT NOT NULL,      -- the sequence it came from; 0: the promise in force, -1: it is that one, come back by undoing
  what TEXT NOT NULL,             -- the field that changed; 'several', 'undone', 'back', 'discarded'
  by_staff BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (promise, sequence)
);
