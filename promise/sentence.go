package promise

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vaada/hours"
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
	if p.Words.In[l].Deed != "" {
		return l
	}
	return p.Words.Source
}

// Sentence prints the promise in a language from its data and phrases. It is
// empty for a class that is not Printed.
func Sentence(p Promise, l language.Language) []Part {
	return SentenceFor(p, language.Reader{Language: l})
}

// SentenceFor prints the promise as Sentence does, with the reader's figures.
func SentenceFor(p Promise, r language.Reader) []Part {
	if !p.Class.Printed() {
		return nil
	}
	return newPrinter(p, r, p.Limit).sentence(p.shape())
}

// Miss prints what follows when the promise is broken, one sentence for each
// thing that does. It is empty when nothing was promised for that.
func Miss(p Promise, l language.Language) [][]Part {
	return MissFor(p, language.Reader{Language: l})
}

// MissFor prints what Miss does, with the reader's figures.
func MissFor(p Promise, r language.Reader) [][]Part {
	var sentences [][]Part
	if p.OnMiss.Remedy != nil {
		sentences = append(sentences, newPrinter(p, r, p.OnMiss.Remedy.Every).sentence(remedied))
	}
	if p.OnMiss.Explain != nil {
		p.Alternative = nil
		sentences = append(sentences, newPrinter(p, r, p.OnMiss.Explain).sentence(explained))
	}
	return sentences
}

// Plain joins a sentence to plain text for a language, with a figure set apart
// where right-to-left letters around it would turn it round.
func Plain(parts []Part, l language.Language) string {
	r := language.Reader{Language: l}
	var out strings.Builder
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

func (p Promise) shape() shape {
	atMost := p.Share != nil && p.Share.Op == AtMost
	switch {
	case p.Class == Rate && p.Share != nil && atMost:
		return atMostRate
	case p.Class == Rate && p.Share != nil:
		return atLeastRate
	case p.Limit == nil:
		return plain
	case atMost:
		return noMoreThan
	case p.Share != nil:
		return inShare
	default:
		return always
	}
}

// printer fills the slots of one sentence.
type printer struct {
	promise Promise
	limit   *Limit
	reader  language.Reader
	at      int // column of the templates
	out     []Part
}

func newPrinter(p Promise, r language.Reader, limit *Limit) *printer {
	spoken := p.SpokenIn(r.Language)
	if r.Language != language.Pseudo {
		r.Language = spoken
	}
	return &printer{promise: p, limit: limit, reader: r, at: place(spoken)}
}

func (p *printer) phrases() Phrases { return p.promise.Words.In[language.All[p.at]] }

func (p *printer) sentence(s shape) []Part {
	p.fill(templates[s][p.at])
	p.capital()
	if p.reader.Language == language.Pseudo {
		for at := range p.out {
			p.out[at].Text = "⟦" + strings.Trim(p.out[at].Text, "⟦⟧") + "⟧"
		}
	}
	return p.out
}

// fill writes a template: words as they are, each {slot} by its name.
func (p *printer) fill(template string) {
	for template != "" {
		words, rest, found := strings.Cut(template, "{")
		p.add(Said, words)
		if !found {
			return
		}
		slot, after, _ := strings.Cut(rest, "}")
		p.slot(slot)
		template = after
	}
}

func (p *printer) slot(name string) {
	phrases := p.phrases()
	switch name {
	case "who":
		p.add(Said, phrases.Who)
	case "deed":
		p.add(Deed, phrases.Deed)
	case "object":
		p.add(Deed, phrases.Object)
	case "condition":
		p.add(Said, phrases.Condition)
	case ", condition":
		if phrases.Condition != "" {
			p.add(Said, ", "+phrases.Condition)
		}
	case "within":
		p.fill(p.within())
	case "same day":
		p.add(Time, sameDay[p.at])
	case "limit", "every":
		p.add(Time, limitText(p.reader, p.limit.Limit))
	case "share":
		p.add(Fraction, p.percent(p.promise.Share.Percent))
	case "remedy":
		p.fill(phrases.Remedy)
	case "amount":
		p.add(Sum, p.reader.Money(*p.promise.OnMiss.Remedy.Amount))
	case "percent":
		p.add(Fraction, p.percent(p.promise.OnMiss.Remedy.Percent))
	case "cap":
		if remedy := p.promise.OnMiss.Remedy; remedy.Cap != nil {
			p.add(Sum, p.reader.Money(*remedy.Cap))
		} else {
			p.add(Fraction, p.percent(remedy.CapPercent))
		}
	}
}

// within gives the template of the limit with its preposition.
func (p *printer) within() string {
	within := withins.within[p.at]
	switch limit := p.limit; {
	case limit.Unit == hours.InDays && limit.Value == 0:
		within = "{same day}"
	case limit.Strictness == Below:
		within = withins.below[p.at]
	}
	if a := p.promise.Alternative; a != nil && a.Kind == AgreedDate {
		return strings.Replace(withins.agreed[p.at], "{within}", within, 1)
	}
	return within
}

func (p *printer) percent(share BasisPoints) string {
	return p.reader.Percent(float64(share)/float64(Whole), 2)
}

// add appends words: no space twice, none before a full stop, and what is of
// one kind in one part.
func (p *printer) add(kind Kind, text string) {
	last := len(p.out) - 1
	if last < 0 || strings.HasSuffix(p.out[last].Text, " ") {
		text = strings.TrimPrefix(text, " ")
	}
	if text == "" {
		return
	}
	if last >= 0 && strings.ContainsRune(".,;،۔।", firstOf(text)) {
		p.out[last].Text = strings.TrimRight(p.out[last].Text, " ")
		if p.out[last].Text == "" {
			p.out, last = p.out[:last], last-1
		}
	}
	switch {
	case last >= 0 && p.out[last].Kind == kind:
		p.out[last].Text += text
	case last >= 1 && p.out[last].Text == " " && kind == Deed && p.out[last-1].Kind == Deed:
		p.out[last-1].Text += " " + text
		p.out = p.out[:last]
	default:
		p.out = append(p.out, Part{kind, text})
	}
}

// capital writes the first letter of the sentence large. Turkish i is İ.
func (p *printer) capital() {
	if len(p.out) == 0 {
		return
	}
	text := p.out[0].Text
	first, size := utf8.DecodeRuneInString(text)
	large := unicode.ToTitle(first)
	if p.at == place(language.Turkish) {
		large = unicode.TurkishCase.ToTitle(first)
	}
	p.out[0].Text = string(large) + text[size:]
}

func firstOf(text string) rune {
	first, _ := utf8.DecodeRuneInString(text)
	return first
}
