package people_test

import (
	"slices"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
)

// counter opens a shared computer in the office of who sets up, at which they
// have a PIN too.
func (o *door) counter(manager people.Actor) (kiosk string) {
	o.t.Helper()
	o.must(o.SetPin(o.t.Context(), manager, "318294"))
	kiosk, err := o.OpenKiosk(o.t.Context(), manager, manager.Office, "Counter 2")
	o.must(err)
	return kiosk
}

func TestAPinOpensTheWorkOfTheCounterAndNothingElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		manager, _ := o.in(o.meerasAddress, sarasBrowser)
		kiosk := o.counter(manager)
		begun, err := o.SignInByPin(t.Context(), kiosk, o.meera, "318294", sarasBrowser)
		o.must(err)
		who := o.who(begun.Token)
		for _, rule := range people.Rules {
			want := people.Manager.Has(rule.Right) && slices.Contains(people.CounterRights, rule.Right)
			if who.Can(rule.Right) != want || who.CanAt(rule.Right, who.Office, who.Team) != want || who.CanIn(rule.Right, who.Office, 0) != want {
				t.Errorf("by PIN: %s is not %t", rule.Right, want)
			}
		}
		o.must(o.Limit(t.Context(), people.Program(), people.Manager, "refund", 500_000_00))
		limit := func() (minor int64) {
			o.must(d.Look(t.Context(), func(tx *db.Tx) (err error) {
				minor, err = people.LimitOf(tx, who, "refund", who.Office, who.Team)
				return err
			}))
			return minor
		}
		if alone := limit(); alone != 0 {
			t.Errorf("by PIN %d are granted alone", alone)
		}
		_, err = o.Kiosks(t.Context(), who)
		o.wants(err, fault.KindUnproved, "what a manager may who proves more")
		o.wants(who.May(people.KeepSystem), fault.KindForbidden, "what a manager never may")
		again, err := o.Prove(t.Context(), who, secretWords, "")
		o.must(err)
		if who = o.who(again.Token); !who.Can(people.ManagePeople) {
			t.Error("proving gives nothing")
		}
		if alone := limit(); alone != 500_000_00 {
			t.Errorf("who proved more grants %d alone", alone)
		}
		for range 8 { // at work, so that the session lasts
			o.hand.Advance(2 * time.Minute)
			o.Touch(who)
		}
		if who = o.who(again.Token); who.Can(people.ManagePeople) || !who.Can(people.LeadCases) {
			t.Error("what was proved holds for ever")
		}
	})
}

func TestNoPinLeadsPastASecondFactor(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		manager, token := o.in(o.meerasAddress, sarasBrowser)
		kiosk := o.counter(manager)
		o.must(o.Set(t.Context(), manager, people.SettingSecond, "nobody", "managers"))
		if who := o.who(token); !who.Owes || who.Can(people.Serve) {
			t.Error("a session that is open owes nothing")
		}
		begun, err := o.SignInByPin(t.Context(), kiosk, o.meera, "318294", sarasBrowser)
		o.must(err)
		if who := o.who(begun.Token); !who.Owes || who.Can(people.Serve) {
			t.Errorf("with a PIN nothing is owed: %+v", who)
		}
		secret, _ := o.factor(o.who(token))
		o.hand.Advance(time.Minute)
		who := o.who(begun.Token)
		_, err = o.Prove(t.Context(), who, secretWords, "")
		if o.wants(err, fault.KindInvalid, "the password alone"); fault.Of(err).Field != "code" {
			t.Errorf("it asks for %q", fault.Of(err).Field)
		}
		proved, err := o.Prove(t.Context(), who, "", o.code(secret))
		o.must(err)
		if !o.who(proved.Token).Can(people.ManagePeople) {
			t.Error("the code proves nothing")
		}
	})
}
