package paper

import (
	"context"
	"io"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/markdown"
	"vaada/promise"
	"vaada/web"
)

// Prose writes a text of several languages in paragraphs, in the reader's language
// where there is one.
func Prose(t language.Text) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		words, _ := t.Pick(web.ReaderOf(ctx).Language)
		if words == "" {
			return nil
		}
		return web.Prose(words).Render(ctx, w)
	})
}

// Pages prints a text that is written in Markdown, in the reader's language, or in
// the one that it was first written in.
func Pages(t language.Text) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		words, l := t.Pick(web.ReaderOf(ctx).Language)
		if words == "" {
			return nil
		}
		return marked(l, markdown.HTML(words)).Render(ctx, w)
	})
}

// Time writes how long a promise takes, alone; its whole sentence where the time
// alone would say less.
func Time(p promise.Promise) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		r := web.ReaderOf(ctx)
		parts := promise.LimitFor(p, r)
		if len(parts) == 0 {
			parts = promise.SentenceFor(p, r)
		}
		return Ruled(r, p, parts).Render(ctx, w)
	})
}

// Own is the promise as the house holds itself to it, false where that is not
// another than what customers may expect.
func Own(p promise.Promise) (own promise.Promise, differs bool) {
	own = p
	if p.Internal != nil {
		own.Share, differs = p.Internal, true
	}
	if p.InternalLimit != nil {
		own.Limit, differs = p.InternalLimit, true
	}
	return own, differs
}

// fee is what a service costs.
func fee(f charter.Fee) language.Message {
	switch {
	case f.IsZero():
		return say.RenderingFree()
	case f.Amount.IsZero():
		return language.Words(f.Words)
	}
	return say.RenderingFee(f.Amount)
}

// fact is one line about a place.
type fact struct {
	Label language.Message
	Value templ.Component
}

// facts lists what is known of a place.
func facts(p charter.Place) (all []fact) {
	line := func(label language.Message, words string) {
		if words != "" {
			all = append(all, fact{label, web.Code(words)})
		}
	}
	if p.Person != "" {
		all = append(all, fact{say.RenderingName(), web.Own(p.Person)})
	}
	if !p.Title.IsZero() {
		all = append(all, fact{say.RenderingPost(), web.Text(p.Title)})
	}
	if !p.Address.IsZero() {
		all = append(all, fact{say.CharterFieldAddress().Capital(), web.Text(p.Address)})
	}
	line(say.CharterFieldPhone().Capital(), p.Phone)
	line(say.CharterFieldFax().Capital(), p.Fax)
	line(say.CharterFieldEmail().Capital(), p.Email)
	line(say.CharterFieldWeb().Capital(), p.Web)
	return all
}
