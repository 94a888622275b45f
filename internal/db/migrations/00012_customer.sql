-- customer: the people we serve, external and internal.
-- +goose Up
CREATE TABLE customer_customers (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,             -- '' while unknown
  language TEXT NOT NULL,
  internal BIGINT NOT NULL,       -- 1 for a colleague who asks for service
  address TEXT NOT NULL,          -- where an engineer would go
  made BIGINT NOT NULL
);
CREATE TABLE customer_addresses (
  kind TEXT NOT NULL,             -- 'phone' or 'email'
  value TEXT NOT NULL,            -- +923001234567, or an e-mail address in lower case
  customer BIGINT NOT NULL REFERENCES customer_customers (id),
  made BIGINT NOT NULL,
  PRIMARY KEY (kind, value, customer) -- people of one house share a telephone
);
CREATE INDEX customer_addresses_customer ON customer_addresses (customer);
CREATE TABLE customer_redirects (
  twin BIGINT PRIMARY KEY,      -- the row that is followed no more
  customer BIGINT NOT NULL REFERENCES customer_customers (id),
  made BIGINT NOT NULL,
  made_by BIGINT NOT NULL
);
CREATE INDEX customer_redirects_customer ON customer_redirects (customer);
