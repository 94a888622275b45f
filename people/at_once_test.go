package people_test

import (
	"strconv"
	"sync"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

// atOnce does something four times at once, and gives how often it went through
// and what the others were told.
func atOnce(do func(n int) error) (passed int, told []error) {
	var all sync.WaitGroup
	done := make([]error, 4)
	for n := range done {
		all.Go(func() { done[n] = do(n) })
	}
	all.Wait()
	for _, err := range done {
		if err == nil {
			passed++
		} else {
			told = append(told, err)
		}
	}
	return passed, told
}

func TestANameThatIsTakenAtOnceIsTakenOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		text := func(n int) language.Text {
			return language.Text{Source: language.English, In: map[language.Language]string{
				language.English: "Night " + strconv.Itoa(n), language.Urdu: "Night " + strconv.Itoa(n),
			}}
		}
		team, err := h.AddTeam(t.Context(), h.manager, h.office, text(9))
		h.must(err)
		for what, take := range map[string]func(n int) error{
			"the name of a team": func(n int) error {
				return h.RenameTeam(t.Context(), h.manager, team, people.Seen(text(9)), text(n))
			},
			"an address": func(n int) error {
				_, err := h.Hire(t.Context(), people.Program(), people.Staff{
					Name: "Elif " + strconv.Itoa(n), Email: "elif@example.com", Language: language.English, Office: h.office, Team: team, Holdings: people.Usual(h.office, people.Agent),
				})
				return err
			},
			"a name to sign in with": func(n int) error {
				_, err := h.Invite(t.Context(), h.manager, people.Staff{
					Name: "Can " + strconv.Itoa(n), SignIn: "can", Language: language.English, Office: h.office, Team: team, Holdings: people.Usual(h.office, people.Agent),
				}, people.BySlip, func(link string) string { return "https://vaada.test/join/" + link })
				return err
			},
		} {
			passed, told := atOnce(take)
			if passed != 1 {
				t.Errorf("%s: %d took it: %v", what, passed, told)
			}
			for _, err := range told {
				if !fault.Is(err, fault.KindConflict) && !fault.Is(err, fault.KindInvalid) {
					t.Errorf("%s: the others are told %v", what, err)
				}
			}
		}
	})
}

// What was confirmed is what is asked for, also where somebody begins anew at
// that moment.
func TestASecondFactorIsTheOneThatWasConfirmed(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		who, _ := o.in(o.meerasAddress, sarasBrowser)
		if passed, told := atOnce(func(int) error { return o.BeginFactor(t.Context(), who) }); passed != 4 {
			t.Fatalf("%d were begun: %v", passed, told)
		}
		state, err := o.Factor(t.Context(), who)
		o.must(err)
		secret := state.Begun.Secret
		confirmed := 0
		var counting sync.Mutex
		_, told := atOnce(func(n int) error {
			if n == 0 {
				return o.BeginFactor(t.Context(), who)
			}
			_, err := o.ConfirmFactor(t.Context(), who, o.code(secret))
			counting.Lock()
			defer counting.Unlock()
			if err == nil {
				confirmed++
			}
			return err
		})
		after, err := o.Factor(t.Context(), who)
		o.must(err)
		if confirmed > 1 || (confirmed == 1) == after.Confirmed.IsZero() {
			t.Fatalf("it was confirmed %d times, and is now %+v: %v", confirmed, after, told)
		}
		if confirmed == 0 {
			if after.Begun == nil || after.Begun.Secret == secret {
				t.Errorf("nobody confirmed, and it is %+v: %v", after, told)
			}
			return
		}
		o.hand.Advance(time.Minute)
		half, err := o.SignIn(t.Context(), o.meerasAddress, secretWords, sarasBrowser)
		o.must(err)
		_, err = o.SignInSecond(t.Context(), half.Token, o.code(secret), sarasBrowser)
		o.must(err)
	})
}
