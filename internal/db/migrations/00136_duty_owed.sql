-- duty: what is done is no duty any more. Who did it, and when, stands with what
-- they did: the steps of a case, a refund, an edition, the journal.
-- +goose Up
DROP INDEX duty_duties_subject;
DROP INDEX duty_duties_staff;
DROP INDEX duty_duties_case;
DROP INDEX duty_duties_role;
DELETE FROM duty_duties WHERE done <> 0;
ALTER TABLE duty_duties DROP COLUMN done;
ALTER TABLE duty_duties DROP COLUMN done_by;
CREATE INDEX duty_duties_subject ON duty_duties (kind, subject);
CREATE INDEX duty_duties_staff ON duty_duties (staff, due);
CREATE INDEX duty_duties_case ON duty_duties (case_id);
CREATE INDEX duty_duties_role ON duty_duties (role, office, staff, due);
