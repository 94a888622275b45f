package people_test

import (
	"strconv"
	"sync"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestOfManyWhoSetOneThingAtOnceOneIsTold(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		var office people.Office
		h.must(d.Look(t.Context(), func(tx *db.Tx) (err error) {
			office, err = people.OfficeOf(tx, h.office)
			return err
		}))
		limits, err := h.Limits(t.Context(), h.manager, "refund")
		h.must(err)
		teams, err := h.Teams(t.Context(), h.manager)
		h.must(err)
		week := office.Calendar.Document()
		for what, set := range map[string]func(n int) error{
			"a setting": func(n int) error {
				return h.Set(t.Context(), h.manager, people.SettingVisitWindow, "120", strconv.Itoa(60+n))
			},
			"the name of an office": func(n int) error {
				return h.RenameOffice(t.Context(), h.manager, h.office, people.Seen(office.Name), numbered("Office", n))
			},
			"the name of a team": func(n int) error {
				return h.RenameTeam(t.Context(), h.manager, h.team, people.Seen(teams[0].Name), numbered("Team", n))
			},
			"limits": func(n int) error {
				return h.SetLimits(t.Context(), h.manager, "refund", people.Seen(limits), map[people.Role]int64{people.Agent: int64(100 + n)})
			},
			"hours": func(n int) error {
				other := week
				other.Zone = []string{"Asia/Dubai", "Asia/Tokyo", "Asia/Kolkata", "Europe/Istanbul"}[n]
				return d.Deed(t.Context(), func(tx *db.Tx) error {
					_, err := people.SetOpening(tx, h.manager, h.office, people.Seen(week), other, h.Now())
					time.Sleep(10 * time.Millisecond) // nobody reads before the first is through
					return err
				})
			},
		} {
			var all sync.WaitGroup
			done := make([]error, 4)
			for n := range done {
				all.Go(func() { done[n] = set(n) })
			}
			all.Wait()
			passed := 0
			for _, err := range done {
				if err == nil {
					passed++
				}
			}
			if passed != 1 {
				t.Errorf("%s: %d set it: %v", what, passed, done)
			}
		}
	})
}

func numbered(name string, n int) language.Text {
	name += " " + strconv.Itoa(n)
	return language.Text{Source: language.English, In: map[language.Language]string{language.English: name, language.Urdu: name}}
}
