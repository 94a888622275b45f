-- people: who holds which role where. What was held so far was held in one's
-- own office; by managers and administrators in all of them.
-- +goose Up
CREATE TABLE people_holdings (
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  role TEXT NOT NULL,
  office BIGINT NOT NULL,         -- 0: in all offices
  team BIGINT NOT NULL,           -- of the office; 0: in all its teams
  given BIGINT NOT NULL,
  given_by BIGINT NOT NULL,
  PRIMARY KEY (staff, role, office, team)
);
INSERT INTO people_holdings (staff, role, office, team, given, given_by)
  SELECT r.staff, r.role, CASE WHEN r.role IN ('manager', 'administrator') THEN 0 ELSE s.office END, 0, r.given, r.given_by
  FROM people_roles r JOIN people_staff s ON s.id = r.staff;
DROP TABLE people_roles;
