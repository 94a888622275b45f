package web

import (
	"context"
	"html"
	"io"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/now"
)

// Say writes a sentence of the catalogues in the reader's language.
func Say(m language.Message) templ.Component {
	return markup(func(ctx context.Context) string {
		if m.Key() == "" {
			return owned(ctx, setApart(m.HTML(ReaderOf(ctx))))
		}
		return m.HTML(ReaderOf(ctx))
	})
}

// owned marks, for the pseudo language, words that came from data and not from
// the catalogues; people get them as they are.
func owned(ctx context.Context, words string) string {
	if ReaderOf(ctx).Language == language.Pseudo {
		return `<bdi dir="auto">` + words + "</bdi>"
	}
	return words
}

// Plain gives a sentence for an attribute.
func Plain(ctx context.Context, m language.Message) string { return m.Plain(ReaderOf(ctx)) }

// Own writes a person's own words or name on one line, set apart from the
// direction of the page, in the leading of its own script.
func Own(words string) templ.Component {
	return markup(func(ctx context.Context) string {
		return "<bdi" + tongue(ctx, words, "") + ">" + html.EscapeString(words) + "</bdi>"
	})
}

// headline writes words from outside as the heading of a page. The heading has
// their direction itself, so that what is too long is cut at its end.
func headline(words string) templ.Component {
	return markup(func(ctx context.Context) string {
		return "<h1" + tongue(ctx, words, "") + ">" + isolated(words) + "</h1>"
	})
}

// Text writes a text that exists in several languages: the reader's where
// there is one, else the source, marked with its language.
func Text(t language.Text) templ.Component {
	return markup(func(ctx context.Context) string {
		words, in := t.Pick(ReaderOf(ctx).Language)
		if in == "" || in == tagOf(ReaderOf(ctx).Language) {
			return owned(ctx, isolated(words))
		}
		return "<bdi" + tongue(ctx, words, in) + ">" + isolated(words) + "</bdi>"
	})
}

// Label is Text that stands alone, with a capital: an option, a chip.
func Label(t language.Text) templ.Component { return Say(language.Words(t).Capital()) }

// PlainText gives a Text for an attribute or a title.
func PlainText(ctx context.Context, t language.Text) string {
	words, _ := t.Pick(ReaderOf(ctx).Language)
	return words
}

// Code writes a number people say aloud, a phone, an address: left to right
// and unbroken.
func Code(words string) templ.Component {
	return markup(func(context.Context) string {
		return `<bdi dir="ltr" class="n">` + html.EscapeString(words) + "</bdi>"
	})
}

// Prose writes plain text from outside, a paragraph for each, each in its own
// direction, with numbers, phones and addresses kept whole.
func Prose(words string) templ.Component {
	return markup(func(ctx context.Context) string {
		var out strings.Builder
		for _, paragraph := range blankLine.Split(strings.TrimSpace(strings.ReplaceAll(words, "\r\n", "\n")), -1) {
			out.WriteString("<p" + tongue(ctx, paragraph, "") + ">")
			out.WriteString(strings.ReplaceAll(isolated(paragraph), "\n", "<br>"))
			out.WriteString("</p>")
		}
		return out.String()
	})
}

// Count writes a whole number.
func Count(n int64) templ.Component {
	return markup(func(ctx context.Context) string { return number(ReaderOf(ctx).Number(n)) })
}

// Percent writes a share from 0 to 1.
func Percent(share float64, places int) templ.Component {
	return markup(func(ctx context.Context) string { return number(ReaderOf(ctx).Percent(share, places)) })
}

// Clocktime writes the time of day of an instant.
func Clocktime(at now.Instant) templ.Component {
	return moment(at, func(r language.Reader) string { return number(r.Time(at)) })
}

// Date writes the day of an instant.
func Date(at now.Instant) templ.Component {
	return moment(at, func(r language.Reader) string { return html.EscapeString(r.Date(at)) })
}

// Moment writes the time of an instant of today, else its day and time.
func Moment(at now.Instant) templ.Component {
	return moment(at, func(r language.Reader) string {
		if sameDay(at, r.Now, r.Zone) {
			return number(r.Time(at))
		}
		return html.EscapeString(r.Date(at)) + " " + number(r.Time(at))
	})
}

