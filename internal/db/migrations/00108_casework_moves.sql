-- casework_moves: open cases that somebody moves from an older edition of a
-- procedure to a newer one, and how far that has come. The index finds the open
-- cases that began on an edition.
-- +goose Up
CREATE TABLE casework_moves (
  id BIGINT PRIMARY KEY,
  document TEXT NOT NULL,
  older BIGINT NOT NULL,
  newer BIGINT NOT NULL,
  mapping TEXT NOT NULL,          -- which box takes the place of which, as JSON; "" for cases that stay
  reason TEXT NOT NULL,
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  moved BIGINT NOT NULL,          -- how many cases
  stayed BIGINT NOT NULL,
  root BIGINT NOT NULL,           -- the last case looked at: the edition it began on,
  matter BIGINT NOT NULL,         -- and the case
  finished BIGINT NOT NULL        -- 0 while it goes on
);
CREATE UNIQUE INDEX casework_moves_running ON casework_moves (older) WHERE finished = 0;
CREATE INDEX casework_moves_document ON casework_moves (document, id);
CREATE INDEX casework_cases_walking ON casework_cases (procedure, id) WHERE open = 1;
