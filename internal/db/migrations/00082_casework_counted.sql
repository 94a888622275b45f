-- casework: whoever counts open cases looks at none that they may not see.
-- +goose Up
CREATE INDEX casework_cases_counted ON casework_cases (office, open, private, team, owner, engineer, id);
