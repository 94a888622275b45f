package public_test

import (
	"net/http"
	"slices"
	"testing"
	"time"

	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/hours"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
)

func TestAPromiseThatIsNotMadeYetSaysFromWhen(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		var made *charter.Charter
		made, err := charters.Charter()
		f.must(err)
		made.Promises[0].Since = hours.DateIn(f.hand.Now(), f.agent.Zone) + 30
		desk := publishing.Desk{DB: f.db, Now: f.hand.Now}
		f.must(desk.Publish(f.Context(), people.Program(), publishing.Documents{Charter: made}, "a later beginning"))
		f.shows(f.get("/p"), http.StatusOK, "Holds from")
	})
}

// What is counted of a promise with several shares is the first of them, and the
// page says so.
func TestOfSeveralSharesThePageSaysWhichIsCounted(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		const said = "its figure is of the first"
		f.hides(f.get("/p"), said)
		made, err := charters.Charter()
		f.must(err)
		at := slices.IndexFunc(made.Promises, func(p promise.Promise) bool { return p.Class == promise.ShareWithin })
		share, longer := *made.Promises[at].Share, *made.Promises[at].Limit
		longer.Value *= 3
		share.Tiers = []promise.Tier{{Percent: promise.Whole, Limit: longer}}
		made.Promises[at].Share = &share
		desk := publishing.Desk{DB: f.db, Now: f.hand.Now}
		f.must(desk.Publish(f.Context(), people.Program(), publishing.Documents{Charter: made}, "a second share"))
		f.shows(f.get("/p"), http.StatusOK, said)
	})
}

// After as many editions as the page tells of at once it leads on to those before, and
// back.
func TestWhatChangedLeadsOnToTheFirstEdition(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		made, err := charters.Charter()
		f.must(err)
		desk := publishing.Desk{DB: f.db, Now: f.hand.Now}
		for range 22 {
			f.hand.Advance(24 * time.Hour)
			made.Promises[0].Limit.Value++
			f.must(desk.Publish(f.Context(), people.Program(), publishing.Documents{Charter: made}, "slower"))
		}
		f.shows(f.get("/p/charter"), http.StatusOK, `">23</bdi>, since`, `">4</bdi>, since`, `href="/p/charter?before=4#past"`)
		f.hides(f.get("/p/charter"), `">3</bdi>, since`, "What the last editions changed")
		f.shows(f.get("/p/charter?before=4"), http.StatusOK, `">3</bdi>, since`, `">2</bdi>, since`, "What the last editions changed")
		f.hides(f.get("/p/charter?before=4"), `">4</bdi>, since`, "What earlier editions changed")
	})
}
