-- clock: promises running on matters, and what staff promised single customers.
-- +goose Up
CREATE TABLE clock_clocks (
  id BIGINT PRIMARY KEY,
  contact BIGINT NOT NULL,        -- the contact it runs on; 0 where it runs on a case alone
  case_id BIGINT NOT NULL,        -- 0 while there is no case
  promise TEXT NOT NULL,          -- the promise's key in the charter
  edition BIGINT NOT NULL,        -- the charter edition it was promised in
  touchpoint TEXT NOT NULL,
  request_type TEXT NOT NULL,
  language TEXT NOT NULL,
  internal BIGINT NOT NULL,       -- 1 where the customer is a colleague
  office BIGINT NOT NULL,
  started BIGINT NOT NULL,
  due BIGINT NOT NULL,
  warn BIGINT NOT NULL,           -- from when it is at risk
  paused BIGINT NOT NULL,         -- since when it stands; 0 while it runs
  agreed BIGINT NOT NULL,         -- the date agreed with the customer in the limit's place; 0 for none
  state TEXT NOT NULL,            -- 'running', 'paused', 'met', 'missed' or 'withdrawn'
  stopped BIGINT NOT NULL,        -- when the promised thing happened; 0 while it has not
  given_up BIGINT NOT NULL,       -- when the customer gave up or withdrew; 0 for never
  day BIGINT NOT NULL             -- the office's day of the due time, counted from 1970-01-01
);
CREATE INDEX clock_clocks_case ON clock_clocks (case_id, promise);
CREATE INDEX clock_clocks_contact ON clock_clocks (contact, promise);
CREATE INDEX clock_clocks_due ON clock_clocks (state, due);
CREATE INDEX clock_clocks_promise ON clock_clocks (promise, day);
CREATE TABLE clock_pauses (
  clock BIGINT NOT NULL REFERENCES clock_clocks (id),
  began BIGINT NOT NULL,
  ended BIGINT NOT NULL,          -- 0 while it stands
  reason TEXT NOT NULL,           -- which wait
  PRIMARY KEY (clock, began)
);
CREATE TABLE clock_moves (
  clock BIGINT NOT NULL REFERENCES clock_clocks (id),
  at BIGINT NOT NULL,
  due_before BIGINT NOT NULL,
  due_after BIGINT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (clock, at)
);
CREATE TABLE clock_days (
  promise TEXT NOT NULL,
  day BIGINT NOT NULL,
  due BIGINT NOT NULL,            -- promises that fell due on the day
  kept BIGINT NOT NULL,
  PRIMARY KEY (promise, day)
);
CREATE TABLE clock_pledges (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  customer BIGINT NOT NULL,
  kind TEXT NOT NULL,             -- 'visit', 'call back', 'date' or 'amount'
  window_from BIGINT NOT NULL,
  window_until BIGINT NOT NULL,   -- it is broken after this
  minor BIGINT NOT NULL,          -- an amount's minor units
  currency TEXT NOT NULL,
  subject BIGINT NOT NULL,        -- the visit or refund it promises; 0 for none
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  state TEXT NOT NULL,            -- 'open', 'kept', 'broken' or 'agreed anew'
  settled BIGINT NOT NULL
);
CREATE INDEX clock_pledges_case ON clock_pledges (case_id, id);
CREATE INDEX clock_pledges_open ON clock_pledges (state, window_until);
CREATE TABLE clock_observations (
  id BIGINT PRIMARY KEY,
  promise TEXT NOT NULL,
  at BIGINT NOT NULL,
  good BIGINT NOT NULL,
  looked_at BIGINT NOT NULL,
  source TEXT NOT NULL            -- 'survey', 'inspection', 'import', ...
);
CREATE INDEX clock_observations_promise ON clock_observations (promise, at);
