-- keeping: backups, and rehearsals of restoring them.
-- +goose Up
CREATE TABLE keeping_jobs (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,             -- 'backup', 'rehearsal'; 'since': from when on backups are owed
  why TEXT NOT NULL,              -- 'scheduled', 'asked', 'before upgrade'
  slot BIGINT NOT NULL,           -- when it was due; its id where somebody asked
  backup BIGINT NOT NULL,         -- which one is rehearsed; 0 for a backup
  asked BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,       -- 0: the program
  begun BIGINT NOT NULL,          -- 0 while it waits
  lease BIGINT NOT NULL,          -- until when the process that has it is believed to live
  holder TEXT NOT NULL,           -- that process
  ended BIGINT NOT NULL,          -- 0 until then
  trouble TEXT NOT NULL,          -- '' when it went well
  cause TEXT NOT NULL             -- what the machine said
);
CREATE UNIQUE INDEX keeping_jobs_slot ON keeping_jobs (kind, why, slot);
CREATE INDEX keeping_jobs_ended ON keeping_jobs (ended, asked);
CREATE INDEX keeping_jobs_backup ON keeping_jobs (backup, kind);
CREATE TABLE keeping_backups (
  id BIGINT PRIMARY KEY,          -- of the job that made it
  why TEXT NOT NULL,
  made BIGINT NOT NULL,           -- the moment that it holds
  ended BIGINT NOT NULL,          -- when it was whole
  file TEXT NOT NULL,             -- its name in the folder of backups
  size BIGINT NOT NULL,           -- bytes, packed
  engine TEXT NOT NULL,
  migration BIGINT NOT NULL,
  rows TEXT NOT NULL,             -- JSON: table to how many
  has_key BIGINT NOT NULL,        -- whether the key to the secrets is inside
  removed BIGINT NOT NULL         -- 0 while it is kept
);
CREATE INDEX keeping_backups_made ON keeping_backups (removed, made);
