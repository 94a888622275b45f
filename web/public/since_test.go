package public_test

import (
	"net/http"
	"slices"
	"strings"
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

// A service whose promise begins later says from when, and one whose promise has
// ended no longer says that it takes so long; nor has such a promise a place on
// the sheet.
func TestTablesPrintNoPromiseThatDoesNotHold(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		made, err := charters.Charter()
		f.must(err)
		today := hours.DateIn(f.hand.Now(), f.agent.Zone)
		for at := range made.Promises {
			switch p := &made.Promises[at]; p.Key {
			case "visit":
				p.Since = today + 30
			case "refund":
				p.Until = today - 1
			}
		}
		f.hides(f.get("/p/table/india"), "Holds from")
		f.shows(f.get("/p/table/india"), http.StatusOK, "5\u00a0working days")
		f.must(publishing.Desk{DB: f.db, Now: f.hand.Now}.Publish(f.Context(), people.Program(), publishing.Documents{Charter: made}, "days"))
		for language, said := range map[string]string{"en": "Holds from", "ur": "سے لاگو", "hi": "से लागू", "tr": "tarihinden itibaren geçerli"} {
			for _, form := range charter.Tables {
				rows := strings.Split(f.get("/p/table/"+string(form)+"?language="+language).page, "<tr>")
				if repair, back := rows[2], rows[3]; !strings.Contains(repair, said) || !strings.Contains(repair, "<em>") || strings.Contains(back, "<em>") {
					t.Errorf("%s, %s: %s %s", form, language, repair, back)
				}
			}
			_, services, _ := strings.Cut(f.get("/p/charter?language="+language).page, `id="service-repair-at-home"`)
			repair, rest, _ := strings.Cut(services, "</article>")
			back, _, _ := strings.Cut(rest, "</article>")
			if !strings.Contains(repair, said) || strings.Contains(back, "<em>") || !strings.Contains(back, "<h3>") {
				t.Errorf("%s: %s %s", language, repair, back)
			}
		}
		sheet := f.get("/p/sheet")
		f.shows(sheet, http.StatusOK, "Holds from")
		f.hides(sheet, "Last day:")
		if on := strings.Count(sheet.page, `<span class="promise">`); on != 5 {
			t.Errorf("%d promises on the sheet", on)
		}
	})
}
