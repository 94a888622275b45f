package web

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/now"
)

// State is one of the four ways in which the gallery shows every page.
type State string

// The states.
const (
	Full   State = "full"   // as on a busy day
	Blank  State = "empty"  // before there is anything
	Faulty State = "faulty" // a form came back, or something is wrong
	Long   State = "long"   // the longest names and sentences that fit the rules
)

// States lists the states in the order in which the gallery shows them.
var States = []State{Full, Blank, Faulty, Long}

// Example is one page in one state, made without a database: Body gets the
// page of a reader, as a handler gets it of PageOf, and answers what the
// handler would give to Render.
type Example struct {
	Route string // the pattern of the page: "GET /cases/{number}"
	State State
	Body  func(page Page) templ.Component
}

var gallery struct {
	sync.Mutex
	examples []Example
}

// Register puts examples into the gallery. Page packages call it from init, so
// that a page without examples is found by comparing routes.
func Register(examples ...Example) {
	gallery.Lock()
	defer gallery.Unlock()
	gallery.examples = append(gallery.examples, examples...)
}

// Examples lists the gallery by route and state.
func Examples() []Example {
	gallery.Lock()
	defer gallery.Unlock()
	sorted := slices.Clone(gallery.examples)
	slices.SortStableFunc(sorted, func(a, b Example) int {
		return cmp.Or(cmp.Compare(a.Route, b.Route), cmp.Compare(slices.Index(States, a.State), slices.Index(States, b.State)))
	})
	return sorted
}

// Missing names the states that registered pages lack, and the given GET
// routes that are not in the gallery at all.
func Missing(routes ...string) []string {
	shown := map[string][]State{}
	for _, example := range Examples() {
		shown[example.Route] = append(shown[example.Route], example.State)
	}
	for _, route := range routes {
		if _, found := shown[route]; !found {
			shown[route] = nil
		}
	}
	var missing []string
	for route, states := range shown {
		for _, state := range States {
			if !slices.Contains(states, state) {
				missing = append(missing, fmt.Sprintf("%s %s", route, state))
			}
		}
	}
	slices.Sort(missing)
	return missing
}

// Draw renders an example for a page.
func (e Example) Draw(page Page) ([]byte, error) {
	var out bytes.Buffer
	err := e.Body(page).Render(WithPage(context.Background(), page), &out)
	return out.Bytes(), err
}

// GalleryPage is the page that gallery and tests render for: Anar Home at half
// past two on Monday, 2 November 2026, in Karachi.
func GalleryPage(l language.Language, theme Theme) Page {
	zone := time.FixedZone("Asia/Karachi", 5*60*60)
	name := language.Text{Source: language.English, In: map[language.Language]string{
		language.English: "Anar Home", language.Urdu: "انار ہوم",
		language.Hindi: "अनार होम", language.Turkish: "Anar Home",
	}}
	return Page{
		Reader: language.Reader{
			Language: l, Zone: zone,
			Now: now.At(time.Date(2026, 11, 2, 14, 30, 0, 0, zone)),
		},
		Firm:  func() language.Text { return name },
		Theme: theme, Address: "/", Choosable: true,
	}
}
