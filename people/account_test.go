package people_test

import (
	"fmt"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
)

// bySlip makes somebody one who came without an e-mail address.
func (o *door) bySlip(name string) {
	o.t.Helper()
	o.must(o.DB.Deed(o.t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(`UPDATE people_staff SET email = '', sign_in = $1 WHERE email = $2`, name, name+"@example.com")
		return err
	}))
	o.must(o.SweepGate(o.t.Context()))
}

// codes tries wrong codes for somebody who proved their password, and says how
// many were not looked at.
func (o *door) codes(n int, name string, e people.Entrance) (limited int) {
	o.t.Helper()
	for range n {
		half, err := o.SignIn(o.t.Context(), name, secretWords, e)
		o.must(err)
		if !half.Half {
			o.t.Fatalf("%s owes no code", name)
		}
		if _, err = o.SignInSecond(o.t.Context(), half.Token, "000000", e); fault.Is(err, fault.KindTooMany) {
			limited++
		} else {
			o.wants(err, fault.KindInvalid, "a guessed code")
		}
	}
	return limited
}

func TestPeopleWithoutAnAddressHaveABoundOfTheirOwn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		o.bySlip("meera")
		o.bySlip("bilal")
		for _, name := range []string{"meera", "bilal"} {
			who, _ := o.in(name, sarasBrowser)
			o.factor(who)
		}
		o.hand.Advance(time.Minute)
		limited := 0
		for place := range 8 { // from many places, so that the bound of one place is not met
			limited += o.codes(4, "meera", people.Entrance{Address: fmt.Sprintf("198.51.100.%d", place)})
		}
		if limited != 12 {
			t.Errorf("of 32 codes of Meera's %d were not looked at", limited)
		}
		if limited := o.codes(1, "bilal", people.Entrance{Address: "192.0.2.1"}); limited != 0 {
			t.Error("Bilal is kept out by what was tried for Meera")
		}
		for round := range 3 { // browsers of Bilal's own
			own := people.Entrance{Address: fmt.Sprintf("192.0.2.%d", round+2), Device: o.Gate.Remember("", o.bilal)}
			if o.codes(1, "meera", own) != 1 {
				t.Error("a browser of somebody else without an address is believed")
			}
		}
		own := people.Entrance{Address: "192.0.2.9", Device: o.Gate.Remember("", o.meera)}
		if o.codes(1, "meera", own) != 0 {
			t.Error("Meera is kept out of her own browser")
		}
		if o.Gate.Remember("", 0) != "" {
			t.Error("a browser is remembered for nobody")
		}
	})
}

// Whoever spells an account in two ways guesses no oftener, and is known in the
// browser in which they were signed in by either.
func TestAnAccountIsCountedHoweverItIsSpelled(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		o.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE people_staff SET sign_in = 'meera' WHERE id = $1`, o.meera)
			return err
		}))
		o.must(o.SweepGate(t.Context()))
		limited := 0
		for _, spelled := range []string{"meera", " Meera", o.meerasAddress, "MEERA@example.com ", "meera", o.meerasAddress, "meera"} {
			limited += o.guesses(1, spelled, sarasBrowser)
		}
		if limited != 2 {
			t.Errorf("%d of 7 guesses were not looked at", limited)
		}
		own := sarasBrowser
		own.Device = o.Gate.Remember("", o.meera)
		for _, spelled := range []string{"meera", o.meerasAddress} {
			if o.guesses(1, spelled, own) != 0 {
				t.Errorf("as %s she is not known in her own browser", spelled)
			}
		}
	})
}
