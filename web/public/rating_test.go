package public_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"vaada/internal/db"
)

// ratings reads the scores that were given.
func (f firm) ratings() (scores []int) {
	f.Helper()
	f.must(f.db.Look(f.Context(), func(tx *db.Tx) error {
		scores = nil
		rows, err := tx.Rows(`SELECT score FROM feedback_ratings ORDER BY id`)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var score int
			if err := rows.Scan(&score); err != nil {
				return err
			}
			scores = append(scores, score)
		}
		return rows.Err()
	}))
	return scores
}

func TestALinkChoosesAScoreAndOnlyTheButtonRecordsIt(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		number, link := f.begun()
		f.closed(number)
		asked := f.get("/s/" + link + "?score=4")
		f.shows(asked, http.StatusOK, "How did we do?")
		if _, four, found := strings.Cut(asked.page, `value="4"`); !found || !strings.HasPrefix(strings.TrimSpace(four), "checked") {
			f.Error("the score of the link is not chosen")
		}
		if given := f.ratings(); len(given) > 0 {
			f.Fatalf("opening the page recorded %v", given)
		}
		done := f.post("/s/"+link, url.Values{"score": {"4"}, "words": {"Teşekkürler"}})
		f.shows(done, http.StatusSeeOther)
		f.shows(f.get(done.header.Get("Location")), http.StatusOK, "Thank you", "Your rating: ", "Good")
		f.hides(f.get(done.header.Get("Location")), "in the place of the one")
		again := f.post("/s/"+link, url.Values{"score": {"5"}})
		f.shows(f.get(again.header.Get("Location")), http.StatusOK, "Thank you", "in the place of the one")
		if given := f.ratings(); len(given) != 1 || given[0] != 5 {
			f.Errorf("recorded %v, want the last answer alone", given)
		}
	})
}

func TestARatingIsAskedWhenTheCaseIsClosedAndOnce(t *testing.T) {
	t.Parallel()
	on(t, func(f firm) {
		number, link := f.begun()
		f.hides(f.get("/t/"+link), `href="/s/`)
		f.closed(number)
		f.shows(f.get("/t/"+link), http.StatusOK, `href="/s/`+link+`"`, "Closed on 2 November 2026")
		f.post("/s/"+link, url.Values{"score": {"2"}})
		f.hides(f.get("/t/"+link), `href="/s/`)
	})
}
