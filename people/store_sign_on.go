package people

import (
	"database/sql"
	"errors"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/secret"
)

const providerColumns = `p.id, p.name, p.issuer, p.client, p.secret, p.by_mail, p.made, p.off`

// scanProvider reads a provider; its secret is still sealed.
func scanProvider(row interface{ Scan(...any) error }) (p Provider, err error) {
	var byMail int
	var sealed string
	err = row.Scan(&p.ID, &p.Name, &p.Issuer, &p.Client, &sealed, &byMail, &p.Made, &p.Off)
	p.ByMail, p.Secret = byMail == 1, secret.Text(sealed)
	return p, err
}

func providers(tx *db.Tx) ([]Provider, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Provider, error) { return scanProvider(rows) },
		`SELECT `+providerColumns+` FROM people_providers p ORDER BY p.id`)
}

func openProviders(tx *db.Tx) ([]Provider, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Provider, error) { return scanProvider(rows) },
		`SELECT `+providerColumns+` FROM people_providers p WHERE p.off = 0 ORDER BY p.id`)
}

func providerOf(tx *db.Tx, id ids.ID) (Provider, error) {
	return scanProvider(tx.Row(`SELECT `+providerColumns+` FROM people_providers p WHERE p.id = $1`, id))
}

func insertProvider(tx *db.Tx, p Provider, sealed string, by ids.ID) error {
	_, err := tx.Exec(`INSERT INTO people_providers (id, name, issuer, client, secret, by_mail, made, made_by, off)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, p.ID, p.Name, p.Issuer, p.Client, sealed, truth(p.ByMail), p.Made, by, p.Off)
	return err
}

func updateProvider(tx *db.Tx, p Provider, sealed string) error {
	return oneRow(tx.Exec(`UPDATE people_providers SET name = $1, issuer = $2, client = $3, secret = $4, by_mail = $5 WHERE id = $6`,
		p.Name, p.Issuer, p.Client, sealed, truth(p.ByMail), p.ID))
}

func switchProvider(tx *db.Tx, id ids.ID, off now.Instant) error {
	return oneRow(tx.Exec(`UPDATE people_providers SET off = $1 WHERE id = $2`, off, id))
}

// resealProvider puts a secret that was sealed anew in the place of the old.
func resealProvider(tx *db.Tx, id ids.ID, old, sealed string) error {
	_, err := tx.Exec(`UPDATE people_providers SET secret = $1 WHERE id = $2 AND secret = $3`, sealed, id, old)
	return err
}

func truth(is bool) int {
	if is {
		return 1
	}
	return 0
}

// try is a try to sign in with an account elsewhere, or to link one.
type try struct {
	staff ids.ID // who links; 0 where somebody signs in
	back  string
}

// insertTry notes a try, and forgets those that nobody ended in time.
func insertTry(tx *db.Tx, kept string, provider ids.ID, t try, at now.Instant) error {
	if _, err := tx.Exec(`DELETE FROM people_sign_on_tries WHERE expires <= $1`, at); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO people_sign_on_tries (hash, provider, staff, back, made, expires) VALUES ($1, $2, $3, $4, $5, $6)`,
		hashToken(kept), provider, t.staff, t.back, at, at.Add(tryLasts))
	return err
}

// knowsTry says whether a try is open; db.ErrNone when it is not.
func knowsTry(tx *db.Tx, kept string, provider ids.ID, at now.Instant) error {
	var one int
	return tx.Row(`SELECT 1 FROM people_sign_on_tries WHERE hash = $1 AND provider = $2 AND expires > $3`,
		hashToken(kept), provider, at).Scan(&one)
}

// useTry uses a try up; db.ErrNone when it is not ours, over, or was used.
func useTry(tx *db.Tx, kept string, provider ids.ID, at now.Instant) (t try, err error) {
	hash := hashToken(kept)
	err = tx.Row(`SELECT staff, back FROM people_sign_on_tries WHERE hash = $1 AND provider = $2 AND expires > $3`, hash, provider, at).
		Scan(&t.staff, &t.back)
	if err != nil {
		return t, err
	}
	return t, oneRow(tx.Exec(`DELETE FROM people_sign_on_tries WHERE hash = $1`, hash))
}

// signOnOf tells whom an account elsewhere signs in; db.ErrNone for nobody.
func signOnOf(tx *db.Tx, issuer, subject string) (Staff, error) {
	return scanStaff(tx.Row(`SELECT `+staffColumns+` FROM people_sign_ons l JOIN people_staff s ON s.id = l.staff
		WHERE l.issuer = $1 AND l.subject = $2`, issuer, subject))
}

func signOnsOf(tx *db.Tx, staff ids.ID) ([]SignOn, error) {
	return db.Collect(tx, func(rows *sql.Rows) (s SignOn, err error) {
		var byMail int
		err = rows.Scan(&s.Provider, &s.Name, &s.Issuer, &s.Subject, &byMail, &s.Made, &s.Used)
		s.ByMail = byMail == 1
		return s, err
	}, `SELECT p.id, p.name, l.issuer, l.subject, l.by_mail, l.made, l.used
		FROM people_sign_ons l JOIN people_providers p ON p.id = l.provider WHERE l.staff = $1 ORDER BY l.made, l.issuer, l.subject`, staff)
}

// hasSignOn says whether a person has an account of an issuer already.
func hasSignOn(tx *db.Tx, staff ids.ID, issuer string) (bool, error) {
	var one int
	err := tx.Row(`SELECT 1 FROM people_sign_ons WHERE staff = $1 AND issuer = $2`, staff, issuer).Scan(&one)
	if errors.Is(err, db.ErrNone) {
		return false, nil
	}
	return err == nil, err
}

func insertSignOn(tx *db.Tx, staff, provider ids.ID, issuer, subject string, byMail bool, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_sign_ons (issuer, subject, staff, provider, by_mail, made, used) VALUES ($1, $2, $3, $4, $5, $6, 0)`,
		issuer, subject, staff, provider, truth(byMail), at)
	return err
}

// signOnByMail says whether an address alone linked an account.
func signOnByMail(tx *db.Tx, issuer, subject string) (bool, error) {
	var byMail int
	err := tx.Row(`SELECT by_mail FROM people_sign_ons WHERE issuer = $1 AND subject = $2`, issuer, subject).Scan(&byMail)
	return byMail == 1, err
}

// ownSignOn notes that a person linked an account themselves.
func ownSignOn(tx *db.Tx, issuer, subject string) error {
	return oneRow(tx.Exec(`UPDATE people_sign_ons SET by_mail = 0 WHERE issuer = $1 AND subject = $2`, issuer, subject))
}

func useSignOn(tx *db.Tx, issuer, subject string, at now.Instant) error {
	return oneRow(tx.Exec(`UPDATE people_sign_ons SET used = $1 WHERE issuer = $2 AND subject = $3`, at, issuer, subject))
}

func deleteSignOn(tx *db.Tx, staff ids.ID, issuer, subject string) error {
	return oneRow(tx.Exec(`DELETE FROM people_sign_ons WHERE staff = $1 AND issuer = $2 AND subject = $3`, staff, issuer, subject))
}
