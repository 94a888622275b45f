package public_test

import (
	"net/http"
	"slices"
	"testing"

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
