-- people: passkeys, and signing in with an account that a provider keeps.
-- +goose Up
CREATE TABLE people_handles (
  staff BIGINT PRIMARY KEY REFERENCES people_staff (id),
  handle TEXT NOT NULL,           -- 64 random bytes in base64url: how a passkey names its person
  made BIGINT NOT NULL
);
CREATE UNIQUE INDEX people_handles_handle ON people_handles (handle);
CREATE TABLE people_passkeys (
  id BIGINT PRIMARY KEY,
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  credential TEXT NOT NULL,       -- its id, in base64url
  public_key TEXT NOT NULL,       -- a COSE key, in base64url
  counter BIGINT NOT NULL,        -- signatures made, as the passkey counts; 0 where it does not
  flags BIGINT NOT NULL,          -- the flags byte of the last authenticator data
  transports TEXT NOT NULL,       -- how browsers reach it, separated by a space
  name TEXT NOT NULL,             -- the person's own
  made BIGINT NOT NULL,
  used BIGINT NOT NULL,           -- 0 before the first time
  doubted BIGINT NOT NULL         -- when its counter went back, so that it may have been copied; 0 never
);
CREATE UNIQUE INDEX people_passkeys_credential ON people_passkeys (credential);
CREATE INDEX people_passkeys_staff ON people_passkeys (staff);
CREATE TABLE people_challenges (
  hash TEXT PRIMARY KEY,          -- SHA-256 of what a passkey is asked to sign
  purpose TEXT NOT NULL,          -- 'add', 'sign in' or 'prove'
  staff BIGINT NOT NULL,          -- whose passkey; 0 for anybody's
  made BIGINT NOT NULL,
  expires BIGINT NOT NULL
);
CREATE INDEX people_challenges_expires ON people_challenges (expires);
CREATE TABLE people_providers (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,             -- as the button on the sign-in page says it
  issuer TEXT NOT NULL,           -- its address
  client TEXT NOT NULL,           -- how it knows us
  secret TEXT NOT NULL,           -- what proves us, sealed
  by_mail BIGINT NOT NULL,        -- 1: an address it has verified links an account the first time
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  off BIGINT NOT NULL             -- when it was switched off; 0 while on
);
CREATE TABLE people_sign_ons (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,          -- how the provider names the person, for ever
  staff BIGINT NOT NULL REFERENCES people_staff (id),
  provider BIGINT NOT NULL REFERENCES people_providers (id),
  by_mail BIGINT NOT NULL,        -- 1: linked by an address, 0: by the person
  made BIGINT NOT NULL,
  used BIGINT NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX people_sign_ons_staff ON people_sign_ons (staff);
CREATE TABLE people_sign_on_tries (
  hash TEXT PRIMARY KEY,          -- SHA-256 of what the browser that began keeps
  provider BIGINT NOT NULL,
  staff BIGINT NOT NULL,          -- who links an account; 0 where somebody signs in
  back TEXT NOT NULL,             -- where somebody wanted to go
  made BIGINT NOT NULL,
  expires BIGINT NOT NULL
);
CREATE INDEX people_sign_on_tries_expires ON people_sign_on_tries (expires);
