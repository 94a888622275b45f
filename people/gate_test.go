package people_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

// guesses tries wrong passwords, and says how many were not looked at.
func (o *door) guesses(n int, email string, e people.Entrance) (limited int) {
	o.t.Helper()
	for range n {
		_, err := o.SignIn(o.t.Context(), email, "a wrong guess", e)
		switch {
		case fault.Is(err, fault.KindTooMany):
			limited++
		case err == nil:
			o.t.Fatal("a guess signed in")
		}
	}
	return limited
}

func TestAStrangersTriesKeepNobodyOutOfTheirOwnBrowser(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		own := people.Entrance{Address: "203.0.113.7", Device: o.Gate.Remember("", o.meera)}
		others := own
		others.Device = o.Gate.Remember("", o.bilal)
		for place := range 12 { // from many places
			o.guesses(4, o.meerasAddress, people.Entrance{Address: fmt.Sprintf("198.51.100.%d", place)})
		}
		if o.guesses(1, o.meerasAddress, people.Entrance{Address: "192.0.2.200"}) != 1 {
			t.Error("guessing goes on from ever new places")
		}
		if o.guesses(1, o.meerasAddress, others) != 1 {
			t.Error("somebody else's browser is believed")
		}
		if _, err := o.SignIn(t.Context(), o.meerasAddress, secretWords, own); err != nil {
			t.Errorf("Meera is kept out of her own browser: %v", err)
		}
		if limited := o.guesses(20, o.meerasAddress, own); limited != 10 {
			t.Errorf("from her own browser %d of 20 guesses were not looked at", limited)
		}
		if o.guesses(1, "bilal@example.com", people.Entrance{Address: "192.0.2.1"}) != 0 {
			t.Error("Bilal is kept out by what Meera's guesser tried")
		}
	})
}

func TestOneNetworkOfTheNewKindIsOnePlace(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) { isOnePlace(t, openDoor(t, d)) })
}

func isOnePlace(t *testing.T, o *door) {
	for host := range 5 {
		if o.guesses(1, o.meerasAddress, people.Entrance{Address: fmt.Sprintf("2001:db8:1:2::%d", host+1)}) != 0 {
			t.Errorf("guess %d was not looked at", host)
		}
	}
	if o.guesses(1, o.meerasAddress, people.Entrance{Address: "2001:db8:1:2:ffff::1"}) != 1 {
		t.Error("another address of the network guesses on")
	}
	if o.guesses(1, o.meerasAddress, people.Entrance{Address: "2001:db8:1:3::1"}) != 0 {
		t.Error("the next network is taken for the same")
	}
	if o.guesses(1, o.meerasAddress, people.Entrance{Address: "::ffff:203.0.113.1"})+o.guesses(5, o.meerasAddress, people.Entrance{Address: "203.0.113.1"}) != 1 {
		t.Error("one address written in two ways is two places")
	}
}

func TestARestartForgivesNobody(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		if limited := o.guesses(7, o.meerasAddress, sarasBrowser); limited != 2 {
			t.Fatalf("%d of 7 were not looked at", limited)
		}
		own := o.Gate.Remember("", o.meera)
		o.must(o.SweepGate(t.Context()))
		o.Gate = people.NewGate()
		o.must(o.OpenGate(t.Context()))
		if o.guesses(1, o.meerasAddress, sarasBrowser) != 1 {
			t.Error("after a restart guessing goes on")
		}
		if o.Gate.Remember(own, o.meera) != own {
			t.Error("after a restart a browser is not known again")
		}
		if verbs := o.verbs(o.meera); !slices.Contains(verbs, "limited tries") {
			t.Errorf("nobody journaled the limit: %q", verbs)
		}
		o.hand.Advance(31 * time.Second)
		if o.guesses(1, o.meerasAddress, sarasBrowser) != 0 {
			t.Error("half a minute later it is limited still")
		}
	})
}

