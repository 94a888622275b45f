package promise

import (
	"html"
	"strings"

	"vaada/internal/language"
)

// Kind says what a part of a sentence is.
type Kind string

// The kinds. All but Said are measured, and ruled under on pages.
const (
	Said     Kind = ""       // words that only join
	Deed     Kind = "deed"   // what is done
	Time     Kind = "limit"  // 2 working days
	Fraction Kind = "share"  // 90%
	Sum      Kind = "amount" // Rs 1,500
	Quantity Kind = "number" // 3; three times a week
	OfYear   Kind = "day"    // 1 July
)

// Part is a piece of a printed sentence.
type Part struct {
	Kind Kind
	Text string
}

// Measured says that the part is ruled under.
func (p Part) Measured() bool { return p.Kind != Said }

// Figure says that the part is written from left to right in any language,
// and is never broken.
func (p Part) Figure() bool { return p.Kind == Fraction }

// SpokenIn gives the language in which the promise's sentence can be said to a
// reader of l: theirs, else the one it was written in.
func (p Promise) SpokenIn(l language.Language) language.Language {
	if l == language.Pseudo {
		l = language.English
	}
	if p.said(l) {
		return l
	}
	return p.Words.Source
}

// Sentence prints the promise in a language from its data and phrases.
func Sentence(p Promise, l language.Language) []Part {
	return SentenceFor(p, language.Reader{Language: l})
}

// SentenceFor prints the promise as Sentence does, with the reader's figures.
func SentenceFor(p Promise, r language.Reader) []Part {
	return sentence(p, hand{Reader: r})
}

func sentence(p Promise, h hand) []Part {
	limit := p.Limit
	if p.Class == Remedy && p.OnMiss.Remedy != nil {
		limit = p.OnMiss.Remedy.Every
	}
	q := newPrinter(p, h, limit)
	defer q.done()
	return q.sentence(p.shape())
}

// Miss prints what follows when the promise is broken, one sentence for each
// thing that does. It is empty when nothing was promised for that.
func Miss(p Promise, l language.Language) [][]Part {
	return MissFor(p, language.Reader{Language: l})
}

// MissFor prints what Miss does, with the reader's figures.
func MissFor(p Promise, r language.Reader) [][]Part { return miss(p, hand{Reader: r}) }

func miss(p Promise, h hand) [][]Part {
	var all [][]Part
	if p.OnMiss.Remedy != nil && p.Class != Remedy {
		q := newPrinter(p, h, p.OnMiss.Remedy.Every)
		defer q.done()
		all = append(all, q.sentence("remedied"))
	}
	if p.OnMiss.Explain != nil {
		q := newPrinter(p, h, p.OnMiss.Explain).plain()
		defer q.done()
		all = append(all, q.sentence("explained"))
	}
	return all
}

// Plain joins a sentence to plain text for a language, with a figure set apart
// where right-to-left letters around it would turn it round.
func Plain(parts []Part, l language.Language) string {
	r := language.Reader{Language: l}
	var out strings.Builder
	size := 0
	for _, part := range parts {
		size += len(part.Text)
	}
	out.Grow(size)
	for _, part := range parts {
		switch part.Kind {
		case Fraction:
			part.Text = r.IsolateNumber(part.Text)
		case Sum:
			part.Text = r.Isolate(part.Text)
		}
		out.WriteString(part.Text)
	}
	return out.String()
}

// HTML writes a sentence as HTML, escaped: what is measured in <em>, and in it a
// figure that would turn round among right-to-left letters in <bdi>.
func HTML(parts []Part, l language.Language) string {
	var out strings.Builder
	for _, part := range parts {
		text := html.EscapeString(part.Text)
		switch {
		case part.Kind == Fraction && l == language.Urdu:
			text = `<em><bdi dir="ltr">` + text + `</bdi></em>`
		case part.Kind == Sum && l == language.Urdu:
			text = "<em><bdi>" + text + "</bdi></em>"
		case part.Measured():
			text = "<em>" + text + "</em>"
		}
		out.WriteString(text)
	}
	return out.String()
}

// The ends of shapes: of a share of cases, and of a share that has to be more,
// or less, than its number.
const (
	inShare  = " in share"
	strictly = " strictly"
)

// shape chooses the promise's sentence.
func (p Promise) shape() shape {
	s := p.classShape()
	if p.sharesCases(s) {
		s += inShare
	}
	strict := p.Share != nil && p.Share.Strictness == Below || p.Level != nil && p.Level.Strictness == Below
	if strict && templates[s+strictly][0] != nil {
		s += strictly
	}
	return s
}

// sharesCases says that the sentence of a shape is said of a share of cases. A
// value is none of them: nothing is counted there.
func (p Promise) sharesCases(s shape) bool {
	if p.Class == Vague || p.Class == Behaviour || templates[s+inShare][0] == nil {
		return false
	}
	return p.Share != nil && p.Share.Op == AtLeast && !p.Share.always()
}

// classShape chooses the sentence of the promise's class.
func (p Promise) classShape() shape {
	switch p.Class {
	case Rate:
		return p.rateShape()
	case Entitle:
		return p.entitleShape()
	case Remedy:
		return "remedied"
	case Behaviour, Vague:
		return "plain"
	case Cadence:
		return p.either("cadence in share", "cadence")
	case Survey:
		return p.either("surveyed", "asks")
	case Notice:
		return p.either("notice in share", "notice")
	case Window:
		if p.Slot != nil && (p.Slot.Hours != 0 || p.Slot.HalfDay) {
			return "window slot"
		}
		return "window"
	case Count:
		return p.sided("count at least", "count at most")
	case Reciprocal:
		if p.Limit != nil {
			return "asked of you within"
		}
		return "asked of you"
	case Available:
		return p.upShape()
	case AverageTime:
		if p.Average == Median {
			return "median"
		}
		return "mean"
	case Negotiated:
		switch {
		case p.Limit != nil:
		case p.told():
			return "told"
		default:
			return "agreed"
		}
	}
	return p.timeShape()
}

func (p Promise) timeShape() shape {
	switch {
	case p.Limit == nil && p.Moment == "":
		return "will"
	case p.Share == nil || p.Share.always():
		return "always"
	case p.Share.Op == AtMost && p.Limit != nil:
		return "no more than"
	default:
		return "in share"
	}
}

func (p Promise) rateShape() shape {
	switch {
	case p.Level != nil && p.Level.Kind == Band:
		return "band"
	case p.Level != nil && p.Level.Kind == BelowMean:
		return "below mean"
	case p.Level != nil && p.Level.Kind == Per:
		return p.sided("per at least", "per")
	case p.Share == nil:
		return "will"
	case p.Share.Op == AtLeast:
		return "rate at least"
	case p.Limit != nil:
		return "rate longer"
	}
	return "rate at most"
}

func (p Promise) entitleShape() shape {
	switch {
	case p.Limit == nil:
		return "plain"
	case p.Limit.Before:
		return "entitled before"
	}
	return "entitled"
}

func (p Promise) upShape() shape {
	switch {
	case p.Share == nil:
		return "will"
	case p.Share.Op == AtMost:
		return "up at most"
	}
	return "up at least"
}

// told says that a date we told the customer holds.
func (p Promise) told() bool { return p.Alternative != nil && p.Alternative.Kind == ToldDate }

// either is the first shape where the promise names a share.
func (p Promise) either(shared, alone shape) shape {
	if p.Share != nil {
		return shared
	}
	return alone
}

func (p Promise) sided(least, most shape) shape {
	if p.Level != nil && p.Level.Op == AtLeast {
		return least
	}
	return most
}
