-- visit: engineers' visits to customers.
-- +goose Up
CREATE TABLE visit_visits (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  customer BIGINT NOT NULL,
  engineer BIGINT NOT NULL,
  window_from BIGINT NOT NULL,
  window_until BIGINT NOT NULL,
  zone TEXT NOT NULL,
  booked BIGINT NOT NULL,
  booked_by BIGINT NOT NULL,
  cancelled BIGINT NOT NULL,      -- 0 while it stands
  arrived BIGINT NOT NULL,
  reported BIGINT NOT NULL,
  outcome TEXT NOT NULL,          -- 'repaired', 'second visit', 'nobody home', 'not repairable'
  report TEXT NOT NULL
);
-- An engineer is in one place at a time.
CREATE UNIQUE INDEX visit_visits_engineer ON visit_visits (engineer, window_from) WHERE cancelled = 0;
CREATE INDEX visit_visits_day ON visit_visits (window_from) WHERE cancelled = 0;
CREATE INDEX visit_visits_case ON visit_visits (case_id);
