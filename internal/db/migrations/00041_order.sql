-- order: refunds, until products and stock have a life of their own.
-- +goose Up
CREATE TABLE order_refunds (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  customer BIGINT NOT NULL,
  minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  reason TEXT NOT NULL,
  asked BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,
  state TEXT NOT NULL,            -- 'asked' (above the asker's limit), 'approved', 'refused' or 'paid'
  decided BIGINT NOT NULL,
  decided_by BIGINT NOT NULL,
  answer TEXT NOT NULL,           -- why it was refused
  paid BIGINT NOT NULL,
  paid_by BIGINT NOT NULL
);
CREATE INDEX order_refunds_case ON order_refunds (case_id);
CREATE INDEX order_refunds_state ON order_refunds (state, id);
