-- people: absence that somebody asks for, and what became of it.
-- +goose Up
CREATE TABLE people_absence_asks (
  id BIGINT PRIMARY KEY,
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  first_day BIGINT NOT NULL,      -- as in people_absences
  last_day BIGINT NOT NULL,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  asked BIGINT NOT NULL,
  decided BIGINT NOT NULL,        -- 0 while it waits
  decided_by BIGINT NOT NULL,     -- the person themself where they took it back
  answer TEXT NOT NULL,           -- '', 'granted', 'refused' or 'taken back'
  reason TEXT NOT NULL
);
CREATE INDEX people_absence_asks_staff ON people_absence_asks (staff, asked);
CREATE INDEX people_absence_asks_waiting ON people_absence_asks (decided, asked);
