package people_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

const day = 24 * time.Hour

func TestAKeyOpensWhatItWasMadeForUntilItExpires(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		desk, manager, _ := founded(t, d)
		desk.Now = hand.Now
		keeper := people.Actor{Kind: people.Person, ID: manager, Holdings: people.Everywhere(people.Manager), Proved: testkit.Hand().Now()}
		made, key, err := desk.MakeKey(t.Context(), keeper, people.KeyPlan{Name: " web form ", Rights: []people.Right{people.BringMessages, people.Serve}, Lasts: 30 * day})
		if err != nil || made.Name != "web form" || !strings.HasPrefix(key, made.Prefix) || len(made.Prefix) != 12 || len(key) < 30 {
			t.Fatalf("made %+v, %q, %v", made, key, err)
		}
		who, err := desk.WhoKey(t.Context(), key)
		if err != nil || who.Kind != people.Key || who.ID != made.ID || !who.Can(people.Serve) || who.Can(people.TellCalls) || who.Can(people.LeadCases) {
			t.Fatalf("it opens for %+v, %v", who, err)
		}
		for name, wrong := range map[string]string{"nobody's": "vaada_guessed", "its prefix": made.Prefix, "none": "", "in capitals": strings.ToUpper(key)} {
			if _, err := desk.WhoKey(t.Context(), wrong); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("a key that is %s: %v", name, err)
			}
		}
		state := func() people.KeyState {
			keys, err := desk.APIKeys(t.Context(), keeper)
			if err != nil || len(keys) != 1 {
				t.Fatalf("keys are %+v, %v", keys, err)
			}
			return keys[0].State(hand.Now())
		}
		ending := func() int {
			keys, err := desk.KeysEnding(t.Context(), keeper)
			if err != nil {
				t.Fatal(err)
			}
			return len(keys)
		}
		if state() != people.KeyHolds || ending() != 0 {
			t.Errorf("a new key %q, %d end soon", state(), ending())
		}
		hand.Set(made.Expires.Add(-14 * day))
		if state() != people.KeyEnds || ending() != 1 {
			t.Errorf("two weeks before: %q, %d end soon", state(), ending())
		}
		hand.Set(made.Expires - 1)
		if _, err := desk.WhoKey(t.Context(), key); err != nil {
			t.Errorf("a microsecond before: %v", err)
		}
		hand.Set(made.Expires)
		if _, err := desk.WhoKey(t.Context(), key); !fault.Is(err, fault.KindNotFound) || fault.Of(err).Say.Key() != "doors.key_expired" {
			t.Errorf("afterwards: %v", err)
		}
		if state() != people.KeyOver || ending() != 0 {
			t.Errorf("afterwards: %q, %d end soon", state(), ending())
		}
	})
}

// Nobody reads or does more through a key than by themselves.
func TestNobodyPutsOnAKeyWhatTheyMayNotDo(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, _ := founded(t, d)
		all, err := desk.Offices(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		here := all[0].ID
		keeper := func(holdings ...people.Holding) people.Actor {
			return people.Actor{Kind: people.Person, ID: manager, Holdings: holdings, Proved: testkit.Hand().Now()}
		}
		administrator := people.Everywhere(people.Administrator)
		agent := append(people.At(here, people.Agent), administrator...)
		for _, try := range []struct {
			name   string
			who    people.Actor
			right  people.Right
			office ids.ID
			may    bool
		}{
			{"an administrator, what customers wrote", keeper(administrator...), people.BringMessages, 0, true},
			{"an administrator, reading", keeper(administrator...), people.Serve, 0, false},
			{"an administrator, reading here", keeper(administrator...), people.Serve, here, false},
			{"an administrator, calls", keeper(administrator...), people.TellCalls, 0, false},
			{"an administrator, notes", keeper(administrator...), people.WriteNotes, here, false},
			{"who is an agent here too, reading here", keeper(agent...), people.Serve, here, true},
			{"who is an agent here too, reading everywhere", keeper(agent...), people.Serve, 0, false},
			{"a manager, reading everywhere", keeper(people.Everywhere(people.Manager)...), people.Serve, 0, true},
		} {
			_, _, err := desk.MakeKey(t.Context(), try.who, people.KeyPlan{Name: try.name, Rights: []people.Right{try.right}, Office: try.office})
			if try.may != (err == nil) || err != nil && fault.Of(err).Field != "rights" {
				t.Errorf("%s: %v", try.name, err)
			}
		}
	})
}

