-- people: what managers changed of how the program works.
-- +goose Up
CREATE TABLE people_settings (
  key TEXT PRIMARY KEY,           -- people.Settings names them; one without a row has its usual value
  value TEXT NOT NULL,
  since BIGINT NOT NULL,
  by_staff BIGINT NOT NULL        -- 0: the program
);
