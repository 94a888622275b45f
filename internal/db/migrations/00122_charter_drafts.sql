-- charter: promises that were being written become parts of the charter's
-- draft, each with its states.
-- +goose Up
INSERT INTO edition_drafts (id, kind, document, base, begun, begun_by, submitted, ended)
  SELECT f.edition, f.kind, f.document, f.edition, MIN(d.at), MIN(d.by_staff), 0, 0
  FROM edition_in_force f CROSS JOIN charter_promise_drafts d WHERE f.kind = 'charter'
  GROUP BY f.edition, f.kind, f.document;
INSERT INTO edition_turns (draft, sequence, part, what, stands, before, place, content, aside, turned_by, at)
  SELECT f.edition, n.sequence, 'promises/' || n.promise, n.what, n.sequence,
    COALESCE(LAG(n.sequence) OVER (PARTITION BY n.promise ORDER BY n.sequence), 0), '', n.content, 0, n.by_staff, n.at
  FROM edition_in_force f CROSS JOIN (
    SELECT d.promise, d.content, d.what, d.by_staff, d.at, ROW_NUMBER() OVER (ORDER BY d.at, d.promise, d.sequence) AS sequence
    FROM charter_promise_drafts d
  ) n WHERE f.kind = 'charter';
DROP TABLE charter_promise_drafts;
