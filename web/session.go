package web

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"vaada/internal/language"
	"vaada/internal/now"
)

// SessionCookie names the cookie that holds the random name of a session. The
// database keeps only its hash.
const SessionCookie = "vaada_session"

// hostPrefix begins the names of cookies that browsers take from this host
// alone, by TLS: no other name of the same domain can set them.
const hostPrefix = "__Host-"

// Sessions knows who is asking. A is who the rooms call the actor: web passes
// it through and never looks inside.
type Sessions[A any] struct {
	// Who finds the person of a session. It answers false where nobody is
	// signed in, and an error only when it could not look.
	Who func(ctx context.Context, session string) (A, Visitor, bool, error)
	// Secure is set where browsers come by TLS, directly or by a proxy.
	Secure bool
}

type actorKey[A any] struct{}

// Known puts who is asking into the request, and what the layout shows of them
// into its page. Those who are not signed in pass through as nobody.
func (s Sessions[A]) Known(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session := s.Name(r)
		if session == "" {
			next.ServeHTTP(w, r)
			return
		}
		actor, visitor, found, err := s.Who(r.Context(), session)
		if err != nil {
			Fault(w, r, err)
			return
		}
		if !found {
			s.End(w)
			next.ServeHTTP(w, r)
			return
		}
		ctx := context.WithValue(r.Context(), actorKey[A]{}, actor)
		page := PageOf(r).seenBy(visitor)
		if asked := language.Language(r.URL.Query().Get("language")); asked.Known() { // this page, whatever they usually read
			page.Reader.Language = asked
		}
		next.ServeHTTP(w, r.WithContext(WithPage(ctx, page)))
	})
}

// seenBy gives the page as a person chose to see it.
func (p Page) seenBy(visitor Visitor) Page {
	p.Visitor, p.Nav, p.Shared = visitor, visitor.Nav, visitor.Shared
	if visitor.Language != "" {
		p.Reader.Language = visitor.Language
	}
	if visitor.Zone != nil {
		p.Reader.Zone = visitor.Zone
	}
	if visitor.Theme != "" {
		p.Theme = visitor.Theme
	}
	return p
}

// Actor gives who is asking, and false for nobody.
func (s Sessions[A]) Actor(r *http.Request) (A, bool) {
	actor, found := r.Context().Value(actorKey[A]{}).(A)
	return actor, found
}

// Required lets only those who are signed in pass; others are sent to sign in
// and come back afterwards.
func (s Sessions[A]) Required(signIn string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, known := s.Actor(r); known {
			next.ServeHTTP(w, r)
			return
		}
		address := signIn
		if r.Method == http.MethodGet && r.URL.Path != "/" {
			address += "?back=" + url.QueryEscape(r.URL.RequestURI())
		}
		Go(w, r, address)
	})
}

// Begin hands a session to the browser that signed in.
func (s Sessions[A]) Begin(w http.ResponseWriter, session string, until now.Instant) {
	s.Keep(w, SessionCookie, session, until)
}

// End takes the session away from the browser.
func (s Sessions[A]) End(w http.ResponseWriter) { s.Drop(w, SessionCookie) }

// Name gives the session of a request, or "".
func (s Sessions[A]) Name(r *http.Request) string { return s.Kept(r, SessionCookie) }

// Keep lets the browser keep something that only we read, until a moment.
func (s Sessions[A]) Keep(w http.ResponseWriter, name, value string, until now.Instant) {
	http.SetCookie(w, s.cookie(name, value, until.Time()))
}

// Drop takes away what the browser keeps under a name.
func (s Sessions[A]) Drop(w http.ResponseWriter, name string) {
	cookie := s.cookie(name, "", time.Unix(1, 0))
	cookie.MaxAge = -1
	http.SetCookie(w, cookie)
}

// Kept gives what the browser keeps under a name, or "".
func (s Sessions[A]) Kept(r *http.Request, name string) string { return cookieOf(r, s.named(name)) }

func (s Sessions[A]) named(name string) string {
	if s.Secure {
		return hostPrefix + name
	}
	return name
}

func (s Sessions[A]) cookie(name, value string, until time.Time) *http.Cookie {
	return &http.Cookie{
		Name: s.named(name), Value: value, Path: "/", Expires: until,
		HttpOnly: true, Secure: s.Secure, SameSite: http.SameSiteLaxMode,
	}
}
