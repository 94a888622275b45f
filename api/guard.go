package api

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/gate"
	"vaada/internal/language/say"
	"vaada/people"
)

// guard lets a request in that bears an API key which holds, as often as one
// system may come.
type guard struct {
	people  people.Desk
	limits  *limits
	proxies gate.Proxies
}

// enter gives the request of the system whose key it bears; an answer that
// refuses it otherwise.
func (g *guard) enter(r *http.Request) (*http.Request, error) {
	key, bears := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	key = strings.TrimSpace(key)
	from := gate.Network(g.proxies.Address(r))
	if wait := g.limits.wait(key, from); wait > 0 {
		return nil, tooOften{wait}
	}
	if !bears || key == "" {
		g.limits.refused(from)
		return nil, errKey
	}
	who, err := g.people.WhoKey(r.Context(), key)
	if fault.Is(err, fault.KindNotFound) {
		g.limits.refused(from)
		return nil, keyless{fault.Of(err)}
	}
	if err != nil {
		return nil, fault.Unavailable(say.ErrUnavailable()).Because(err)
	}
	g.limits.proven(key)
	return r.WithContext(context.WithValue(r.Context(), askerKey{}, who)), nil
}

// errKey is the answer to a request without an API key that holds.
var errKey = errors.New("api: no key")

// keyless is the answer to a key that holds no more, or never did.
type keyless struct{ *fault.Fault }

// tooOften is the answer to a system that comes too often, and when it may
// again, in seconds.
type tooOften struct{ seconds int }

func (t tooOften) Error() string { return "api: too often, wait " + strconv.Itoa(t.seconds) + " s" }
