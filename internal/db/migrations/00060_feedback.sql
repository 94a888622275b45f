-- feedback: what customers say of how they were served.
-- +goose Up
CREATE TABLE feedback_ratings (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  customer BIGINT NOT NULL,
  score BIGINT NOT NULL,          -- 1 (poor) to 5 (very good)
  words TEXT NOT NULL,
  language TEXT NOT NULL,
  edition BIGINT NOT NULL,        -- the procedure edition the case walked
  box TEXT NOT NULL,              -- the box it stood on
  at BIGINT NOT NULL
);
CREATE UNIQUE INDEX feedback_ratings_case ON feedback_ratings (case_id);
