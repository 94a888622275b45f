-- people: where somebody is signed in, what they prove it by, and what slows
-- down those who guess.
-- +goose Up
ALTER TABLE people_sessions ADD COLUMN way TEXT NOT NULL DEFAULT '';      -- 'password', 'passkey', 'link', 'sign-on', 'pin'
ALTER TABLE people_sessions ADD COLUMN agent TEXT NOT NULL DEFAULT '';    -- the browser and its system, in short
ALTER TABLE people_sessions ADD COLUMN address TEXT NOT NULL DEFAULT '';  -- where it began
ALTER TABLE people_sessions ADD COLUMN seen BIGINT NOT NULL DEFAULT 0;    -- about when it was last used
ALTER TABLE people_sessions ADD COLUMN idle BIGINT NOT NULL DEFAULT 0;    -- microseconds unused after which it is over; 0: never
ALTER TABLE people_sessions ADD COLUMN proved BIGINT NOT NULL DEFAULT 0;  -- when the person last proved who they are
ALTER TABLE people_sessions ADD COLUMN owes BIGINT NOT NULL DEFAULT 0;    -- 1 until a second factor is set up
ALTER TABLE people_sessions ADD COLUMN kiosk BIGINT NOT NULL DEFAULT 0;   -- the kiosk it began at; 0: none
ALTER TABLE people_links ADD COLUMN purpose TEXT NOT NULL DEFAULT '';     -- '' or 'sign in', 'password'
CREATE TABLE people_halves (
  hash TEXT PRIMARY KEY,          -- SHA-256 of what the cookie holds
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  way TEXT NOT NULL,              -- what was proved; a second thing is owed
  made BIGINT NOT NULL,
  expires BIGINT NOT NULL
);
CREATE INDEX people_halves_expires ON people_halves (expires);
CREATE TABLE people_totp (
  staff BIGINT PRIMARY KEY REFERENCES people_staff (id),
  secret TEXT NOT NULL,           -- sealed
  made BIGINT NOT NULL,
  confirmed BIGINT NOT NULL,      -- 0 until a first code was right
  step BIGINT NOT NULL            -- of the last code that was taken: no earlier one is
);
CREATE TABLE people_recovery (
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  hash TEXT NOT NULL,
  made BIGINT NOT NULL,
  used BIGINT NOT NULL,           -- 0 until then
  PRIMARY KEY (staff, hash)
);
CREATE TABLE people_asked (
  id BIGINT PRIMARY KEY,          -- a link that somebody asked for, until it is written
  email TEXT NOT NULL,            -- as it was typed; perhaps nobody's
  home TEXT NOT NULL,             -- the beginning of our addresses where it was asked
  purpose TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE TABLE people_tries (
  key TEXT PRIMARY KEY,           -- SHA-256 of whose tries they are
  until BIGINT NOT NULL           -- when all of them are forgotten
);
CREATE INDEX people_tries_until ON people_tries (until);
CREATE TABLE people_kiosks (
  id BIGINT PRIMARY KEY,
  hash TEXT NOT NULL,             -- SHA-256 of what its cookie holds
  office BIGINT NOT NULL REFERENCES people_offices (id),
  name TEXT NOT NULL,
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  ended BIGINT NOT NULL
);
CREATE UNIQUE INDEX people_kiosks_hash ON people_kiosks (hash);
CREATE TABLE people_pins (
  staff BIGINT PRIMARY KEY REFERENCES people_staff (id),
  hash TEXT NOT NULL,
  given BIGINT NOT NULL,
  wrong BIGINT NOT NULL           -- how often in a row; off at five
);
