package people

import (
	"testing"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

func TestAPasswordThatWasChangedWhileItWasLookedAtOpensNothing(t *testing.T) { //nolint:paralleltest // it holds the one lane of the program
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk := Desk{DB: d, Now: now.System, Gate: NewGate(), Keys: testkit.Keys()}
		office, team, err := desk.Found(t.Context(), Program(), Founding{
			Organisation: Organisation{Name: language.NewText(language.English, "Anar Home"), Language: language.English, Languages: language.All, Currency: "PKR"},
			Office:       language.NewText(language.English, "Lahore"),
			Calendar: hours.Document{
				Format: hours.Format, Zone: "Asia/Karachi", Week: hours.Week{Monday: []hours.Interval{{From: 9 * 60, To: 17 * 60}}},
			},
			Team: language.NewText(language.English, "Call centre"),
		})
		if err != nil {
			t.Fatal(err)
		}
		staff, err := desk.Hire(t.Context(), Program(), Staff{
			Name: "Bilal", Email: "bilal@example.com", Language: language.English, Office: office, Team: team, Holdings: Usual(office, Agent),
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := desk.SetPassword(t.Context(), Program(), staff, "a pomegranate tree"); err != nil {
			t.Fatal(err)
		}
		changed := hashPassword("another tree")
		held := cap(hashing.places)
		for range held {
			hashing.places <- struct{}{}
		}
		began := make(chan error)
		go func() {
			_, err := desk.SignIn(t.Context(), "bilal@example.com", "a pomegranate tree", Entrance{})
			began <- err
		}()
		for hashing.waiting.Load() == 0 { // it has read the old one
			if t.Context().Err() != nil {
				t.Fatal("nobody waits")
			}
		}
		err = d.Deed(t.Context(), func(tx *db.Tx) error {
			return desk.setPassword(tx, Program(), staff, changed)
		})
		for range held {
			<-hashing.places
		}
		if signed := <-began; err != nil || !fault.Is(signed, fault.KindInvalid) {
			t.Errorf("the old password: %v, after %v", signed, err)
		}
		if open, err := desk.Sessions(t.Context(), Program(), staff); err != nil || len(open) != 0 {
			t.Errorf("it opened %+v: %v", open, err)
		}
	})
}
