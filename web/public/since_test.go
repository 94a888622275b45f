package public_test

import (
	"net/http"
	"testing"

	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/hours"
	"vaada/people"
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
