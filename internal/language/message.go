package language

import (
	"maps"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Message is a sentence with its slots filled, not yet in any language: what
// rules answer and pages show. The functions of package say make it, or Words
// from a text of the organisation's own data.
type Message struct {
	sentence  *Sentence
	arguments []any
	words     Text
	capital   bool
	oblique   bool
}

// Words makes a message of a text that people wrote, such as the label of a
// field of a chart.
func Words(t Text) Message { return Message{words: t} }

// IsZero says that there is nothing to say.
func (m Message) IsZero() bool { return m.sentence == nil && m.words.IsZero() }

// Key is the message's row in the catalogues, or "" for Words.
func (m Message) Key() string {
	if m.sentence == nil {
		return ""
	}
	return m.sentence.Key
}

// Capital is the message with its first letter in upper case where the script
// has cases (i becomes İ in Turkish): terms are stored as they stand inside a
// sentence, headings and buttons begin with a capital.
func (m Message) Capital() Message {
	m.capital = true
	return m
}

// Oblique is the message as it stands before a postposition, where its row has
// such a form: وعدہ, but وعدے کا.
func (m Message) Oblique() Message {
	m.oblique = true
	return m
}

// Plain writes the message as plain text: mail, titles, attributes, the
// command line. Where a value would disturb the order of the letters around it
// it stands between Unicode isolates (U+2066 or U+2068, and U+2069).
func (m Message) Plain(r Reader) string {
	var out strings.Builder
	m.write(&out, r, plainHand{})
	return out.String()
}

// HTML writes the message as HTML, escaped: numbers, phones and codes in
// <bdi dir="ltr" class="n">, names and other text in <bdi>.
func (m Message) HTML(r Reader) string {
	var out strings.Builder
	m.write(&out, r, htmlHand{})
	return out.String()
}

func (m Message) write(out *strings.Builder, r Reader, hand hand) {
	if m.sentence == nil {
		m.writeWords(out, r, hand)
		return
	}
	var body strings.Builder
	forms := m.sentence.forms(r.Language)
	if m.oblique {
		forms.direct = forms.oblique
	}
	m.writeParts(&body, r, hand, forms.direct)
	text := body.String()
	if m.capital {
		text = capital(text, r.Language)
	}
	out.WriteString(r.marked(text))
}

func (m Message) writeWords(out *strings.Builder, r Reader, hand hand) {
	text, in := m.words.Pick(r.Language)
	if m.capital {
		text = capital(text, in)
	}
	hand.foreign(out, r, text, in)
}

func (m Message) writeParts(out *strings.Builder, r Reader, hand hand, parts []part) {
	for n, p := range parts {
		at := -1
		if p.slot.Name != "" {
			at = m.sentence.slot(p.slot.Name)
		}
		switch {
		case p.slot.Name == "":
			hand.literal(out, p.literal)
		case at < 0 || at >= len(m.arguments):
			hand.literal(out, "{"+p.slot.Name+"}")
		case p.choices != nil:
			m.writeParts(out, r, hand, p.choices[r.class(m.arguments[at], p.choices)])
		default:
			kind := m.sentence.Slots[at].Kind
			if p.slot.Kind == "oblique" {
				kind = p.slot.Kind
			}
			argument := m.arguments[at]
			if n+1 < len(parts) && strings.ContainsAny(firstOf(parts[n+1].literal), stops) {
				argument = unstopped(argument)
			}
			r.fill(out, hand, kind, argument)
		}
	}
}

// stops end a sentence, or a part of one, in any of the scripts.
const stops = ".?!:;,।؟۔،"

func firstOf(text string) string {
	for _, letter := range text {
		return string(letter)
	}
	return ""
}

// unstopped takes the stop off the end of words that stand before another one:
// a question that is named in a sentence does not end it.
func unstopped(argument any) any {
	value, is := argument.(Message)
	if !is || value.sentence != nil {
		return argument
	}
	words := value.words
	words.In = maps.Clone(words.In)
	for l, text := range words.In {
		words.In[l] = strings.TrimRight(text, stops)
	}
	value.words = words
	return value
}

// class chooses the wording for a number.
func (r Reader) class(argument any, choices map[string][]part) string {
	var n float64
	switch value := argument.(type) {
	case int:
		n = float64(value)
	case float64:
		n = value
	}
	if _, has := choices["zero"]; has && n == 0 {
		return "zero"
	}
	class := r.PluralClass(n)
	if _, has := choices[class]; !has {
		return other
	}
	return class
}

// capital raises the first letter that is not inside a tag. Words that begin
// with a figure begin with it: 2 tries, not 2 Tries.
func capital(text string, l Language) string {
	inTag := false
	for at, letter := range text {
		switch {
		case letter == '<':
			inTag = true
		case letter == '>':
			inTag = false
		case !inTag && unicode.IsDigit(letter):
			return text
		case !inTag && unicode.IsLetter(letter):
			return text[:at] + upper(letter, l) + text[at+utf8.RuneLen(letter):]
		}
	}
	return text
}

func upper(letter rune, l Language) string {
	if l == Turkish {
		return string(unicode.TurkishCase.ToUpper(letter))
	}
	return string(unicode.ToUpper(letter))
}
