-- knowledge: questions to experts about a case.
-- +goose Up
CREATE TABLE knowledge_questions (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  office BIGINT NOT NULL,         -- where the case is led, as it was when the question was asked
  team BIGINT NOT NULL,
  box TEXT NOT NULL,              -- the step at which it was asked
  words TEXT NOT NULL,
  expert BIGINT NOT NULL,         -- who is asked by name; 0: all who hold the role expert there, or the skill
  skill BIGINT NOT NULL,          -- 0 unless all are asked who have it
  asked BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,
  due BIGINT NOT NULL,            -- when the first wait for the answer is over; 0 while the case does not wait
  state TEXT NOT NULL,            -- 'open', 'answered', 'declined' or 'withdrawn'
  settled BIGINT NOT NULL,        -- 0 while open
  settled_by BIGINT NOT NULL,
  answer TEXT NOT NULL,           -- the answer, or why there is none
  heard BIGINT NOT NULL           -- when the case went on by the answer; 0 before
);
CREATE INDEX knowledge_questions_case ON knowledge_questions (case_id, id);
CREATE INDEX knowledge_questions_expert ON knowledge_questions (expert, id) WHERE state = 'open';
CREATE INDEX knowledge_questions_settled ON knowledge_questions (settled_by, settled);
CREATE TABLE knowledge_turns (
  question BIGINT NOT NULL REFERENCES knowledge_questions (id),
  sequence BIGINT NOT NULL,       -- 1 for the asking
  deed TEXT NOT NULL,             -- 'asked', 'handed on', 'reminded', 'answered', 'declined' or 'withdrawn'
  at BIGINT NOT NULL,
  staff BIGINT NOT NULL,          -- 0: by itself
  expert BIGINT NOT NULL,         -- who was asked by name from then on
  skill BIGINT NOT NULL,
  words TEXT NOT NULL,            -- what was said with it: the answer, the reason
  PRIMARY KEY (question, sequence)
);
