-- publishing: the way of an edition from its submission into force: who is
-- asked, what they answer, who approves, who is trained, and what anybody on the
-- staff remarks.
-- +goose Up
CREATE TABLE publishing_plans (
  edition BIGINT PRIMARY KEY REFERENCES edition_editions (id),
  roles TEXT NOT NULL,            -- whom it concerns, apart by commas
  trained BIGINT NOT NULL,        -- percent of each role that must be trained before it is published
  quorum BIGINT NOT NULL,         -- how many approve
  begins BIGINT NOT NULL,         -- the day from which it holds, counted from 1970-01-01; 0: as soon as it is ready
  material BIGINT NOT NULL,       -- 1: it changes what holds; 0: only how it is said
  words TEXT NOT NULL             -- what the author says of it
);
CREATE TABLE publishing_reviews (
  edition BIGINT NOT NULL REFERENCES edition_editions (id),
  staff BIGINT NOT NULL,
  asked BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,
  due BIGINT NOT NULL,
  answered BIGINT NOT NULL,       -- 0: not yet
  correct BIGINT NOT NULL,        -- 1: yes
  achievable BIGINT NOT NULL,     -- 1: yes
  words TEXT NOT NULL,
  PRIMARY KEY (edition, staff)
);
CREATE INDEX publishing_reviews_staff ON publishing_reviews (staff, answered);
CREATE TABLE publishing_decisions (
  edition BIGINT NOT NULL REFERENCES edition_editions (id),
  staff BIGINT NOT NULL,
  decided BIGINT NOT NULL,
  approved BIGINT NOT NULL,       -- 1: approved; 0: refused
  hash TEXT NOT NULL,             -- of the content that was decided on
  words TEXT NOT NULL,
  PRIMARY KEY (edition, staff)
);
CREATE TABLE publishing_trained (
  edition BIGINT NOT NULL REFERENCES edition_editions (id),
  staff BIGINT NOT NULL,
  day BIGINT NOT NULL,            -- on which, counted from 1970-01-01
  how TEXT NOT NULL,
  recorded BIGINT NOT NULL,
  recorded_by BIGINT NOT NULL,
  PRIMARY KEY (edition, staff)
);
CREATE TABLE publishing_remarks (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  edition BIGINT NOT NULL,        -- the edition that was read; 0: the draft
  part TEXT NOT NULL,             -- '' for all of it
  leaf TEXT NOT NULL,
  quote TEXT NOT NULL,            -- the sentence as it was read
  words TEXT NOT NULL,
  suggested TEXT NOT NULL,        -- how it should read; '' for none
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  settled BIGINT NOT NULL,        -- 0: open
  settled_by BIGINT NOT NULL,
  taken BIGINT NOT NULL,          -- 1: the document was changed for it
  reason TEXT NOT NULL
);
CREATE INDEX publishing_remarks_document ON publishing_remarks (kind, document, settled, id);
