package people

import (
	"testing"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

// counter is a firm with a shared computer, at which Bilal has a PIN.
type counter struct {
	Desk
	kiosk string
	bilal Actor
}

func openCounter(t *testing.T, d *db.DB) counter {
	t.Helper()
	desk := Desk{DB: d, Now: now.System, Gate: NewGate(), Keys: testkit.Keys()}
	office, team, err := desk.Found(t.Context(), Program(), Founding{
		Organisation: Organisation{Name: language.NewText(language.English, "Anar Home"), Language: language.English, Languages: language.All, Currency: "PKR"},
		Office:       language.NewText(language.English, "Lahore"), Team: language.NewText(language.English, "Call centre"),
		Calendar: hours.Document{Format: hours.Format, Zone: "Asia/Karachi", Week: hours.Week{Monday: []hours.Interval{{From: 9 * 60, To: 17 * 60}}}},
	})
	fine(t, err)
	staff, err := desk.Hire(t.Context(), Program(), Staff{
		Name: "Bilal", Email: "bilal@example.com", Language: language.English, Office: office, Team: team, Holdings: Usual(office, Agent),
	})
	fine(t, err)
	c := counter{Desk: desk, bilal: Actor{Kind: Person, ID: staff, Office: office, Team: team, Holdings: Usual(office, Agent), Proved: now.System()}}
	fine(t, desk.SetPin(t.Context(), c.bilal, "318294"))
	manager := Actor{Kind: Person, ID: ids.New(), Holdings: Everywhere(Manager), Proved: now.System()}
	c.kiosk, err = desk.OpenKiosk(t.Context(), manager, office, "Counter 2")
	fine(t, err)
	return c
}

func fine(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// open is how many sessions Bilal has.
func (c counter) open(t *testing.T) int {
	t.Helper()
	sessions, err := c.Sessions(t.Context(), Program(), c.bilal.ID)
	fine(t, err)
	return len(sessions)
}

// What is looked at takes a while: a shared computer that ended meanwhile, or a
// PIN that was changed or taken away, opens nothing.
func TestAPinOpensNothingThatEndedWhileItWasLookedAt(t *testing.T) { //nolint:paralleltest // it holds the one lane of the program
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		c := openCounter(t, d)
		another := hashPassword("718293")
		for _, meanwhile := range []struct {
			what string
			do   func(tx *db.Tx) error
		}{
			{"the PIN was changed", func(tx *db.Tx) error { return putPin(tx, c.bilal.ID, another, c.Now()) }},
			{"the PIN was taken away", func(tx *db.Tx) error { _, err := deletePin(tx, c.bilal.ID); return err }},
			{"the shared computer ended", func(tx *db.Tx) error {
				k, err := kioskOf(tx, hashToken(c.kiosk))
				if err == nil {
					_, err = endKiosk(tx, k.ID, c.Now())
				}
				return err
			}},
		} {
			fine(t, c.SetPin(t.Context(), c.bilal, "318294"))
			held := cap(hashing.places)
			for range held {
				hashing.places <- struct{}{}
			}
			began := make(chan error)
			go func() {
				_, err := c.SignInByPin(t.Context(), c.kiosk, c.bilal.ID, "318294", Entrance{})
				began <- err
			}()
			for hashing.waiting.Load() == 0 { // it has read the old one
				if t.Context().Err() != nil {
					t.Fatal("nobody waits")
				}
			}
			err := d.Deed(t.Context(), meanwhile.do)
			for range held {
				<-hashing.places
			}
			if signed := <-began; err != nil || !fault.Is(signed, fault.KindInvalid) && !fault.Is(signed, fault.KindNotFound) {
				t.Errorf("%s: %v, after %v", meanwhile.what, signed, err)
			}
			if n := c.open(t); n != 0 {
				t.Errorf("%s: it opened %d sessions", meanwhile.what, n)
			}
		}
	})
}

func TestAChangedPinEndsWhatItOpened(t *testing.T) { //nolint:paralleltest // it asks for the one lane of the program
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		c := openCounter(t, d)
		for what, change := range map[string]func() error{
			"another PIN": func() error { return c.SetPin(t.Context(), c.bilal, "318294") },
			"no PIN":      func() error { return c.RemovePin(t.Context(), c.bilal) },
		} {
			fine(t, c.SetPin(t.Context(), c.bilal, "318294"))
			begun, err := c.SignInByPin(t.Context(), c.kiosk, c.bilal.ID, "318294", Entrance{})
			fine(t, err)
			fine(t, change())
			if _, err := c.Who(t.Context(), begun.Token); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("after %s it is still open: %v", what, err)
			}
		}
	})
}
