package people

import (
	"maps"
	"strings"

	"vaada/internal/ids"
)

// account is whose tries are counted together: a person, by whatever they sign
// in with, or what was typed where it is nobody's.
type account struct {
	staff ids.ID // 0: nobody's
	typed string
}

// key names an account among what is counted; what somebody types is never taken
// for a person.
func (a account) key() string {
	if a.staff != 0 {
		return "staff " + a.staff.String()
	}
	return "typed " + a.typed
}

// signInName is a name or an address to sign in with as it is written down.
func signInName(typed string) string { return strings.ToLower(strings.TrimSpace(typed)) }

// accountOf tells whose a typed name or address is, without a database.
func (g *Gate) accountOf(typed string) account {
	typed = signInName(typed)
	g.mu.Lock()
	defer g.mu.Unlock()
	return account{g.names[typed], typed}
}

// call notes whose each name and address is.
func (g *Gate) call(names map[string]ids.ID) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.names = maps.Clone(names)
}
