package people

import (
	"errors"
	"strconv"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// namesToSignIn is what deeds that take a name or an address to sign in with wait
// for: nobody takes one that somebody else is taking.
const namesToSignIn = "names to sign in with"

// checkNames refuses an address or a sign-in name that somebody else has, and
// finds a free sign-in name for who has none.
func checkNames(tx *db.Tx, s *Staff) error {
	if err := tx.Alone(namesToSignIn); err != nil {
		return err
	}
	if s.Email != "" {
		if other, err := staffBySignIn(tx, s.Email); err == nil && other.ID != s.ID {
			return fault.Invalid("email", say.PeopleEmailTaken(s.Email))
		} else if err != nil && !errors.Is(err, db.ErrNone) {
			return err
		}
	}
	if s.SignIn != "" {
		if other, err := staffBySignIn(tx, s.SignIn); err == nil && other.ID != s.ID {
			return fault.Invalid("sign_in", say.CrewSignInTaken(s.SignIn))
		} else if err != nil && !errors.Is(err, db.ErrNone) {
			return err
		}
		return nil
	}
	base := signInFrom(s.Name)
	for number := int64(1); ; number++ {
		name := base
		if base == "" || number > 1 {
			next := number
			if base == "" { // a name in another script: a number
				var err error
				if next, err = tx.Number("sign-in"); err != nil {
					return err
				}
				next += 1000
			}
			name += strconv.FormatInt(next, 10)
		}
		if _, err := staffBySignIn(tx, name); errors.Is(err, db.ErrNone) {
			s.SignIn = name
			return nil
		} else if err != nil {
			return err
		}
	}
}
