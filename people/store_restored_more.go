package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// endedElsewhere reads second factors and their recovery codes, and what lets
// people in by single sign-on.
func endedElsewhere(tx *db.Tx, e *Ended) (err error) {
	e.Factors, err = db.Collect(tx, func(rows *sql.Rows) (f Factor, err error) {
		return f, rows.Scan(&f.Staff, &f.Sealed, &f.Made, &f.Confirmed, &f.Step)
	}, `SELECT staff, secret, made, confirmed, step FROM people_totp WHERE confirmed <> 0`)
	if err == nil {
		e.Recovery, err = recoveryRows(tx)
	}
	if err == nil {
		e.SignOns, err = signOnKeys(tx)
	}
	if err == nil {
		e.Providers, err = providersStand(tx)
	}
	return err
}

func recoveryRows(tx *db.Tx) ([]RecoveryCode, error) {
	return db.Collect(tx, func(rows *sql.Rows) (c RecoveryCode, err error) {
		return c, rows.Scan(&c.Staff, &c.Hash, &c.Made, &c.Used)
	}, `SELECT staff, hash, made, used FROM people_recovery`)
}

func signOnKeys(tx *db.Tx) (map[SignOnKey]ids.ID, error) {
	linked := map[SignOnKey]ids.ID{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (k SignOnKey, err error) {
		var staff ids.ID
		err = rows.Scan(&k.Issuer, &k.Subject, &staff)
		linked[k] = staff
		return k, err
	}, `SELECT issuer, subject, staff FROM people_sign_ons`)
	return linked, err
}

func providersStand(tx *db.Tx) (map[ids.ID]ProviderStands, error) {
	all := map[ids.ID]ProviderStands{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
		var p ProviderStands
		var byMail, off int64
		err = rows.Scan(&id, &p.Issuer, &p.Client, &byMail, &off)
		p.ByMail, p.Off = byMail != 0, off != 0
		all[id] = p
		return id, err
	}, `SELECT id, issuer, client, by_mail, off FROM people_providers`)
	return all, err
}

// factorsAgain puts the second factors of today in the place of older ones, and
// of none; a code that was taken opens nothing again, and of recovery codes those
// of the sheet that holds today are left. What was taken off stays on: it asks for
// more, not for less.
func factorsAgain(tx *db.Tx, since Ended) (again int64, err error) {
	for _, f := range since.Factors {
		put, err := tx.Exec(`INSERT INTO people_totp (staff, secret, made, confirmed, step)
			SELECT id, CAST($1 AS TEXT), CAST($2 AS BIGINT), CAST($3 AS BIGINT), CAST($4 AS BIGINT) FROM people_staff WHERE id = $5
			ON CONFLICT (staff) DO UPDATE SET secret = excluded.secret, made = excluded.made, confirmed = excluded.confirmed, step = excluded.step
			WHERE people_totp.confirmed < excluded.confirmed`, f.Sealed, f.Made, f.Confirmed, f.Step, f.Staff)
		if err == nil {
			again += put
			_, err = tx.Exec(`UPDATE people_totp SET step = $1 WHERE staff = $2 AND step < $3`, f.Step, f.Staff, f.Step)
		}
		if err != nil {
			return again, err
		}
	}
	old, err := recoveryRows(tx)
	if err != nil {
		return again, err
	}
	type code struct {
		staff ids.ID
		hash  string
	}
	today := map[code]bool{}
	for _, each := range since.Recovery {
		today[code{each.Staff, each.Hash}] = true
	}
	for _, each := range old {
		if since.Staff[each.Staff] && !today[code{each.Staff, each.Hash}] {
			gone, err := tx.Exec(`DELETE FROM people_recovery WHERE staff = $1 AND hash = $2`, each.Staff, each.Hash)
			if err != nil {
				return again, err
			}
			again += gone
		}
	}
	for _, each := range since.Recovery {
		put, err := tx.Exec(`INSERT INTO people_recovery (staff, hash, made, used)
			SELECT id, CAST($1 AS TEXT), CAST($2 AS BIGINT), CAST($3 AS BIGINT) FROM people_staff WHERE id = $4
			ON CONFLICT (staff, hash) DO UPDATE SET used = excluded.used WHERE people_recovery.used = 0 AND excluded.used <> 0`,
			each.Hash, each.Made, each.Used, each.Staff)
		if err != nil {
			return again, err
		}
		again += put
	}
	return again, nil
}

// signOnsAgain takes the accounts elsewhere away that were unlinked since, and
// switches the providers off that were, or that stand elsewhere today; where a
// verified address linked nobody any more, it links nobody.
func signOnsAgain(tx *db.Tx, since Ended, at now.Instant) (again int64, err error) {
	count := func(rows int64, failed error) {
		again += rows
		if err == nil {
			err = failed
		}
	}
	linked, err := signOnKeys(tx)
	if err != nil {
		return 0, err
	}
	for key, staff := range linked {
		if since.Staff[staff] && since.SignOns[key] != staff {
			count(tx.Exec(`DELETE FROM people_sign_ons WHERE issuer = $1 AND subject = $2`, key.Issuer, key.Subject))
		}
	}
	providers, failed := providersStand(tx)
	count(0, failed)
	for id, p := range providers {
		today, known := since.Providers[id]
		if !known {
			continue
		}
		if !p.Off && (today.Off || today.Issuer != p.Issuer || today.Client != p.Client) {
			count(tx.Exec(`UPDATE people_providers SET off = $1 WHERE id = $2`, at, id))
		}
		if p.ByMail && !today.ByMail {
			count(tx.Exec(`UPDATE people_providers SET by_mail = 0 WHERE id = $1`, id))
		}
	}
	return again, err
}
