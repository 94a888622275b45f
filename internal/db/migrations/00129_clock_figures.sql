-- The figures of a charter are read of the index alone, without a look at each
-- row: the page for customers reads ninety days of every promise.
-- +goose Up
CREATE INDEX clock_days_figures ON clock_days (promise, day, due, kept);
