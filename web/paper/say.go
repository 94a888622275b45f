// Package paper prints the parts of a charter for whoever reads them, on a screen
// and on paper: a promise with what belongs to it, a service, the places to
// complain, the tables that public offices hang up. The pages of customers and
// those of the staff both print with it; who may read what was decided before.
package paper

import (
	"context"
	"io"
	"net/http"
	"regexp"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/policy"
	"vaada/promise"
	"vaada/touchpoint"
	"vaada/web"
)

// Sentence prints a promise for whoever reads it, its measured words ruled
// under.
func Sentence(p promise.Promise) templ.Component {
	return printed(p, func(r language.Reader) []promise.Part { return promise.SentenceFor(p, r) })
}

// Remedies prints what follows when a promise is broken.
func Remedies(p promise.Promise) []templ.Component { return beside(p, promise.MissFor) }

// Terms prints what else belongs to a promise.
func Terms(p promise.Promise) web.Terms { return beside(p, promise.TermsFor) }

// beside prints each of the sentences that stand beside a promise's main one.
func beside(p promise.Promise, print func(promise.Promise, language.Reader) [][]promise.Part) (each []templ.Component) {
	for at := range print(p, language.Reader{Language: p.Words.Source}) {
		each = append(each, printed(p, func(r language.Reader) []promise.Part { return print(p, r)[at] }))
	}
	return each
}

func printed(p promise.Promise, print func(language.Reader) []promise.Part) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		reader := web.ReaderOf(ctx)
		return Ruled(reader, p, print(reader)).Render(ctx, w)
	})
}

// held finds the blank between a number and its unit, which does not break.
var held = regexp.MustCompile(`(\d) `)

// Ruled gives the parts of a printed promise, marked with the language they
// are in where it is not the reader's.
func Ruled(r language.Reader, p promise.Promise, parts []promise.Part) web.Sentence {
	sentence := web.Sentence{}
	if r.Language != language.Pseudo {
		sentence.Language = p.SpokenIn(r.Language)
	}
	for _, part := range parts {
		if part.Kind == promise.Time {
			part.Text = held.ReplaceAllString(part.Text, "$1\u00a0")
		}
		sentence.Parts = append(sentence.Parts, web.Part{Words: part.Text, Measured: part.Measured()})
	}
	return sentence
}

var touchpointNames = map[string]func() language.Message{
	touchpoint.Telephone: say.TermTouchTelephone,
	touchpoint.Email:     say.TermTouchEmail,
	touchpoint.Letter:    say.TermTouchLetter,
	touchpoint.Website:   say.TermTouchWebsite,
	touchpoint.Face:      say.TermTouchFace,
	touchpoint.Social:    say.TermTouchSocial,
}

// TouchpointWord is the word for a touchpoint; none for one that an organisation
// added.
func TouchpointWord(key string) (language.Message, bool) {
	name, known := touchpointNames[key]
	if !known {
		return language.Message{}, false
	}
	return name().Capital(), true
}

type namesKey struct{}

// Naming lets what is written to a request know what an organisation calls its
// touchpoints.
func Naming(r *http.Request, names map[string]language.Text) *http.Request {
	return r.WithContext(context.WithValue(r.Context(), namesKey{}, names))
}

// TouchpointName writes what a touchpoint is called: by its word, or as the
// organisation that added it calls it.
func TouchpointName(key string) templ.Component {
	if name, known := TouchpointWord(key); known {
		return web.Say(name)
	}
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		names, _ := ctx.Value(namesKey{}).(map[string]language.Text)
		if name := names[key]; !name.IsZero() {
			return web.Say(language.Words(name).Capital()).Render(ctx, w)
		}
		return web.Own(key).Render(ctx, w)
	})
}

// ForceWord is how binding a clause is, in a word.
func ForceWord(force policy.Force) language.Message {
	if word, known := forceWords[force]; known {
		return word().Capital()
	}
	return language.Message{}
}

var forceWords = map[policy.Force]func() language.Message{
	policy.Must:   say.TermMust,
	policy.Can:    say.TermCan,
	policy.Should: say.TermShould,
}
