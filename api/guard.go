package api

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"vaada/internal/fault"
	"vaada/internal/gate"
	"vaada/internal/language"
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
// refuses it otherwise. Where others guessed keys before, a key is looked at all
// the same, though not for ever, and comes in if it holds: only a wrong one is
// asked to wait.
func (g *guard) enter(r *http.Request) (*http.Request, error) {
	key, bears := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	key = strings.TrimSpace(key)
	from := gate.Network(g.proxies.Address(r))
	wait, proven := g.limits.wait(key, from)
	if wait > 0 && (proven || !bears || key == "" || !g.limits.mayLook(from)) {
		return nil, tooOften{wait}
	}
	if !bears || key == "" {
		g.limits.refused(from)
		return nil, errKey
	}
	who, err := g.people.WhoKey(r.Context(), key)
	switch {
	case err == nil:
	case wait > 0:
		return nil, tooOften{wait}
	case fault.Is(err, fault.KindNotFound):
		g.limits.refused(from)
		return nil, keyless{fault.Of(err)}
	default:
		if !proven { // it may be a guess: the database is asked no more often while it is away
			g.limits.refused(from)
		}
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

// having refuses a key without the right that an operation needs, before anything
// of the request is looked at; "" asks for none.
func having(right people.Right) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		if right == "" || asker(ctx.Context()).Can(right) {
			next(ctx)
			return
		}
		reader := language.Reader{Language: language.Choose("", ctx.Header("Accept-Language")), Zone: time.UTC}
		ctx.SetHeader("Content-Type", "application/problem+json")
		ctx.SetStatus(http.StatusForbidden)
		told := problem(http.StatusForbidden, say.ApiRightMissing(string(right)).Plain(reader))
		if err := json.NewEncoder(ctx.BodyWriter()).Encode(told); err != nil {
			slog.Debug("api", "fault", err) // who asked has gone
		}
	}
}
