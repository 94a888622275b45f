-- sample: whether the sample organisation was filled to its end.
-- +goose Up
CREATE TABLE sample_fillings (
  id BIGINT PRIMARY KEY,          -- always 1
  seed BIGINT NOT NULL,
  ended BIGINT NOT NULL           -- 0 while it is being filled, and for ever where that was interrupted
);
