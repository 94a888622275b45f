package feedback_test

import (
	"strings"
	"testing"

	"vaada/casework"
	"vaada/feedback"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/sample"
	"vaada/touchpoint"
)

// link gives the link of a case that has just begun.
func link(t *testing.T, rooms sample.Rooms) string {
	t.Helper()
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	if err != nil {
		t.Fatal(err)
	}
	sara := staff[sample.Sara]
	number, err := rooms.Casework.Begin(t.Context(), sara, casework.Beginning{
		Name: "Elif Yılmaz", Phone: "+90 532 555 01 42", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest,
	})
	if err != nil {
		t.Fatal(err)
	}
	c, err := rooms.Casework.Number(t.Context(), sara, number)
	if err != nil {
		t.Fatal(err)
	}
	return c.Link
}

func TestACaseHasOneRatingTheLast(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		rooms := sample.RoomsOf(d)
		link := link(t, rooms)
		asked, err := rooms.Feedback.Asked(t.Context(), link)
		if err != nil || asked.Given != nil || asked.Language != language.English {
			t.Fatalf("%+v, %v", asked, err)
		}
		for _, score := range []int{2, 5} {
			if err := rooms.Feedback.Rate(t.Context(), link, score, " İyiydi. ", language.Turkish); err != nil {
				t.Fatal(err)
			}
		}
		asked, err = rooms.Feedback.Asked(t.Context(), link)
		if err != nil || asked.Given == nil || asked.Given.Score != 5 || asked.Given.Words != "İyiydi." || asked.Given.Box != "answer" {
			t.Errorf("%+v, %v", asked.Given, err)
		}
	})
}

func TestARatingThatIsNoneIsRefused(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		rooms := sample.RoomsOf(d)
		link := link(t, rooms)
		for _, row := range []struct {
			score int
			words string
			field string
		}{{0, "", "score"}, {6, "", "score"}, {3, strings.Repeat("ا", 6_000), "words"}} {
			err := rooms.Feedback.Rate(t.Context(), link, row.score, row.words, language.Urdu)
			if f := fault.Of(err); f.Kind != fault.KindInvalid || f.Field != row.field {
				t.Errorf("%d with %d letters: %v", row.score, len(row.words), err)
			}
		}
		for _, wrong := range []string{"", "guessed", strings.Repeat("x", 500)} {
			if err := rooms.Feedback.Rate(t.Context(), wrong, feedback.Highest, "", language.Urdu); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("the link %q: %v", wrong, err)
			}
			if _, err := rooms.Feedback.Asked(t.Context(), wrong); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("the link %q was asked: %v", wrong, err)
			}
		}
	})
}
