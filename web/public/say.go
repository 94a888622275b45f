package public

import (
	"context"
	"io"
	"regexp"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/promise"
	"vaada/touchpoint"
	"vaada/web"
)

// sentence prints a promise for whoever reads it, its measured words ruled
// under.
func sentence(p promise.Promise) templ.Component {
	return printed(p, func(r language.Reader) []promise.Part { return promise.SentenceFor(p, r) })
}

// remedies prints what follows when a promise is broken.
func remedies(p promise.Promise) []templ.Component { return beside(p, promise.MissFor) }

// terms prints what else belongs to a promise.
func terms(p promise.Promise) web.Terms { return beside(p, promise.TermsFor) }

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
		return ruled(reader, p, print(reader)).Render(ctx, w)
	})
}

// held finds the blank between a number and its unit, which does not break.
var held = regexp.MustCompile(`(\d) `)

// ruled gives the parts of a printed promise, marked with the language they
// are in where it is not the reader's.
func ruled(r language.Reader, p promise.Promise, parts []promise.Part) web.Sentence {
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

// touchpointName is the word for a touchpoint; one that an organisation added
// goes by its key.
func touchpointName(key string) templ.Component {
	if name, known := touchpointNames[key]; known {
		return web.Say(name().Capital())
	}
	return web.Own(key)
}

var roleNames = map[people.Role]func() language.Message{
	people.Agent:      say.TermAgent,
	people.Supervisor: say.TermSupervisor,
	people.Manager:    say.TermManager,
	people.Trainer:    say.TermTrainer,
	people.Engineer:   say.TermEngineer,
	people.Expert:     say.TermExpert,
}

var forceWords = map[policy.Force]func() language.Message{
	policy.Must:   say.TermMust,
	policy.Can:    say.TermCan,
	policy.Should: say.TermShould,
}
