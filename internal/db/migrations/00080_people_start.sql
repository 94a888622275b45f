-- people: what was looked at and said to be right since the organisation was founded.
-- +goose Up
ALTER TABLE people_organisation ADD COLUMN changed BIGINT NOT NULL DEFAULT 0; -- when somebody last saved it; 0: as it was founded
ALTER TABLE people_offices ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
CREATE TABLE people_start (
  step TEXT PRIMARY KEY,          -- of the first hour: see people.StartStep; 'over' when all of it is behind us
  state TEXT NOT NULL,            -- 'done' (somebody said it is right) or 'skipped'
  at BIGINT NOT NULL,
  by_staff BIGINT NOT NULL        -- 0: the program
);
-- Who is here already has the first hour behind them.
INSERT INTO people_start (step, state, at, by_staff) SELECT 'over', 'done', made, 0 FROM people_organisation;
