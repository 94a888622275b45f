-- order_refunds by customer: limits are held against what was granted to one customer
-- on several cases.
-- +goose Up
CREATE INDEX order_refunds_customer ON order_refunds (customer);
