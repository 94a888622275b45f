-- duty: what a person owes next, with its due time.
-- +goose Up
CREATE TABLE duty_duties (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,             -- 'step', 'pledge', 'call back', 'refund', ...
  subject BIGINT NOT NULL,        -- the row that owes it: a case, a pledge, a refund
  case_id BIGINT NOT NULL,        -- 0 where no case is concerned
  staff BIGINT NOT NULL,          -- 0 while any of the role may take it
  role TEXT NOT NULL,
  team BIGINT NOT NULL,
  made BIGINT NOT NULL,
  due BIGINT NOT NULL,            -- 0 where no time was promised
  done BIGINT NOT NULL,           -- 0 while owed
  done_by BIGINT NOT NULL
);
CREATE INDEX duty_duties_subject ON duty_duties (kind, subject, done);
CREATE INDEX duty_duties_staff ON duty_duties (staff, done, due);
CREATE INDEX duty_duties_case ON duty_duties (case_id, done);
