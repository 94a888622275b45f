// Package web is the door for people with a browser: it lays pages out, keeps
// who is signed in, hands out the style and the script, and turns a fault into
// a page that says what to do next. The pages themselves stand in web/staff
// (those who serve) and web/public (those who are served).
package web

import (
	"context"
	"net/http"
	"time"

	"vaada/internal/ids"
	"vaada/internal/language"
)

// Page is what a layout needs to know about one page for one reader.
// PageOf gives it filled but for Title, Here and what only the page knows.
type Page struct {
	Title     string // plain words in the reader's language
	Reader    language.Reader
	Visitor   Visitor              // zero when nobody is signed in
	Firm      func() language.Text // the name of the organisation, asked once and only where it is shown; nil: none
	Theme     Theme
	Nav       []NavItem // the rail of those who serve, or the links of the public head
	Here      string    // Key of the nav item this page belongs to
	Said      []Said    // what the last deed answered, shown once
	Address   string    // path and query of this page, where a choice of language returns to
	Watch     []string  // live names of the things shown; a change refetches the page
	Revision  int64     // of what is live when the page is made
	KeysOff   bool      // the person switched single keys off
	Bare      bool      // on a phone the page brings its own bar instead of the navigation
	Shared    bool      // several people share the computer: every page is loaded whole
	Still     bool      // without a script
	Choosable bool      // the reader may choose language and theme here
}

// Organisation is the name of whose page this is; zero when it has none.
func (p Page) Organisation() language.Text {
	if p.Firm == nil {
		return language.Text{}
	}
	return p.Firm()
}

// Visitor is who is signed in, as far as a layout shows it.
type Visitor struct {
	ID       ids.ID
	Name     string
	Language language.Language // personal choice; empty: the browser's
	Zone     *time.Location    // of the person's office; nil: the site's
	Theme    Theme
	Shared   bool      // at a computer that several people share
	Account  string    // the page of what they sign in with; empty hides it
	SignOut  string    // where the form that signs out posts to; empty hides it
	Nav      []NavItem // the rail of the person, also beside a fault
}

// NavItem is one entry of the rail. Count is short ("7", "99+") or empty.
type NavItem struct {
	Key, Address string
	Icon         IconName
	Label        language.Message
	Count        string
}

// Theme is light, dark, or empty: as the system is.
type Theme string

// The themes a person can choose.
const (
	Light Theme = "light"
	Dark  Theme = "dark"
)

// Titled gives the page with its title and its place in the navigation.
func (p Page) Titled(title language.Message, here string) Page {
	p.Title = title.Plain(p.Reader)
	p.Here = here
	return p
}

func (p Page) signedIn() bool { return p.Visitor.ID != 0 }

type pageKey struct{}

// PageOf gives the page as the site prepared it for this request.
func PageOf(r *http.Request) Page {
	page, _ := r.Context().Value(pageKey{}).(Page)
	return page
}

// WithPage puts a page into a context; the site does so for every request,
// tests and the gallery for what they render.
func WithPage(ctx context.Context, page Page) context.Context {
	return context.WithValue(ctx, pageKey{}, page)
}

// ReaderOf gives the reader a component writes for.
func ReaderOf(ctx context.Context) language.Reader {
	page, _ := ctx.Value(pageKey{}).(Page)
	return page.Reader
}
