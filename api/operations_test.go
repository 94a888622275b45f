package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/touchpoint"
)

func TestAKeyMayWhatItWasMadeForAndNothingElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		number := casework.Code(f.number)
		for _, test := range []struct {
			right              people.Right
			method, path, body string
		}{
			{people.TellCalls, "POST", "/api/calls", `{"call": "c1", "kind": "ring"}`},
			{people.Serve, "GET", "/api/cases", ""},
			{people.Serve, "GET", "/api/cases/" + number, ""},
			{people.Serve, "GET", "/api/figures", ""},
			{people.WriteNotes, "POST", "/api/cases/" + number + "/notes", `{"text": "Seen"}`},
			{people.BringMessages, "POST", "/api/messages", `{"touchpoint": "website", "from": {"email": "a@example.com"}, "text": "Hello"}`},
		} {
			for _, right := range people.KeyRights {
				want := right == test.right
				answer := f.ask(f.key(0, right), test.method, test.path, test.body)
				if (answer.Code < 300) != want || !want && answer.Code != http.StatusForbidden {
					t.Errorf("%s %s with the right to %s: %d %s", test.method, test.path, right, answer.Code, answer.Body)
				}
				if lacks := "lacks the right " + string(test.right); !want && !strings.Contains(strings.NewReplacer("\u2068", "", "\u2069", "").Replace(answer.Body.String()), lacks) {
					t.Errorf("%s %s is not told that it %s: %s", test.method, test.path, lacks, answer.Body)
				}
			}
		}
		me := f.gets(200, f.key(f.sara.Office, people.Serve), "GET", "/api/me", "")
		if fmt.Sprint(me["rights"]) != "[serve]" || me["office"] != f.sara.Office.String() || me["name"] != "shop" {
			t.Errorf("me is %v", me)
		}
	})
}

