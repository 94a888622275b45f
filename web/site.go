package web

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Site is what stands before every page: the assets, the headers, the choice
// of language and theme, the check of who sends a form. Organisation, Zone and
// Chosen may be nil.
type Site struct {
	Clock        now.Clock
	Zone         *time.Location // of the office whose day it is, for those who have none of their own
	Organisation func(ctx context.Context) language.Text
	Digits       func(ctx context.Context) language.Digits // how numbers are written; nil: in Latin figures
	Revision     func() int64                              // of what is live; nil: nothing is
	Hosts        []string                                  // names this site answers to, without port; empty: any
	Secure       bool                                      // browsers come by TLS, directly or by a proxy
	// Chosen is told when a person who is signed in chooses a language or a
	// theme, to keep it with the person.
	Chosen func(r *http.Request, l language.Language, theme Theme) error
}

// Handler puts the site before the pages. Known is the Sessions.Known of those
// who can sign in, or nil.
func (s *Site) Handler(known func(http.Handler) http.Handler, pages http.Handler) http.Handler {
	if known == nil {
		known = func(next http.Handler) http.Handler { return next }
	}
	mux := http.NewServeMux()
	mux.Handle("POST /language", known(http.HandlerFunc(s.chooseLanguage)))
	mux.Handle("POST /theme", known(http.HandlerFunc(s.chooseTheme)))
	mux.Handle("POST /keys", known(http.HandlerFunc(s.chooseKeys)))
	mux.Handle("/", known(orLost(pages)))
	guarded := s.rescued(s.ourHost(s.ourOrigin(mux)))
	site := http.NewServeMux()
	site.Handle("GET "+assetRoot, Assets())
	site.Handle("/", s.prepared(guarded))
	return headed(s.Secure, site)
}

// orLost answers with our page where no page stands at an address.
func orLost(pages http.Handler) http.Handler {
	mux, isMux := pages.(*http.ServeMux)
	if !isMux {
		return pages
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, pattern := mux.Handler(r); pattern == "" {
			Fault(w, r, fault.NotFound())
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// prepared puts the page for this reader into the request.
func (s *Site) prepared(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		page := Page{
			Reader:    language.Reader{Language: languageOf(r), Zone: s.Zone, Now: s.Clock()},
			Theme:     themeOf(r),
			KeysOff:   cookieOf(r, keysCookie) == "off",
			Address:   r.URL.RequestURI(),
			Choosable: true,
			Said:      heard(w, r),
		}
		if r.Method != http.MethodGet {
			page.Address = cameFrom(r)
		}
		if s.Digits != nil {
			page.Reader.Digits = s.Digits(r.Context())
		}
		if s.Revision != nil {
			page.Revision = s.Revision()
		}
		if s.Organisation != nil {
			page.Firm = sync.OnceValue(func() language.Text { return s.Organisation(r.Context()) })
		}
		r = r.WithContext(WithPage(r.Context(), page))
		if !isText(r.URL.Path) || strings.Contains(r.URL.RawQuery, "%") && !areTexts(r.URL.Query()) {
			Fault(w, r, fault.NotFound())
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ourHost refuses a name that is not this site's, so that a page elsewhere
// cannot point its own name at us.
func (s *Site) ourHost(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(r.Host); err == nil {
			host = name
		}
		if len(s.Hosts) > 0 && !slices.Contains(s.Hosts, strings.ToLower(strings.Trim(host, "[]"))) {
			Fault(w, r, &fault.Fault{Kind: fault.KindForbidden, Say: say.WebFaultHost()})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ourOrigin refuses forms that another site sends.
func (s *Site) ourOrigin(next http.Handler) http.Handler {
	guard := http.NewCrossOriginProtection()
	guard.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		Fault(w, r, fault.Forbidden(say.WebFaultOrigin()))
	}))
	return guard.Handler(next)
}

// rescued turns a panic into the page of a fault that is ours.
func (s *Site) rescued(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			reason := recover()
			if reason == nil {
				return
			}
			if reason == http.ErrAbortHandler {
				panic(reason)
			}
			Fault(w, r, fmt.Errorf("panic: %v\n%s", reason, debug.Stack()))
		}()
		next.ServeHTTP(w, r)
	})
}
