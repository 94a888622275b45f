package stories_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"vaada/app"
	"vaada/casework"
	"vaada/charter/starter"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
)

// Each sample organisation begins, and what a customer wrote has started the two
// clocks of its charter: acknowledged, and replied to.
func TestEverySampleOrganisationBegins(t *testing.T) {
	t.Parallel()
	for _, kind := range sample.Kinds {
		if kind == starter.Home {
			continue // all other stories are of it
		}
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			testkit.DB(t, func(t *testing.T, d *db.DB) {
				at := now.At(morning)
				if err := sample.EnsureKind(t.Context(), d, kind, 1, at); err != nil {
					t.Fatal(err)
				}
				if err := sample.EnsureKind(t.Context(), d, kind, 1, at); err != nil {
					t.Errorf("what is there does not stay: %v", err)
				}
				rooms := app.NewRooms(d, func() now.Instant { return at }, "")
				twoClocks(t, rooms)
				written, err := starter.Of(kind)
				if err != nil {
					t.Fatal(err)
				}
				made, _, err := rooms.Charters.Published(t.Context())
				if err != nil || made.Name.In["ur"] != written.Name.In["ur"] || len(made.Services) != len(written.Services) {
					t.Errorf("%+v %v", made.Name, err)
				}
			})
		})
	}
}

func twoClocks(t *testing.T, rooms app.Rooms) {
	t.Helper()
	list, err := rooms.Cases.List(t.Context(), people.Program(), casework.Open, casework.Cursor{}, 10)
	if err != nil || len(list.Rows) != 4 {
		t.Fatalf("%d cases, %v", len(list.Rows), err)
	}
	for _, row := range list.Rows {
		page, err := rooms.Cases.Case(t.Context(), people.Program(), row.Number, 0)
		if err != nil {
			t.Fatal(err)
		}
		running := map[string]bool{}
		for _, each := range page.Clocks {
			running[each.Promise] = true
		}
		if len(page.Clocks) != 2 || !running["acknowledge-mail"] || !running["reply-mail"] {
			t.Errorf("%d runs %v", row.Number, running)
		}
	}
}

func TestTheNaturalFoodShopShowsItsCharterInUrdu(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		at := now.At(morning)
		if err := sample.EnsureKind(t.Context(), d, starter.NaturalFood, 1, at); err != nil {
			t.Fatal(err)
		}
		shop, err := app.New(t.Context(), app.Config{DB: d, Now: func() now.Instant { return at }, Keys: testkit.Keys(), Demo: true})
		if err != nil {
			t.Fatal(err)
		}
		defer shop.Close()
		request, answer := httptest.NewRequest(http.MethodGet, "/p/charter", nil), httptest.NewRecorder()
		request.Header.Set("Accept-Language", "ur")
		shop.Handler().ServeHTTP(answer, request)
		page := answer.Body.String()
		if answer.Code != http.StatusOK {
			t.Fatal(answer.Code, page)
		}
		for _, words := range []string{
			`lang="ur"`, "ہم وہی کھانا بیچتے ہیں جو اپنے بچوں کو دیں۔", "پریزرویٹو سے پاک ہوں", "آرگینک رہے گا", "ریویو سائٹ",
		} {
			if !strings.Contains(page, words) {
				t.Errorf("the page does not say %s", words)
			}
		}
		for _, words := range []string{"Yelp", "لیبل آخر تک"} { // how we answer, and a detail for the house alone
			if strings.Contains(page, words) {
				t.Errorf("customers read %s", words)
			}
		}
	})
}