func TestAnotherProcessCountsTheSameTries(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		other := *o
		other.Gate = people.NewGate()
		o.must(other.OpenGate(t.Context()))
		o.guesses(5, o.meerasAddress, sarasBrowser)
		o.must(o.SweepGate(t.Context()))
		o.must(other.SweepGate(t.Context()))
		if other.guesses(1, o.meerasAddress, sarasBrowser) != 1 {
			t.Error("guessing goes on at the next process")
		}
	})
}

func TestTheLimitsHoldWhenTheDatabaseIsAway(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		away := testkit.Another(t, d)
		o := openDoor(t, away)
		o.must(away.Close())
		broken, limited := 0, 0
		for range 8 {
			switch _, err := o.SignIn(t.Context(), o.meerasAddress, "a wrong guess", sarasBrowser); {
			case fault.Is(err, fault.KindTooMany):
				limited++
			case err != nil:
				broken++
			}
		}
		if broken != 5 || limited != 3 {
			t.Errorf("%d broke, %d were limited", broken, limited)
		}
		if err := o.AskLink(t.Context(), o.meerasAddress, people.LinkSignsIn, "https://x.example", people.Entrance{Address: "192.0.2.5"}); err == nil || fault.Is(err, fault.KindTooMany) {
			t.Errorf("the first link: %v", err)
		}
	})
}

// While a password of an earlier program is there, each try spends its cost as
// well; when its owner has signed in, or has left, none does.
func TestTheCostOfAnEarlierProgramIsSpentUntilNobodysPasswordIsAtIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		spends := func(what string, want int) {
			t.Helper()
			o.must(o.SweepGate(t.Context()))
			if got := o.Gate.Spends(); got != want {
				t.Errorf("%s: each try spends %d costs, not %d", what, got, want)
			}
		}
		older := func(whose ids.ID) {
			t.Helper()
			o.must(d.Deed(t.Context(), func(tx *db.Tx) error {
				_, err := tx.Exec(`UPDATE people_passwords SET hash = $1 WHERE staff = $2`, people.Before(secretWords), whose)
				return err
			}))
		}
		spends("as all are written today", 1)
		older(o.meera)
		older(o.bilal)
		spends("as they were written before", 2)
		if _, err := o.SignIn(t.Context(), o.meerasAddress, secretWords, sarasBrowser); err != nil {
			t.Fatal(err)
		}
		spends("when one has signed in", 2)
		o.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE people_staff SET gone = 1 WHERE id = $1`, o.bilal)
			return err
		}))
		spends("when the other has left", 1)
	})
}

// Whoever measures how long the answer takes learns nothing of who is here. What
// else the machine does is measured too, so a difference has to come back.
func TestItTakesAsLongWhetherThereIsSuchAPersonOrNot(t *testing.T) {
	people.AtUsualCost(func() {
		testkit.DB(t, func(t *testing.T, d *db.DB) {
			var known, unknown time.Duration
			for range 4 {
				if known, unknown = takes(t, openDoor(t, testkit.Another(t, d))); known < unknown*5/4 && unknown < known*5/4 {
					return
				}
			}
			t.Errorf("somebody who is here takes %v, nobody %v", known, unknown)
		})
	})
}

// takes gives how long a wrong password takes, in the middle, of somebody who is
// here and of nobody.
func takes(t *testing.T, o *door) (known, unknown time.Duration) {
	times := map[bool][]time.Duration{}
	for round := range 9 { // in turn, so that both meet the same machine
		for _, here := range []bool{true, false} {
			email := o.meerasAddress
			if !here {
				email = fmt.Sprintf("nobody%d@example.com", round)
			}
			began := time.Now()
			_, err := o.SignIn(t.Context(), email, "a wrong guess", people.Entrance{Address: fmt.Sprintf("198.51.100.%d", round)})
			times[here] = append(times[here], time.Since(began))
			o.wants(err, fault.KindInvalid, email)
		}
	}
	for _, each := range times {
		slices.Sort(each)
	}
	return times[true][4], times[false][4]
}
