-- people: invitations, what people know, when they work, who leaves. An e-mail
-- address is not asked of everybody: many employees have none.
-- +goose Up
DROP INDEX people_staff_email;
CREATE UNIQUE INDEX people_staff_email ON people_staff (email) WHERE email <> '';
ALTER TABLE people_staff ADD COLUMN sign_in TEXT NOT NULL DEFAULT '';    -- what they type to sign in, beside the e-mail address; '' for none
ALTER TABLE people_staff ADD COLUMN joined BIGINT NOT NULL DEFAULT 0;    -- when the invitation was accepted; 0 while it was not
ALTER TABLE people_staff ADD COLUMN seen BIGINT NOT NULL DEFAULT 0;      -- when the person signed in last
ALTER TABLE people_staff ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;  -- how often the row was written: nobody writes over what another wrote
ALTER TABLE people_staff ADD COLUMN calendar TEXT NOT NULL DEFAULT '';   -- own working hours, an hours.Document; '' for the office's
ALTER TABLE people_staff ADD COLUMN leaves BIGINT NOT NULL DEFAULT 0;    -- from when the person will not be here; 0 for never
ALTER TABLE people_staff ADD COLUMN leaves_by BIGINT NOT NULL DEFAULT 0; -- who planned it
ALTER TABLE people_staff ADD COLUMN heirs TEXT NOT NULL DEFAULT '';      -- who gets what then, by kind, as JSON
UPDATE people_staff SET joined = made;
UPDATE people_staff SET seen = COALESCE((SELECT MAX(p.made) FROM people_sessions p WHERE p.staff = people_staff.id), 0);
CREATE UNIQUE INDEX people_staff_sign_in ON people_staff (sign_in) WHERE sign_in <> '';
CREATE INDEX people_staff_leaves ON people_staff (leaves) WHERE leaves <> 0;
CREATE TABLE people_invites (
  id BIGINT PRIMARY KEY,
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  hash TEXT NOT NULL,             -- SHA-256 of what the link, or the slip, holds
  way TEXT NOT NULL,              -- 'mail' or 'slip'
  letter BIGINT NOT NULL,         -- the letter in the outbox; 0 for a slip
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  expires BIGINT NOT NULL,
  ended BIGINT NOT NULL,          -- when it was accepted, revoked or replaced; 0 while it stands
  how TEXT NOT NULL               -- '', 'accepted', 'revoked' or 'replaced'
);
CREATE UNIQUE INDEX people_invites_hash ON people_invites (hash);
CREATE UNIQUE INDEX people_invites_standing ON people_invites (staff) WHERE ended = 0;
CREATE TABLE people_absences (
  id BIGINT PRIMARY KEY,
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  first_day BIGINT NOT NULL,      -- days since 1970-01-01 on the wall of the person's office; both included
  last_day BIGINT NOT NULL,
  kind TEXT NOT NULL,             -- 'leave', 'sick', 'training' or 'other'
  note TEXT NOT NULL,
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL
);
CREATE INDEX people_absences_staff ON people_absences (staff, last_day);
CREATE INDEX people_absences_day ON people_absences (last_day, first_day);
CREATE TABLE people_skills (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,             -- in the organisation's own words
  made BIGINT NOT NULL
);
CREATE UNIQUE INDEX people_skills_name ON people_skills (name);
CREATE TABLE people_skilled (
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  skill BIGINT NOT NULL REFERENCES people_skills (id),
  PRIMARY KEY (staff, skill)
);
CREATE TABLE people_spoken (
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  language TEXT NOT NULL,
  PRIMARY KEY (staff, language)
);
INSERT INTO people_owned (kind, subject, staff, since)
  SELECT 'case', c.id, c.owner, c.opened FROM casework_cases c JOIN people_staff s ON s.id = c.owner WHERE c.open = 1;
INSERT INTO people_owned (kind, subject, staff, since)
  SELECT 'visit', v.id, v.engineer, v.booked FROM visit_visits v JOIN people_staff s ON s.id = v.engineer
  WHERE v.cancelled = 0 AND v.reported = 0;
