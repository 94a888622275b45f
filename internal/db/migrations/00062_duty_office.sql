-- duty: where it is owed, so that who has its role finds it.
-- +goose Up
ALTER TABLE duty_duties ADD COLUMN office BIGINT NOT NULL DEFAULT 0;
UPDATE duty_duties SET office = COALESCE((SELECT c.office FROM casework_cases c WHERE c.id = duty_duties.case_id), 0);
UPDATE duty_duties SET role = 'agent' WHERE role = '' AND kind = 'step';
CREATE INDEX duty_duties_role ON duty_duties (role, office, staff, done, due);
