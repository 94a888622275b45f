package app_test

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

// comes asks for an address as somebody.
func (w *world) comes(who somebody, method, address string, typed url.Values) *httptest.ResponseRecorder {
	w.T.Helper()
	body, kind := typed.Encode(), "application/x-www-form-urlencoded"
	if typed.Has(file) {
		body, kind = uploaded(w.T, typed.Get(file))
	}
	if method == http.MethodGet && body != "" {
		address, body = address+"?"+body, ""
	}
	r := httptest.NewRequest(method, "http://vaada.test"+address, strings.NewReader(body)).WithContext(w.T.Context())
	r.Header.Set("Accept", "text/html")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	if method != http.MethodGet {
		r.Header.Set("Content-Type", kind)
	}
	if who.session != "" {
		r.AddCookie(&http.Cookie{Name: "__Host-" + web.SessionCookie, Value: who.session})
	}
	answer := httptest.NewRecorder()
	w.Handler().ServeHTTP(answer, r)
	return answer
}

// file is the field of a file that is sent along.
const file = "file"

// uploaded is a form that sends nothing but a file.
func uploaded(t *testing.T, content string) (body, kind string) {
	t.Helper()
	var parts strings.Builder
	form := multipart.NewWriter(&parts)
	part, err := form.CreateFormFile(file, "days.ics")
	must(t, err)
	_, err = part.Write([]byte(content))
	must(t, err)
	must(t, form.Close())
	return parts.String(), form.FormDataContentType()
}

// hidden says that an address names something of the first office that somebody
// does not see, whatever rights they have.
func (w *world) hidden(pattern string, who somebody) bool {
	switch {
	case strings.Contains(pattern, "{staff}"), strings.Contains(pattern, "{kiosk}"), strings.Contains(pattern, "{team}"):
		return who.office == w.offices.there // who manages people manages those of their office
	case strings.Contains(pattern, "{webhook}"):
		return who.office != 0 // it covers all offices
	case strings.Contains(pattern, "{line}"):
		return who.ID != w.offices.find(people.Manager, "everywhere").ID // who asked for a copy gets it
	case !elsewhere(pattern):
		return false
	case who.office == w.offices.there:
		return true
	case strings.Contains(pattern, "{visit}"):
		return !who.Can(people.ArrangeVisits)
	case strings.Contains(pattern, "/cases/{code}"):
		return who.role == people.Engineer
	}
	return false
}

// Every address of the pages answers everybody as it says: who may, who may
// not, who serves in another office, who is not signed in, and who has left.
func TestEveryAddressAsksWhatItSays(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		begun := time.Now()
		w := filled(t, d)
		gone := w.offices.gone
		all := w.Asks()
		delete(all, "GET /live") // has no end: see below
		patterns := slices.SortedFunc(maps.Keys(all), func(a, b string) int {
			return cmp.Or(takesAway(a)-takesAway(b), strings.Compare(a, b))
		})
		for _, pattern := range patterns {
			for _, nobody := range []somebody{{name: "nobody"}, gone} {
				w.turnsAway(pattern, all[pattern], nobody)
			}
		}
		for _, who := range w.narrower() {
			for _, pattern := range patterns {
				if all[pattern].Whom == "" {
					w.narrow(t, pattern, all[pattern], who)
				}
			}
		}
		for turn := range 3 { // first those for whom nothing happens
			w.sending = turn == 2
			for _, pattern := range patterns {
				for _, who := range w.offices.all {
					allowed := all[pattern].Admits(who.Actor)
					if all[pattern].Whom == "" && turnOf(allowed, w.hidden(pattern, who) || othersOwn(pattern, who)) == turn {
						w.answers(pattern, who, allowed)
					}
				}
			}
		}
		for _, pattern := range patterns {
			_, address := w.address(t, pattern)
			there := !strings.Contains(address, nothing) // a backup of PostgreSQL is made by programs of its own
			if why := sentElsewhere[pattern]; there && all[pattern].Whom == "" && w.done[pattern] == (why != "") {
				t.Errorf("%s went well for somebody: %v, and sentElsewhere says %q", pattern, w.done[pattern], why)
			}
		}
		w.oneLine()
		if took := time.Since(begun); took > 4*mostMatrix {
			t.Errorf("every address as everybody took %v, and should take %v", took, mostMatrix)
		}
	})
}

