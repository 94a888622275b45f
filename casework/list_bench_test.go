package casework_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/app"
	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/sample/crowd"
)

// BenchmarkList measures what permission adds to a page of a list: the rows and
// counts of an agent's office by their scope, one case in four private, against
// the same rows and counts without asking who sees them; and what share it is of
// that read, and of the whole page as a browser gets it.
func BenchmarkList(b *testing.B) {
	d := testkit.SQLite(b)
	rooms, hand := sample.RoomsOf(d), testkit.Hand()
	staff, err := sample.Open(b.Context(), rooms, hand.Now())
	if err != nil {
		b.Fatal(err)
	}
	who, desk := staff[sample.Sara], rooms.Casework
	quarterPrivate(b, d, desk, who, staff[sample.Bilal])
	page := pageOf(b, d, hand.Now, who)
	ways := map[string]func() error{
		"permitted": func() error {
			_, err := desk.List(b.Context(), who, casework.Open, casework.Cursor{}, 50)
			return err
		},
		"raw": func() error {
			return d.Look(b.Context(), func(tx *db.Tx) error { return casework.RawList(tx, who, 50) })
		},
		"page": page,
	}
	order := []string{"permitted", "raw", "page"}
	times := map[string][]time.Duration{}
	for b.Loop() { // one after the other, so that all meet the same machine, each as often in each place
		for _, way := range order {
			times[way] = append(times[way], took(b, ways[way]))
		}
		order = append(order[1:], order[0])
		if len(times["page"])%3 == 0 {
			order[0], order[1] = order[1], order[0]
		}
	}
	middle := map[string]float64{}
	for way, all := range times {
		slices.Sort(all)
		middle[way] = float64(all[len(all)/2].Microseconds())
		b.ReportMetric(middle[way], way+"-µs")
	}
	added := middle["permitted"] - middle["raw"]
	b.ReportMetric(100*added/middle["raw"], "added-to-read-%")
	b.ReportMetric(100*added/(middle["page"]-added), "added-to-page-%")
}

// quarterPrivate makes many cases of two people, one in four private.
func quarterPrivate(b *testing.B, d *db.DB, desk casework.Desk, who, other people.Actor) {
	var cases []ids.ID
	for i, owner := range []people.Actor{who, who, other, other} {
		number, err := desk.Begin(b.Context(), owner, casework.Beginning{Name: "Elif", Touchpoint: "telephone", RequestType: "service", Subject: "It drips"})
		if err != nil {
			b.Fatal(err)
		}
		if i == 0 {
			if err := desk.MakePrivate(b.Context(), who, number, "a matter of health"); err != nil {
				b.Fatal(err)
			}
		}
		c, err := desk.Number(b.Context(), who, number)
		if err != nil {
			b.Fatal(err)
		}
		cases = append(cases, c.ID)
	}
	if err := crowd.Copy(b.Context(), d, cases, 2500, time.Minute); err != nil {
		b.Fatal(err)
	}
}

// pageOf asks for the list of all open cases as a browser does, as somebody who
// is signed in.
func pageOf(b *testing.B, d *db.DB, clock now.Clock, who people.Actor) func() error {
	a, err := app.New(b.Context(), app.Config{DB: d, Now: clock, Keys: testkit.Keys()})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(a.Close)
	link, err := a.People.MakeLink(b.Context(), people.Program(), who.ID, true)
	if err != nil {
		b.Fatal(err)
	}
	begun, err := a.People.SignInByLink(b.Context(), link, people.Entrance{})
	if err != nil {
		b.Fatal(err)
	}
	return func() error {
		r := httptest.NewRequestWithContext(b.Context(), http.MethodGet, "/cases?view=open", nil)
		r.AddCookie(&http.Cookie{Name: "vaada_session", Value: begun.Token})
		answer := httptest.NewRecorder()
		a.Handler().ServeHTTP(answer, r)
		if answer.Code != http.StatusOK || strings.Count(answer.Body.String(), "It drips") < 50 {
			return fmt.Errorf("the page answers %d: %s", answer.Code, answer.Body)
		}
		return nil
	}
}

func took(b *testing.B, read func() error) time.Duration {
	began := time.Now()
	if err := read(); err != nil {
		b.Fatal(err)
	}
	return time.Since(began)
}
