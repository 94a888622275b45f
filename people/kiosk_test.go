package people_test

import (
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestAPinOpensTheSharedComputerAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		manager, _ := o.in(o.meerasAddress, sarasBrowser)
		agent, _ := o.in("bilal@example.com", sarasBrowser)
		o.wants(o.SetPin(t.Context(), agent, "123456"), fault.KindInvalid, "a row")
		o.must(o.SetPin(t.Context(), agent, "۳۱ ۸۲ ۹۴"))
		_, err := o.OpenKiosk(t.Context(), agent, agent.Office, "Counter 2")
		o.wants(err, fault.KindForbidden, "an agent opening a kiosk")
		kiosk, err := o.OpenKiosk(t.Context(), manager, agent.Office, "Counter 2")
		o.must(err)
		_, names, err := o.Kiosk(t.Context(), kiosk)
		o.must(err)
		if len(names) != 1 || names[0].ID != o.bilal {
			t.Fatalf("the names are %+v", names)
		}
		_, err = o.SignInByPin(t.Context(), "another", o.bilal, "318294", sarasBrowser)
		o.wants(err, fault.KindNotFound, "the PIN somewhere else")
		_, err = o.SignInByPin(t.Context(), kiosk, o.meera, "318294", sarasBrowser)
		o.wants(err, fault.KindNotFound, "who has no PIN")
		begun, err := o.SignInByPin(t.Context(), kiosk, o.bilal, "318294", sarasBrowser)
		o.must(err)
		who := o.who(begun.Token)
		if who.ID != o.bilal || who.Kiosk == 0 || who.Idle != 3*time.Minute {
			t.Errorf("it began %+v", who)
		}
		o.wants(who.Fresh(o.hand.Now()), fault.KindUnproved, "what a PIN proves")
		again, err := o.Prove(t.Context(), who, secretWords, "")
		o.must(err)
		o.must(o.who(again.Token).Fresh(o.hand.Now()))
		o.hand.Advance(3*time.Minute + time.Second)
		if _, err := o.Who(t.Context(), again.Token); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("after a pause: %v", err)
		}
		begun, err = o.SignInByPin(t.Context(), kiosk, o.bilal, "318294", sarasBrowser)
		o.must(err)
		all, err := o.Kiosks(t.Context(), manager)
		o.must(err)
		o.must(o.EndKiosk(t.Context(), manager, all[0].ID))
		if _, err := o.Who(t.Context(), begun.Token); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("after the kiosk's end: %v", err)
		}
		_, err = o.SignInByPin(t.Context(), kiosk, o.bilal, "318294", sarasBrowser)
		o.wants(err, fault.KindNotFound, "a kiosk that ended")
	})
}

func TestFiveWrongPinsSwitchItOffUntilARealSignIn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		manager, _ := o.in(o.meerasAddress, sarasBrowser)
		agent, _ := o.in("bilal@example.com", sarasBrowser)
		o.must(o.SetPin(t.Context(), agent, "318294"))
		kiosk, err := o.OpenKiosk(t.Context(), manager, agent.Office, "Counter 2")
		o.must(err)
		for range 5 {
			o.hand.Advance(10 * time.Minute)
			_, err := o.SignInByPin(t.Context(), kiosk, o.bilal, "318295", sarasBrowser)
			o.wants(err, fault.KindInvalid, "a wrong PIN")
		}
		o.hand.Advance(10 * time.Minute)
		_, err = o.SignInByPin(t.Context(), kiosk, o.bilal, "318294", sarasBrowser)
		o.wants(err, fault.KindInvalid, "the right one, afterwards")
		shared := sarasBrowser
		shared.Kiosk = kiosk
		if who, _ := o.in("bilal@example.com", shared); who.Kiosk == 0 || who.Fresh(o.hand.Now()) != nil {
			t.Errorf("with the password at the shared computer: %+v", who)
		}
		_, err = o.SignInByPin(t.Context(), kiosk, o.bilal, "318294", sarasBrowser)
		o.must(err)
	})
}

func TestADateIsNoPin(t *testing.T) {
	t.Parallel()
	for _, typed := range []string{"120487", "041287", "870412", "12041987", "04121987", "19870412", "041987", "198704", "290200", "۱۲۰۴۸۷"} {
		if _, err := people.CleanPin(typed); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("%s is taken: %v", typed, err)
		}
	}
	for _, typed := range []string{"318294", "704915", "18431204", "320487", "871387", "31822994"} {
		if _, err := people.CleanPin(typed); err != nil {
			t.Errorf("%s: %v", typed, err)
		}
	}
}

func FuzzPin(f *testing.F) {
	for _, seed := range []string{"", "123456", "111111", "318294", "۳۱۸۲۹۴", "121212", "123321", "9876543210", "0", "120487", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		if pin, err := people.CleanPin(typed); err == nil && (len(pin) < 6 || len(pin) > 12) || err != nil && fault.Of(err).Field != "pin" {
			t.Errorf("%q became %q, %v", typed, pin, err)
		}
	})
}
