-- publishing: who looks after each document in force and each promise, when it is
-- looked at again, and what was found. What people owned of editions, they own of
-- documents from here on.
-- +goose Up
CREATE TABLE publishing_upkeep (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  part TEXT NOT NULL,             -- 'promises/visit'; '' for the document itself
  edition BIGINT NOT NULL,        -- with which it was brought in line; 0: with none yet
  due BIGINT NOT NULL,            -- the day on which it is looked at again, counted from 1970-01-01
  opened BIGINT NOT NULL,         -- when its review was opened; 0: it is not open
  opened_by BIGINT NOT NULL,      -- 0: its day came
  reason TEXT NOT NULL,           -- why it was opened before its day
  found BIGINT NOT NULL,          -- when it was found that it must be rewritten; 0: it was not
  ended BIGINT NOT NULL           -- when it went out of force; 0: it holds
);
CREATE UNIQUE INDEX publishing_upkeep_of ON publishing_upkeep (kind, document, part);
CREATE TABLE publishing_looks (
  upkeep BIGINT NOT NULL REFERENCES publishing_upkeep (id),
  sequence BIGINT NOT NULL,       -- 1 for the first
  at BIGINT NOT NULL,
  looked_by BIGINT NOT NULL,
  still_right BIGINT NOT NULL,    -- 1: it is; 0: it must be rewritten
  reason TEXT NOT NULL,           -- why its review had been opened before its day
  words TEXT NOT NULL,
  PRIMARY KEY (upkeep, sequence)
);
INSERT INTO publishing_upkeep (id, kind, document, part, edition, due, opened, opened_by, reason, found, ended)
  SELECT edition, kind, document, '', 0, since / 86400000000 + 365, 0, 0, '', 0, 0 FROM edition_in_force;
UPDATE people_owned SET kind = 'upkeep' WHERE kind = 'edition' AND subject IN (SELECT edition FROM edition_in_force);
DELETE FROM people_owned WHERE kind = 'edition';