// othersOwn says that a deed is for who owns a case, which is somebody else, or
// for who may do it without owning it; or that it opens an account, which is for
// managers; or that it answers what experts are asked.
func othersOwn(pattern string, who somebody) bool {
	return strings.HasSuffix(pattern, "/lost-telephone") && !who.Is(people.Manager) ||
		strings.Contains(pattern, "/private") && !who.Can(people.ShutCases) ||
		strings.HasPrefix(pattern, "POST /questions/") && (strings.HasSuffix(pattern, "/answer") || strings.HasSuffix(pattern, "/decline")) && !who.Is(people.Expert)
}

// ofTheFirm says that an address is about what belongs to all offices: for it the
// right has to be held in all of them. That it is there is no secret, so who
// holds it in one office is forbidden it.
func ofTheFirm(pattern string) bool {
	_, address, _ := strings.Cut(pattern, " ")
	if pattern == "POST /settings/offices" {
		return true
	}
	for _, part := range []string{"addresses", "audit", "backups", "general", "keys", "limits", "lists", "organisation", "sign-on"} {
		if strings.HasPrefix(address, "/settings/"+part) {
			return true
		}
	}
	return strings.HasPrefix(address, "/start")
}

// anOffices says that an address is about one office, which those who keep
// another one know and may not touch.
func anOffices(pattern string) bool {
	return strings.Contains(pattern, "{office}") || strings.Contains(pattern, "{team}")
}

// takesAway says how much a pattern ends of what others name: what begins
// something comes first, and what takes it away last.
func takesAway(pattern string) int {
	if at := slices.Index(begins, pattern); at >= 0 {
		return at - len(begins)
	}
	for _, end := range []string{"/drop", "/end", "/revoke", "/leave", "/retire", "/switch", "/again"} {
		if strings.HasPrefix(pattern, "POST /settings") && strings.HasSuffix(pattern, end) {
			return 1
		}
	}
	if strings.HasSuffix(pattern, "/remove") {
		return 2
	}
	if pattern == "POST /settings/kiosks" {
		return 3 // who makes a shared computer of theirs is signed out there
	}
	return 0
}

// begins are the deeds that come before others on the same thing, in their order.
var begins = []string{
	"POST /cases/{code}/take", "POST /cases/{code}/draft", "POST /cases/{code}/step", "POST /cases/{code}/undo", "POST /cases/{code}/leave", "POST /cases/{code}/return",
	"POST /charter/promises/{key}", "POST /charter/promises/{key}/discard",
	"POST /people/{staff}/sign-out", "POST /settings/people/{staff}/roles", "POST /settings/people/{staff}/roles/drop",
}

// nothingThere are the deeds on what this house does not have.
var nothingThere = map[string]bool{"POST /start/charter": true}

// mostMatrix is how long every address as everybody may take on one engine. The
// test fails at four times that: what else a machine does is not its fault.
const mostMatrix = 30 * time.Second

// sentElsewhere are the deeds that nobody gets done in this test, because they
// want a state that this house is not in: what this test tries of them is who is
// let through to them. It says in which test they are done.
var sentElsewhere = map[string]string{
	"POST /start/charter":         "stories/first_hour_test.go",
	"POST /visits/{visit}/arrive": "web/staff/work_test.go",

	"POST /questions/{question}/remind": "web/staff/questions_test.go",
	"POST /cases/{code}/ask":            "web/staff/questions_test.go",
}

// What is done elsewhere is done there: the test that is named sends something to
// that address.
func TestWhatIsSentElsewhereIsSentThere(t *testing.T) {
	t.Parallel()
	for pattern, name := range sentElsewhere {
		parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", name), nil, parser.SkipObjectResolution)
		must(t, err)
		_, address, _ := strings.Cut(pattern, " ")
		if end := address[strings.LastIndex(address, "}")+1:]; end == "" || !sends(parsed, end) {
			t.Errorf("%s is not sent in %s", pattern, name)
		}
	}
}