// MomentAfter is Moment below another: a day that was named there is not named
// again.
func MomentAfter(above, at now.Instant) templ.Component {
	return markup(func(ctx context.Context) string {
		shown := Moment(at)
		if r := ReaderOf(ctx); sameDay(above, at, r.Zone) {
			shown = Clocktime(at)
		}
		var out strings.Builder
		_ = shown.Render(ctx, &out) // a builder takes everything
		return out.String()
	})
}

func moment(at now.Instant, write func(language.Reader) string) templ.Component {
	return markup(func(ctx context.Context) string {
		if at.IsZero() {
			return ""
		}
		return `<time datetime="` + at.Time().Format(time.RFC3339) + `">` + write(ReaderOf(ctx)) + "</time>"
	})
}

func sameDay(a, b now.Instant, zone *time.Location) bool {
	if zone == nil {
		zone = time.UTC
	}
	return a.In(zone).Format(time.DateOnly) == b.In(zone).Format(time.DateOnly)
}

func number(words string) string {
	return `<bdi dir="ltr" class="n">` + html.EscapeString(words) + "</bdi>"
}

func markup(write func(context.Context) string) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		_, err := io.WriteString(w, write(ctx))
		return err
	})
}

var (
	blankLine = regexp.MustCompile(`\n\s*\n`)
	// percent, range, signed number, phone, code; link, e-mail: what turns round
	// after Urdu letters, where a browser shows 90% as %90 and 10-12 as 12-10
	turningHere = regexp.MustCompile(`^(?:` + turningNumbers + `)`)
	turning     = regexp.MustCompile(`https?://[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|` + turningNumbers)
)

// What turningNumbers matches begins with one of turningBegins.
const (
	turningNumbers = `\+\d[\d -]{6,}\d|%\d[\d.,]*|\d[\d.,]*%|\d[\d.:]*[-–]\d[\d.:]*|[₹$€]\d[\d.,]*|[A-Z]{1,3}-\d[\d-]*`
	turningBegins  = `0123456789+%₹$€ABCDEFGHIJKLMNOPQRSTUVWXYZ`
)

// isolated escapes text and sets apart what would turn round in it.
func isolated(words string) string { return setApart(html.EscapeString(words)) }

// setApart does so in text that is escaped already. A page shows hundreds of
// texts, and few hold a link or an address, for which every letter is looked at.
func setApart(escaped string) string {
	if strings.Contains(escaped, "@") || strings.Contains(escaped, "://") {
		return turning.ReplaceAllString(escaped, apartBegins+"$0"+apartEnds)
	}
	if !strings.ContainsAny(escaped, "0123456789") {
		return escaped
	}
	var out strings.Builder
	for {
		at := strings.IndexAny(escaped, turningBegins)
		if at < 0 {
			out.WriteString(escaped)
			return out.String()
		}
		out.WriteString(escaped[:at])
		escaped = escaped[at:]
		if found := turningHere.FindString(escaped); found != "" {
			out.WriteString(apartBegins + found + apartEnds)
			escaped = escaped[len(found):]
			continue
		}
		_, size := utf8.DecodeRuneInString(escaped)
		out.WriteString(escaped[:size])
		escaped = escaped[size:]
	}
}

const (
	apartBegins = `<bdi dir="ltr" class="n">`
	apartEnds   = `</bdi>`
)

// tongue gives the lang and dir attributes of words from outside. Where the
// language is not known the script tells which leading the words need.
func tongue(ctx context.Context, words string, l language.Language) string {
	if l == "" {
		l = guessed(words)
	}
	switch {
	case l == "", l == tagOf(ReaderOf(ctx).Language):
		return ` dir="auto"`
	default:
		return ` lang="` + string(l) + `" dir="` + l.Direction() + `"`
	}
}

// guessed tells the language of words by their first letter and those only
// Turkish has; Latin letters else are taken for English, as is Roman Urdu, which
// has to be read in Latin leading too.
func guessed(words string) language.Language {
	for _, letter := range words {
		switch {
		case unicode.Is(unicode.Arabic, letter):
			return language.Urdu
		case unicode.Is(unicode.Devanagari, letter):
			return language.Hindi
		case unicode.Is(unicode.Latin, letter) && strings.ContainsAny(words, "ğĞşŞıİ"):
			return language.Turkish
		case unicode.Is(unicode.Latin, letter):
			return language.English
		}
	}
	return ""
}
