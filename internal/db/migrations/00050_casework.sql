-- casework: each customer's case walking one edition of one procedure.
-- +goose Up
CREATE TABLE casework_cases (
  id BIGINT PRIMARY KEY,
  number BIGINT NOT NULL,         -- the number people say aloud
  customer BIGINT NOT NULL,
  internal BIGINT NOT NULL,       -- 1 where the customer is a colleague
  touchpoint TEXT NOT NULL,
  request_type TEXT NOT NULL,
  subject TEXT NOT NULL,
  language TEXT NOT NULL,         -- the language we answer in
  office BIGINT NOT NULL,
  team BIGINT NOT NULL,
  owner BIGINT NOT NULL,          -- 0 while nobody's
  engineer BIGINT NOT NULL,       -- whose visit is booked; 0 for nobody's
  charter BIGINT NOT NULL,        -- the charter edition it began on
  procedure BIGINT NOT NULL,      -- the procedure edition it walks; 0 while it waits to be placed
  state TEXT NOT NULL,            -- a procedure.State as JSON: what replaying its steps gives
  box TEXT NOT NULL,              -- the box it stands on; '' off the chart
  sequence BIGINT NOT NULL,       -- of its last step: what a deed was seen to stand on
  revision BIGINT NOT NULL,       -- how often the row was written: nobody writes over what another wrote
  waiting TEXT NOT NULL,          -- what the case waits for: '', 'customer', 'call back', 'visit', 'expert'
  wait_until BIGINT NOT NULL,     -- when the wait times out; 0 for never
  taken BIGINT NOT NULL,          -- when somebody began to work on the present step; 0 while nobody has
  entered BIGINT NOT NULL,        -- when it came to the present step
  opened BIGINT NOT NULL,
  confirmed BIGINT NOT NULL,      -- when its number was said to the customer; 0 while it was not
  closed BIGINT NOT NULL,         -- 0 while open
  open BIGINT NOT NULL,           -- 1 while open: what the indexes of lists begin with
  outcome TEXT NOT NULL,
  rank BIGINT NOT NULL,           -- its place in lists: when the promise due next is due, or the far end; minus the time it closed
  promise TEXT NOT NULL,          -- which promise that is; '' for none
  clock_from BIGINT NOT NULL,     -- when that promise's clock began
  last_contact BIGINT NOT NULL,   -- the newest contact's id: what a reply was seen to answer
  last_line TEXT NOT NULL,        -- the beginning of what was said last
  last_at BIGINT NOT NULL,
  link TEXT NOT NULL              -- the random name of its tracking page
);
CREATE UNIQUE INDEX casework_cases_number ON casework_cases (number);
CREATE UNIQUE INDEX casework_cases_link ON casework_cases (link);
CREATE INDEX casework_cases_customer ON casework_cases (customer, id);
CREATE INDEX casework_cases_mine ON casework_cases (owner, open, rank, id, office);
CREATE INDEX casework_cases_team ON casework_cases (team, open, rank, id, office);
CREATE INDEX casework_cases_office ON casework_cases (office, open, rank, id);
CREATE INDEX casework_cases_engineer ON casework_cases (engineer, open, rank, id);
CREATE INDEX casework_cases_all ON casework_cases (open, rank, id);
CREATE INDEX casework_cases_wait ON casework_cases (wait_until);
CREATE TABLE casework_steps (
  case_id BIGINT NOT NULL REFERENCES casework_cases (id),
  sequence BIGINT NOT NULL,
  deed TEXT NOT NULL,             -- 'begun', 'done', 'answered', 'timed out', 'left the chart', 'came back', 'undone', 'moved', 'ended'
  edition BIGINT NOT NULL,
  stack TEXT NOT NULL,
  box TEXT NOT NULL,
  entered BIGINT NOT NULL,
  left_at BIGINT NOT NULL,
  actor_kind TEXT NOT NULL,
  actor BIGINT NOT NULL,
  way TEXT NOT NULL,              -- the exit taken
  to_box TEXT NOT NULL,
  reason TEXT NOT NULL,
  fields TEXT NOT NULL,           -- JSON
  waited BIGINT NOT NULL,         -- microseconds until somebody took it
  worked BIGINT NOT NULL,         -- microseconds from then
  PRIMARY KEY (case_id, sequence)
);
CREATE TABLE casework_drafts (
  staff BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  kind TEXT NOT NULL,             -- 'reply', 'note' or 'call log'
  body TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (staff, case_id, kind)
);
CREATE TABLE casework_unplaced (
  contact BIGINT PRIMARY KEY,     -- a contact that no chart could begin with
  reason TEXT NOT NULL,
  at BIGINT NOT NULL,
  placed BIGINT NOT NULL,         -- 0 while it waits
  placed_by BIGINT NOT NULL
);
CREATE INDEX casework_unplaced_waiting ON casework_unplaced (placed, contact);
