-- journal: who acted is named by an id alone, whatever kind of actor it is.
-- +goose Up
DROP INDEX journal_entries_actor;
CREATE INDEX journal_entries_actor ON journal_entries (actor, at, id);
