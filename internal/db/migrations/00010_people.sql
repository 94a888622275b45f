-- people: who serves, where, in which roles, and how they prove it.
-- +goose Up
CREATE TABLE people_organisation (
  id BIGINT PRIMARY KEY,          -- always 1: one organisation, one database
  name TEXT NOT NULL,             -- a text in several languages
  language TEXT NOT NULL,         -- the language the organisation writes first
  languages TEXT NOT NULL,        -- the languages it serves, separated by a space
  currency TEXT NOT NULL,         -- ISO 4217
  made BIGINT NOT NULL
);
CREATE TABLE people_offices (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  zone TEXT NOT NULL,             -- IANA name
  calendar TEXT NOT NULL,         -- an hours.Calendar
  made BIGINT NOT NULL
);
CREATE TABLE people_teams (
  id BIGINT PRIMARY KEY,
  office BIGINT NOT NULL REFERENCES people_offices (id),
  name TEXT NOT NULL,
  made BIGINT NOT NULL
);
CREATE TABLE people_staff (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,            -- in lower case
  language TEXT NOT NULL,
  office BIGINT NOT NULL REFERENCES people_offices (id),
  team BIGINT NOT NULL REFERENCES people_teams (id),
  theme TEXT NOT NULL,            -- '', 'light' or 'dark'
  made BIGINT NOT NULL,
  gone BIGINT NOT NULL            -- when the person left; 0 while here
);
CREATE UNIQUE INDEX people_staff_email ON people_staff (email);
CREATE TABLE people_roles (
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  role TEXT NOT NULL,
  given BIGINT NOT NULL,
  given_by BIGINT NOT NULL,
  PRIMARY KEY (staff, role)
);
CREATE TABLE people_limits (
  role TEXT NOT NULL,
  kind TEXT NOT NULL,             -- 'refund'
  minor BIGINT NOT NULL,          -- minor units of the organisation's currency
  since BIGINT NOT NULL,
  PRIMARY KEY (role, kind)
);
CREATE TABLE people_passwords (
  staff BIGINT PRIMARY KEY REFERENCES people_staff (id),
  hash TEXT NOT NULL,
  given BIGINT NOT NULL
);
CREATE TABLE people_sessions (
  hash TEXT PRIMARY KEY,          -- SHA-256 of what the cookie holds
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  made BIGINT NOT NULL,
  expires BIGINT NOT NULL
);
CREATE INDEX people_sessions_staff ON people_sessions (staff);
CREATE TABLE people_links (
  hash TEXT PRIMARY KEY,          -- SHA-256 of what the link holds
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  made BIGINT NOT NULL,
  expires BIGINT NOT NULL,
  reusable BIGINT NOT NULL,       -- 1 for the links of the demo
  used BIGINT NOT NULL
);
CREATE TABLE people_keys (
  id BIGINT PRIMARY KEY,
  hash TEXT NOT NULL,
  name TEXT NOT NULL,
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  revoked BIGINT NOT NULL
);
CREATE UNIQUE INDEX people_keys_hash ON people_keys (hash);
CREATE TABLE people_owned (
  kind TEXT NOT NULL,
  subject BIGINT NOT NULL,
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  since BIGINT NOT NULL,
  PRIMARY KEY (kind, subject)
);
CREATE INDEX people_owned_staff ON people_owned (staff);
