package stories_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/sample"
)

// strange are ids that name nothing: of the right shape, and of none.
var strange = []string{"VA-999999", "06ah0000000zz", "nobody", "%00", "%ff", "..%2f..", "'%20OR%201=1"}

// having is who tries a route for which the manager lacks the right: who may not
// do a thing is told so before it is looked for.
var having = map[string]string{
	"POST /visits/{visit}/arrive": sample.Imran,
}

// Whoever guesses an id, or holds one that is not theirs to see, finds the
// same: nothing.
func TestUnknownAndForeignIdsAreNotFound(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, h *house) {
		browsers := map[string]*plainBrowser{}
		for _, name := range []string{sample.Ayesha, sample.Imran} {
			browsers[name] = newPlainBrowser(h.home)
			if _, err := browsers[name].signIn(h.link(h.member(name).ID)); err != nil {
				t.Fatal(err)
			}
		}
		slot := regexp.MustCompile(`\{[a-z]+\}`)
		for _, route := range routesOf(t, "GET", "POST") {
			method, pattern, _ := strings.Cut(route, " ")
			if !slot.MatchString(pattern) {
				continue
			}
			one := browsers[sample.Ayesha]
			if name, there := having[route]; there {
				one = browsers[name]
			}
			for _, id := range strange {
				address := slot.ReplaceAllLiteralString(pattern, id)
				answer, err := one.get(address)
				if method == "POST" {
					answer, err = one.post(address, url.Values{"kind": {"note"}, "reason": {"why"}, "to": {""}, "words": {"words"}, "score": {"3"}, "request_type." + id: {"complaint"}})
				}
				if err != nil {
					t.Fatal(err)
				}
				if answer.status != http.StatusNotFound {
					t.Errorf("%s %s answers %d: %s", method, address, answer.status, answer.text)
				}
			}
		}
		others := column[int64](t, h.DB, `SELECT number FROM casework_cases WHERE open = 1 AND engineer = 0 ORDER BY number LIMIT 1`)
		for _, path := range []string{"", "/trail"} {
			answer, err := browsers[sample.Imran].get("/cases/" + casework.Code(others[0]) + path)
			if err != nil {
				t.Fatal(err)
			}
			if answer.status != http.StatusNotFound {
				t.Errorf("an engineer reads somebody else's case: %d", answer.status)
			}
		}
	})
}
