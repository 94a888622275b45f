-- charter_pastes: old charters as they were pasted, and which of their sentences
-- were taken into the charter, and as what.
-- +goose Up
CREATE TABLE charter_pastes (
  id BIGINT PRIMARY KEY,
  words TEXT NOT NULL,
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL
);
CREATE TABLE charter_pasted (
  paste BIGINT NOT NULL REFERENCES charter_pastes (id),
  place BIGINT NOT NULL,          -- of the sentence in the text; 1 is the first
  part TEXT NOT NULL,             -- the part of the charter that it became
  taken BIGINT NOT NULL,
  taken_by BIGINT NOT NULL,
  PRIMARY KEY (paste, place)
);
