package main

import (
	"context"
	"fmt"
	"path/filepath"
	"regexp"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

// Other ways in and out that were ended or renewed after a backup do not come
// back with it either: a second factor and its recovery codes, an account
// elsewhere, a provider of accounts, a webhook.
func TestOtherWaysThatWereEndedAfterABackupStayEnded(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir, file := filepath.Join(testkit.Folder(t), "data"), filepath.Join(testkit.Folder(t), "monday.vaada")
		vaada(t, append(append([]string{"setup", "init", "--data", dir}, firm...), database...)...).ends(t, exitFine)
		const who = `(SELECT MIN(id) FROM people_staff)`
		provider := `INSERT INTO people_providers (id, name, issuer, client, secret, by_mail, made, made_by, off) VALUES (%d, 'Accounts', 'https://%d.example', 'us', 'sealed', 1, 1, 0, 0)`
		hook := `INSERT INTO connection_webhooks (id, name, address, state, since, words, secret, former, former_until, failing, made, made_by, office)
			VALUES (%d, 'Books', 'https://books.example', 'on', 1, 0, 'sealed', '', 0, 0, 1, 0, 0)`
		for _, each := range []string{
			`INSERT INTO people_totp (staff, secret, made, confirmed, step) VALUES (` + who + `, 'old', 1, 2, 3)`,
			`INSERT INTO people_recovery (staff, hash, made, used) VALUES (` + who + `, 'old sheet', 1, 0)`,
			`INSERT INTO people_recovery (staff, hash, made, used) VALUES (` + who + `, 'used', 1, 0)`,
			fmt.Sprintf(provider, 1, 1), fmt.Sprintf(provider, 2, 2), fmt.Sprintf(provider, 3, 3),
			`INSERT INTO people_sign_ons (issuer, subject, staff, provider, by_mail, made, used) VALUES ('https://3.example', 'kept', ` + who + `, 3, 0, 1, 0)`,
			`INSERT INTO people_sign_ons (issuer, subject, staff, provider, by_mail, made, used) VALUES ('https://3.example', 'unlinked', ` + who + `, 3, 0, 1, 0)`,
			fmt.Sprintf(hook, 1), fmt.Sprintf(hook, 2), fmt.Sprintf(hook, 3), fmt.Sprintf(hook, 4), fmt.Sprintf(hook, 5),
		} {
			in(t, dir, each)
		}
		vaada(t, "backup", file, "--data", dir).ends(t, exitFine)
		for _, each := range []string{
			`UPDATE people_totp SET secret = 'new', confirmed = 9, step = 8`,
			`DELETE FROM people_recovery WHERE hash = 'old sheet'`,
			`UPDATE people_recovery SET used = 7 WHERE hash = 'used'`,
			`INSERT INTO people_recovery (staff, hash, made, used) VALUES (` + who + `, 'new sheet', 9, 0)`,
			`UPDATE people_providers SET off = 9 WHERE id = 1`,
			`UPDATE people_providers SET issuer = 'https://elsewhere.example' WHERE id = 2`,
			`UPDATE people_providers SET by_mail = 0 WHERE id = 3`,
			`DELETE FROM people_sign_ons WHERE subject = 'unlinked'`,
			`DELETE FROM connection_webhooks WHERE id = 1`,
			`UPDATE connection_webhooks SET state = 'off' WHERE id = 2`,
			`UPDATE connection_webhooks SET address = 'https://other.example' WHERE id = 3`,
			`UPDATE connection_webhooks SET secret = 'renewed' WHERE id = 4`,
		} {
			in(t, dir, each)
		}
		said := vaada(t, "restore", file, "--data", dir, "--replace").ends(t, exitFine, "4 webhooks are off")
		if kept := regexp.MustCompile(`vaada_test_\w+_before_\w+`).FindString(said.out + said.err); kept != "" {
			t.Cleanup(func() { _ = db.Drop(context.Background(), testkit.Server(), kept) })
		}
		opened := entered(t, dir)
		defer opened.Close()
		for what, query := range map[string]string{
			"the new second factor":         `SELECT COUNT(*) FROM people_totp WHERE secret = 'new' AND confirmed = 9 AND step = 8`,
			"the new sheet, and a used one": `SELECT COUNT(*) - 1 FROM people_recovery WHERE hash = 'new sheet' AND used = 0 OR hash = 'used' AND used = 7`,
			"the old sheet":                 `SELECT 1 - COUNT(*) FROM people_recovery WHERE hash = 'old sheet'`,
			"two providers off":             `SELECT COUNT(*) - 1 FROM people_providers WHERE id < 3 AND off <> 0`,
			"one that links nobody":         `SELECT COUNT(*) FROM people_providers WHERE id = 3 AND off = 0 AND by_mail = 0`,
			"an account elsewhere":          `SELECT COUNT(*) FROM people_sign_ons WHERE subject = 'kept'`,
			"one that was unlinked":         `SELECT 1 - COUNT(*) FROM people_sign_ons WHERE subject = 'unlinked'`,
			"a webhook as it was":           `SELECT COUNT(*) FROM connection_webhooks WHERE state = 'on' AND id = 5`,
			"those that are off":            `SELECT COUNT(*) - 3 FROM connection_webhooks WHERE state = 'off'`,
		} {
			holds := 0
			if err := opened.Look(t.Context(), func(tx *db.Tx) error { return tx.Row(query).Scan(&holds) }); err != nil || holds != 1 {
				t.Errorf("%s: %d, %v", what, holds, err)
			}
		}
	})
}
