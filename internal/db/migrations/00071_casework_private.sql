-- casework, touchpoint, people: cases and notes that only some may read. The
-- indexes of lists say which cases are private, so that lists need not look.
-- +goose Up
ALTER TABLE casework_cases ADD COLUMN private BIGINT NOT NULL DEFAULT 0; -- 1 while only some may see it
ALTER TABLE touchpoint_contacts ADD COLUMN private BIGINT NOT NULL DEFAULT 0; -- 1: a note that only some may read
CREATE TABLE casework_private (
  case_id BIGINT NOT NULL REFERENCES casework_cases (id),
  since BIGINT NOT NULL,
  staff BIGINT NOT NULL,          -- who made it private
  reason TEXT NOT NULL,
  opened BIGINT NOT NULL,         -- when everybody of the office might see it again; 0 while private
  opened_by BIGINT NOT NULL,
  PRIMARY KEY (case_id, since)
);
CREATE TABLE people_admitted (
  kind TEXT NOT NULL,             -- 'case' or 'contact'
  subject BIGINT NOT NULL,
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  admitted BIGINT NOT NULL,
  admitted_by BIGINT NOT NULL,    -- 0: the program
  PRIMARY KEY (kind, subject, staff)
);
CREATE INDEX people_admitted_staff ON people_admitted (staff);
DROP INDEX casework_cases_mine;
DROP INDEX casework_cases_team;
DROP INDEX casework_cases_office;
DROP INDEX casework_cases_engineer;
DROP INDEX casework_cases_all;
CREATE INDEX casework_cases_mine ON casework_cases (owner, open, rank, id, office, team, engineer, private);
CREATE INDEX casework_cases_team ON casework_cases (team, open, rank, id, office, owner, engineer, private);
CREATE INDEX casework_cases_office ON casework_cases (office, open, rank, id, team, owner, engineer, private);
CREATE INDEX casework_cases_engineer ON casework_cases (engineer, open, rank, id, office, team, owner, private);
CREATE INDEX casework_cases_all ON casework_cases (open, rank, id, office, team, owner, engineer, private);