// sends says that a test hands the end of an address to what sends, or lists it
// among what is sent.
func sends(test *ast.File, end string) (found bool) {
	ast.Inspect(test, func(node ast.Node) bool {
		var parts []ast.Expr
		switch each := node.(type) {
		case *ast.CallExpr:
			if to, is := each.Fun.(*ast.SelectorExpr); is && to.Sel.Name == "post" {
				parts = each.Args
			}
		case *ast.CompositeLit:
			parts = each.Elts
		}
		for _, part := range parts {
			if sum, is := part.(*ast.BinaryExpr); is {
				part = sum.Y
			}
			if literal, is := part.(*ast.BasicLit); is && literal.Kind == token.STRING {
				text, err := strconv.Unquote(literal.Value)
				found = found || err == nil && text == end
			}
		}
		return !found
	})
	return found
}

func turnOf(allowed, hidden bool) int {
	switch {
	case !allowed:
		return 0
	case hidden:
		return 1
	}
	return 2
}

// turnsAway fails when an address does anything else for who is not signed in
// than leading to the sign-in page, unless it is for everybody.
func (w *world) turnsAway(pattern string, ask people.Ask, who somebody) {
	w.T.Helper()
	method, address := w.address(w.T, pattern)
	answer := w.comes(who, method, address, w.typed(pattern, who))
	to := answer.Header().Get("Location")
	toSignIn := answer.Code == http.StatusSeeOther && strings.HasPrefix(to, "/sign-in")
	switch {
	case ask.Whom == "" && !toSignIn:
		w.T.Errorf("%s answers %s with %d %s, and is for who has %v", pattern, who.name, answer.Code, to, ask.Rights)
	case ask.Whom != "" && (answer.Code == http.StatusForbidden || answer.Code == http.StatusInternalServerError):
		w.T.Errorf("%s answers %s with %d, and is for everybody", pattern, who.name, answer.Code)
	}
	if strings.Contains(answer.Body.String(), "Secret") && ask.Whom == "" {
		w.T.Errorf("%s tells %s a secret", pattern, who.name)
	}
}

// answers fails when an address answers somebody who is signed in otherwise
// than their rights and their office say.
func (w *world) answers(pattern string, who somebody, allowed bool) {
	w.T.Helper()
	answer, address := w.counted(pattern, who)
	switch status := answer.Code; {
	case !allowed:
		if status != http.StatusForbidden {
			w.T.Errorf("%s answers %s with %d, who has no right to it", pattern, who.name, status)
		}
	case w.hidden(pattern, who):
		seen := status == http.StatusForbidden && strings.Contains(pattern, "{staff}") // all see who serves
		if status != http.StatusNotFound && !seen {
			w.T.Errorf("%s answers %s with %d, who does not see what it names", pattern, who.name, status)
		}
	case othersOwn(pattern, who):
		if status != http.StatusForbidden {
			w.T.Errorf("%s answers %s with %d, whose it is not", pattern, who.name, status)
		}
	case pattern == "POST /calls/{call}/told" && who.role == people.Expert:
		if status != http.StatusForbidden {
			w.T.Errorf("%s answers %s with %d, whom the charter does not name for the telephone", pattern, who.name, status)
		}
	case who.office != 0 && ofTheFirm(pattern), who.office == w.offices.there && anOffices(pattern):
		if status != http.StatusForbidden {
			w.T.Errorf("%s answers %s with %d, who has the right in one office only", pattern, who.name, status)
		}
	default:
		to := answer.Header().Get("Location")
		if status < http.StatusBadRequest {
			w.done[pattern] = true
		}
		usedUp := (w.done[pattern] || strings.Contains(address, nothing) || nothingThere[pattern]) && status == http.StatusNotFound // done once, or never there
		if !usedUp && !slices.Contains([]int{200, 201, 204, 303, 409, 422}, status) || strings.HasPrefix(to, "/sign-in") {
			w.T.Errorf("%s answers %s with %d %s, who may come", pattern, who.name, status, to)
		}
	}
	seesHere := allowed && who.office != w.offices.there
	if !seesHere && strings.Contains(answer.Body.String(), "Secret") {
		w.T.Errorf("%s tells %s a secret of the first office", pattern, who.name)
	}
}