func TestAKeyIsOwnedUntilItIsRevoked(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, agent := founded(t, d)
		keeper := people.Actor{Kind: people.Person, ID: manager, Holdings: people.Everywhere(people.Manager), Proved: testkit.Hand().Now()}
		plan := people.KeyPlan{Name: "telephone", Rights: []people.Right{people.TellCalls}}
		made, key, err := desk.MakeKey(t.Context(), keeper, plan)
		if err != nil {
			t.Fatal(err)
		}
		owned := func() (n int) {
			err := d.Look(t.Context(), func(tx *db.Tx) error {
				return tx.Row(`SELECT COUNT(*) FROM people_owned WHERE kind = 'key' AND subject = $1 AND staff = $2`, made.ID, manager).Scan(&n)
			})
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		if owned() != 1 {
			t.Error("nobody owns it")
		}
		stranger := people.Actor{Kind: people.Person, ID: agent, Holdings: people.Everywhere(people.Agent)}
		itself, err := desk.WhoKey(t.Context(), key)
		if err != nil {
			t.Fatal(err)
		}
		for _, who := range []people.Actor{stranger, itself, {}} {
			if err := desk.RevokeKey(t.Context(), who, made.ID); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s may revoke: %v", who.Kind, err)
			}
			if _, err := desk.APIKeys(t.Context(), who); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s may list: %v", who.Kind, err)
			}
			if _, _, err := desk.MakeKey(t.Context(), who, plan); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s may make: %v", who.Kind, err)
			}
			if _, err := desk.KeysEnding(t.Context(), who); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s sees what ends: %v", who.Kind, err)
			}
		}
		if err := desk.RevokeKey(t.Context(), keeper, made.ID); err != nil || owned() != 0 {
			t.Errorf("revoked: %v, owned by %d", err, owned())
		}
		if err := desk.RevokeKey(t.Context(), keeper, made.ID); !fault.Is(err, fault.KindConflict) {
			t.Errorf("revoked twice: %v", err)
		}
		if _, err := desk.WhoKey(t.Context(), key); fault.Of(err).Say.Key() != "doors.key_revoked" {
			t.Errorf("afterwards: %v", err)
		}
	})
}

func TestAKeyHoldsNoMoreThanKeysMay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, _, _ := founded(t, d)
		good := people.KeyPlan{Name: "shop", Rights: []people.Right{people.Serve}, Lasts: 90 * day}
		for name, test := range map[string]struct {
			plan  people.KeyPlan
			field string
		}{
			"without a name":         {people.KeyPlan{Rights: good.Rights}, "name"},
			"with a long name":       {people.KeyPlan{Name: strings.Repeat("x", 101), Rights: good.Rights}, "name"},
			"that may nothing":       {people.KeyPlan{Name: "shop"}, "rights"},
			"that manages people":    {people.KeyPlan{Name: "shop", Rights: []people.Right{people.Serve, people.ManagePeople}}, "rights"},
			"that keeps keys":        {people.KeyPlan{Name: "shop", Rights: []people.Right{people.KeepKeys}}, "rights"},
			"for another time":       {people.KeyPlan{Name: "shop", Rights: good.Rights, Lasts: time.Hour}, "lasts"},
			"of an office elsewhere": {people.KeyPlan{Name: "shop", Rights: good.Rights, Office: 77}, "office"},
		} {
			if _, _, err := desk.MakeKey(t.Context(), people.Program(), test.plan); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != test.field {
				t.Errorf("a key %s: %v", name, err)
			}
		}
	})
}

func TestTheUseOfAKeyIsWrittenRarely(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		desk, _, _ := founded(t, d)
		desk.Now = hand.Now
		_, key, err := desk.MakeKey(t.Context(), people.Program(), people.KeyPlan{Name: "shop", Rights: []people.Right{people.Serve}})
		if err != nil {
			t.Fatal(err)
		}
		began := hand.Now()
		used := func(after time.Duration) time.Duration {
			hand.Set(began.Add(after))
			if _, err := desk.WhoKey(t.Context(), key); err != nil {
				t.Fatal(err)
			}
			keys, err := desk.APIKeys(t.Context(), people.Program())
			if err != nil || len(keys) != 1 {
				t.Fatal(keys, err)
			}
			return keys[0].Used.Sub(began)
		}
		got := []time.Duration{used(0), used(59 * time.Minute), used(time.Hour), used(90 * time.Minute)}
		if want := []time.Duration{0, 0, time.Hour, time.Hour}; !slices.Equal(got, want) {
			t.Errorf("written at %v", got)
		}
	})
}

func TestAKeySeesTheCasesOfItsOffice(t *testing.T) {
	t.Parallel()
	key := func(office int64, rights ...people.Right) people.Scope {
		who := people.Actor{Kind: people.Key, ID: 1, Rights: rights}
		if office != 0 {
			who.Office = 7
		}
		return people.ScopeOf(who)
	}
	for name, test := range map[string]struct {
		scope       people.Scope
		here, there bool
	}{
		"everywhere":       {key(0, people.Serve), true, true},
		"in one office":    {key(7, people.Serve), true, false},
		"that only writes": {key(7, people.WriteNotes), true, false},
		"that only tells":  {key(0, people.TellCalls), false, false},
		"that may nothing": {key(0), false, false},
	} {
		if here, there := test.scope.Sees(7, 0, 0), test.scope.Sees(8, 0, 0); here != test.here || there != test.there {
			t.Errorf("a key %s sees %v here, %v there", name, here, there)
		}
	}
}
