package people_test

import (
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestASettingHasItsUsualValueUntilAManagerChangesIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, agent := founded(t, d)
		who := actorOf(t, d, manager)
		length := func() (length time.Duration) {
			t.Helper()
			if err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
				length, err = people.LengthOf(tx, people.SettingVisitWindow)
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return length
		}
		if got := length(); got != 2*time.Hour {
			t.Errorf("a window is %v", got)
		}
		if err := desk.Set(t.Context(), actorOf(t, d, agent), people.SettingVisitWindow, "120", "60"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent set it: %v", err)
		}
		for _, wrong := range []string{"", "29", "601", "an hour"} {
			err := desk.Set(t.Context(), who, people.SettingVisitWindow, "120", wrong)
			if f := fault.Of(err); f == nil || f.Kind != fault.KindInvalid || f.Field != people.SettingVisitWindow {
				t.Errorf("%q was answered %v", wrong, err)
			}
		}
		if err := desk.Set(t.Context(), who, people.SettingVisitWindow, "120", "٦٠"); err != nil {
			t.Fatal(err)
		}
		if got := length(); got != time.Hour {
			t.Errorf("a window is %v afterwards", got)
		}
		if err := desk.Set(t.Context(), who, people.SettingVisitWindow, "120", "90"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("what somebody else set was overwritten: %v", err)
		}
		if err := desk.Set(t.Context(), who, "colour", "", "blue"); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("there is no such setting: %v", err)
		}
		var reason string
		if err := d.Look(t.Context(), func(tx *db.Tx) error {
			return tx.Row(`SELECT reason FROM journal_entries WHERE kind = 'setting visit_window'`).Scan(&reason)
		}); err != nil || reason != "value 120→60" {
			t.Errorf("the journal says %q: %v", reason, err)
		}
	})
}

func TestEverySettingTakesItsUsualValue(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, s := range people.Settings {
		if got, err := s.Clean(language.English, s.Default); err != nil || got != s.Default {
			t.Errorf("%s reads its usual value as %q: %v", s.Key, got, err)
		}
		if seen[s.Key] || s.Label.IsZero() || s.Effect.IsZero() {
			t.Errorf("%s stands twice, or does not say what it does", s.Key)
		}
		seen[s.Key] = true
	}
}

// actorOf is the actor that a member of staff is.
func actorOf(t *testing.T, d *db.DB, staff ids.ID) (who people.Actor) {
	t.Helper()
	if err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
		who, err = people.ActorOf(tx, staff)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return who
}

func TestWhatManagersAloneDecideIsNoSettingOfAdministrators(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, _ := founded(t, d)
		who := actorOf(t, d, manager)
		who.Proved = desk.Now()
		administrator := who
		administrator.Holdings = people.Everywhere(people.Administrator)
		for key, values := range map[string][2]string{
			people.SettingRefundDays: {"30", "0"}, people.SettingQuorum: {"1", "2"}, people.SettingTrained: {"100", "50"},
		} {
			if err := desk.Set(t.Context(), administrator, key, values[0], values[1]); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("an administrator set %s: %v", key, err)
			}
			if err := desk.Set(t.Context(), who, key, values[0], values[1]); err != nil {
				t.Errorf("a manager did not set %s: %v", key, err)
			}
		}
		if err := desk.Set(t.Context(), administrator, people.SettingVisitWindow, "120", "60"); err != nil {
			t.Errorf("an administrator sets nothing: %v", err)
		}
	})
}