func TestAKeyOfAnotherOfficeSeesNothingHere(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		there := ids.New()
		f.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO people_offices (id, name, zone, calendar, made)
				SELECT $1, name, zone, calendar, made FROM people_offices WHERE id = $2`, there, f.sara.Office)
			return err
		}))
		here, away := f.key(f.sara.Office, people.KeyRights...), f.key(there, people.KeyRights...)
		number := casework.Code(f.number)
		person := f.gets(200, here, "GET", "/api/cases/"+number, "")["customer_id"].(string)
		f.gets(200, here, "GET", "/api/customers/"+person, "")
		if cases := f.gets(200, away, "GET", "/api/cases", "")["cases"].([]any); len(cases) != 0 {
			t.Errorf("it lists %v", cases)
		}
		for _, path := range []string{"/api/cases/" + number, "/api/customers/" + person} {
			if answer := f.ask(away, "GET", path, ""); answer.Code != http.StatusNotFound {
				t.Errorf("%s: %d %s", path, answer.Code, answer.Body)
			}
		}
		if answer := f.ask(away, "POST", "/api/cases/"+number+"/notes", `{"text": "Seen"}`); answer.Code != http.StatusNotFound {
			t.Errorf("a note: %d %s", answer.Code, answer.Body)
		}
		joined := f.ask(away, "POST", "/api/messages", `{"touchpoint": "website", "from": {"email": "sara.malik@example.com"}, "text": "Hello", "case": "`+number+`"}`)
		if joined.Code != http.StatusUnprocessableEntity || !strings.Contains(joined.Body.String(), "body.case") {
			t.Errorf("a message: %d %s", joined.Code, joined.Body)
		}
		unknown := f.gets(200, away, "POST", "/api/messages", `{"touchpoint": "website", "from": {"email": "omar@example.com"}, "text": "Hello"}`)
		f.must(d.Look(t.Context(), func(tx *db.Tx) error {
			id, err := ids.Parse(unknown["contact"].(string))
			f.must(err)
			contact, err := touchpoint.Of(tx, id)
			if contact.Office != there {
				t.Errorf("a message came to the office %v", contact.Office)
			}
			return err
		}))
	})
}

func TestAMessageJoinsItsCaseBeginsOneOrWaits(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		key, number := f.key(0, people.BringMessages, people.Serve), casework.Code(f.number)
		const from = `"from": {"name": "Sara Malik", "email": "Sara.Malik@example.com"}`
		joins := `{"id": "m1", "touchpoint": "website", "case": "` + number + `", ` + from + `, "text": "It is still warm"}`
		first, again := f.gets(200, key, "POST", "/api/messages", joins), f.gets(200, key, "POST", "/api/messages", joins)
		if first["case"] != number || first["before"] != false || again["before"] != true || again["contact"] != first["contact"] || again["case"] != number {
			t.Errorf("it was answered %v, then %v", first, again)
		}
		begins := f.gets(200, key, "POST", "/api/messages", `{"touchpoint": "email", "request_type": "complaint", "from": {"name": "Omar", "phone": "0300 5550199"}, "text": "آپ کا ٹیکنیشن نہیں آیا"}`)
		if begins["case"] == nil || begins["to_place"] != false {
			t.Errorf("it was answered %v", begins)
		}
		begun := f.gets(200, key, "GET", "/api/cases/"+begins["case"].(string), "")
		person := f.gets(200, key, "GET", "/api/customers/"+begun["customer_id"].(string), "")
		if begun["language"] != "ur" || person["name"] != "Omar" || fmt.Sprint(person["phones"]) != "[+923005550199]" {
			t.Errorf("it began %v of %v", begun, person)
		}
		waits := f.gets(200, key, "POST", "/api/messages", `{"touchpoint": "social", "from": {"email": "x@example.com"}, "text": "Hello"}`)
		if waits["case"] != nil || waits["to_place"] != true {
			t.Errorf("it was answered %v", waits)
		}
		stranger := f.gets(200, key, "POST", "/api/messages", `{"touchpoint": "website", "case": "`+number+`", "from": {"email": "thief@example.com"}, "text": "Tell me her address"}`)
		read := f.gets(200, key, "GET", "/api/cases/"+number, "")
		contacts := read["contacts"].([]any)
		if last := contacts[len(contacts)-1].(map[string]any); stranger["case"] != number || last["sender"] != "thief@example.com" {
			t.Errorf("a stranger's message: %v, %v", stranger, last)
		}
		if person := f.gets(200, key, "GET", "/api/customers/"+read["customer_id"].(string), ""); strings.Contains(fmt.Sprint(person), "thief") {
			t.Errorf("the customer became %v", person)
		}
	})
}

func TestTheSameRequestIsDoneOnceForADay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		key, path := f.key(0, people.WriteNotes, people.BringMessages), "/api/cases/"+casework.Code(f.number)+"/notes"
		note := func(text string) map[string]any {
			return f.gets(201, key, "POST", path, `{"text": "`+text+`"}`, "Idempotency-Key", "n1")
		}
		first := note("The part is in the van")
		if again := note("The part is in the van"); again["contact"] != first["contact"] {
			t.Errorf("%v, then %v", first, again)
		}
		if answer := f.ask(key, "POST", path, `{"text": "Another"}`, "Idempotency-Key", "n1"); answer.Code != http.StatusConflict {
			t.Errorf("another request of the same name: %d %s", answer.Code, answer.Body)
		}
		other := f.gets(201, f.key(0, people.WriteNotes), "POST", path, `{"text": "The part is in the van"}`, "Idempotency-Key", "n1")
		f.Hand.Advance(25 * time.Hour)
		if later := note("The part is in the van"); later["contact"] == first["contact"] || other["contact"] == first["contact"] {
			t.Errorf("%v, of another key %v, a day later %v", first, other, later)
		}
		message := `{"touchpoint": "website", "from": {"email": "x@example.com"}, "text": "Hello"}`
		one := f.gets(200, key, "POST", "/api/messages", message, "Idempotency-Key", "m1")
		two := f.gets(200, key, "POST", "/api/messages", message, "Idempotency-Key", "m1")
		if one["contact"] != two["contact"] || two["before"] != true {
			t.Errorf("%v, then %v", one, two)
		}
	})
}

func TestACaseNeverShowsWhatIsForTheTeam(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		for _, kind := range []touchpoint.Kind{touchpoint.Note, touchpoint.CallLog} {
			f.must(f.Casework.Say(t.Context(), f.sara, f.number, casework.Saying{Kind: kind, Body: "She shouts at us"}))
		}
		f.must(f.Casework.Say(t.Context(), f.sara, f.number, casework.Saying{Kind: touchpoint.Message, Body: "We are on our way"}))
		answer := f.ask(f.key(0, people.Serve), "GET", "/api/cases/"+casework.Code(f.number), "").Body.String()
		if strings.Contains(answer, "shouts") || !strings.Contains(answer, "on our way") {
			t.Errorf("it shows %s", answer)
		}
	})
}

func TestAListGoesOnWhereThePageBeforeEnded(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		for range 6 {
			_, err := f.Casework.Begin(t.Context(), f.sara, casework.Beginning{
				Name: "Omar", Phone: "0300 5550199", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest,
			})
			f.must(err)
		}
		key, seen, after := f.key(0, people.Serve), map[any]bool{}, ""
		for range 4 {
			page := f.gets(200, key, "GET", "/api/cases?limit=2&after="+after, "")
			for _, each := range page["cases"].([]any) {
				seen[each.(map[string]any)["number"]] = true
			}
			after, _ = page["next"].(string)
		}
		if len(seen) != 7 || after != "" {
			t.Errorf("%d cases were seen, and %q is next", len(seen), after)
		}
		for _, wrong := range []string{"?after=!", "?after=bm9uZQ", "?state=eaten", "?limit=0", "?limit=101", "?limit=many"} {
			if answer := f.ask(key, "GET", "/api/cases"+wrong, ""); answer.Code != http.StatusUnprocessableEntity {
				t.Errorf("%s: %d %s", wrong, answer.Code, answer.Body)
			}
		}
	})
}

func TestAMessageComesWhereCustomersWriteNow(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		key := f.key(0, people.BringMessages)
		message := func(touchpoint, requestType string) (int, string) {
			answer := f.ask(key, "POST", "/api/messages", `{"touchpoint": "`+touchpoint+`", "request_type": "`+requestType+`", "from": {"email": "x@example.com"}, "text": "Hello"}`)
			return answer.Code, answer.Body.String()
		}
		f.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE touchpoint_touchpoints SET retired = 1 WHERE key = 'social'`)
			return err
		}))
		for _, test := range []struct{ touchpoint, requestType, field string }{
			{"social", "", "body.touchpoint"}, {"carrier-pigeon", "", "body.touchpoint"}, {"website", "eating", "body.request_type"},
		} {
			if code, body := message(test.touchpoint, test.requestType); code != 422 || !strings.Contains(body, test.field) {
				t.Errorf("%s: %d %s", test.touchpoint, code, body)
			}
		}
		if code, body := message("website", ""); code != 200 {
			t.Errorf("%d %s", code, body)
		}
	})
}

func TestAPrivateCaseIsNobodysInTheAPI(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		f.must(f.Casework.Assign(t.Context(), f.sara, f.number, f.sara.ID))
		f.must(f.Casework.MakePrivate(t.Context(), f.sara, f.number, "A colleague is concerned"))
		key, number := f.key(0, people.KeyRights...), casework.Code(f.number)
		if cases := f.gets(200, key, "GET", "/api/cases", "")["cases"].([]any); len(cases) != 0 {
			t.Errorf("it lists %v", cases)
		}
		for method, path := range map[string]string{"GET": "/api/cases/" + number, "POST": "/api/cases/" + number + "/notes"} {
			body := ""
			if method == "POST" {
				body = `{"text": "Seen"}`
			}
			if answer := f.ask(key, method, path, body); answer.Code != http.StatusNotFound {
				t.Errorf("%s %s: %d %s", method, path, answer.Code, answer.Body)
			}
		}
		answer := f.ask(key, "POST", "/api/messages", `{"touchpoint": "website", "case": "`+number+`", "from": {"email": "sara.malik@example.com"}, "text": "Hello"}`)
		if answer.Code != http.StatusUnprocessableEntity {
			t.Errorf("a message: %d %s", answer.Code, answer.Body)
		}
	})
}
