package main

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/promise/reading"
)

// promises is vaada promise.
type promises struct {
	Read promiseRead `cmd:"" help:"${read}"`
	Lint promiseLint `cmd:"" help:"${lint}"`
}

// wholeInput reads a file, or standard input for -. Invalid when it cannot be
// read, or nothing is in it.
func (c console) wholeInput(name string) ([]byte, error) {
	return c.input(name, math.MaxInt64)
}

// input is wholeInput of so many bytes at most: of what is longer, the rest is not
// read.
func (c console) input(name string, most int64) ([]byte, error) {
	empty, from := say.CmdInputEmpty(), io.NopCloser(c.in)
	var err error
	if name != "-" {
		empty = say.CmdFileEmpty(name)
		from, err = os.Open(name)
	}
	var text []byte
	if err == nil {
		defer from.Close()
		text, err = io.ReadAll(io.LimitReader(from, most))
	}
	switch {
	case err != nil:
		return nil, fault.Invalid("file", say.CmdFileUnreadable(name)).Because(err)
	case len(bytes.TrimSpace(text)) == 0:
		return nil, fault.Invalid("file", empty)
	}
	return text, nil
}

// sentencesOf reads a text or a table. Of a text the rows have no id, target or
// defects. Invalid when a table has no column with sentences.
func sentencesOf(text string) (rows []reading.Row, table bool, err error) {
	if isTabular(text) {
		rows, err = reading.Table(text, "")
		return rows, true, err
	}
	for _, r := range reading.Text(text, "") {
		rows = append(rows, reading.Row{Reading: r, Target: -1})
	}
	return rows, false, nil
}

// isTabular says that a text is a table: by a column that the reader knows, or
// by as many tabs in the second line as in the first.
func isTabular(text string) bool {
	if reading.IsTable(text) {
		return true
	}
	first, rest, _ := strings.Cut(text, "\n")
	second, _, _ := strings.Cut(rest, "\n")
	tabs := strings.Count(first, "\t")
	return tabs > 0 && tabs == strings.Count(second, "\t")
}

// mostShown is how many letters of a sentence are shown.
const mostShown = 240

// shown is a text from a file as it may stand on a terminal: without controls
// of the terminal or of direction, and cut when it is very long.
func (c console) shown(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n':
			return ' '
		case unicode.IsControl(r), r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069', r == '\ufeff':
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
	if utf8.RuneCountInString(text) > mostShown {
		text = language.CutGraphemes(text, mostShown) + "…"
	}
	return c.reader.Isolate(text)
}

// put writes one line of what was asked for, so far in.
func (c console) put(depth int, line string) {
	fmt.Fprintf(c.out, "%s%s\n", strings.Repeat("  ", depth), line)
}

// plain writes a message as the reader reads it.
func (c console) plain(m language.Message) string { return m.Plain(c.reader) }

// reads is what a sentence was read as: the sentence that the program itself
// would print. An English one that names nobody who acts cannot be said so, nor
// what is paid on a miss; of these there is what is measured.
func (c console) reads(p promise.Promise) []string {
	said, made := p.Words.In[p.SpokenIn(c.reader.Language)], p.OnMiss.Remedy
	bare := p.Class == promise.Remedy && made != nil && said.Remedy == "" // it says what is paid, and in no words of ours
	named := said.Who != "" || p.Class == promise.Rate && said.Object != "" || p.Words.Source != language.English
	if !bare && (named || p.Class == promise.Remedy) {
		return c.printed(p)
	}
	if bare {
		said.Remedy = made.Settled("")
		p.Words.In = map[language.Language]promise.Phrases{p.SpokenIn(c.reader.Language): said}
	}
	sides := map[promise.Op]string{promise.AtLeast: "≥ ", promise.AtMost: "≤ "}
	var measured, all []string
	if p.Share != nil {
		side := sides[p.Share.Op]
		if p.Share.Strictness == promise.Below {
			side = map[promise.Op]string{promise.AtLeast: "> ", promise.AtMost: "< "}[p.Share.Op]
		}
		measured = append(measured, side+c.reader.Percent(float64(p.Share.Percent)/float64(promise.Whole), 2))
	}
	for _, part := range promise.SentenceFor(p, c.reader) {
		switch part.Kind {
		case promise.Time, promise.OfYear, promise.Sum:
			measured = append(measured, part.Text)
		case promise.Quantity:
			side := ""
			if p.Level != nil && !slices.ContainsFunc(measured, func(m string) bool { return strings.HasPrefix(m, sides[p.Level.Op]) }) {
				side = sides[p.Level.Op]
			}
			measured = append(measured, side+part.Text)
		case promise.Fraction:
			if p.Share == nil {
				measured = append(measured, part.Text)
			}
		}
	}
	if len(measured) > 0 {
		all = append(all, strings.Join(measured, " · ")+".")
	}
	for _, each := range promise.TermsFor(p, c.reader) {
		all = append(all, promise.Plain(each, p.SpokenIn(c.reader.Language)))
	}
	return all
}

// printed is what a promise says: its sentence, what follows a miss, and its
// terms. One that is read from a sentence about a remedy has no words for it
// yet, and none is printed.
func (c console) printed(p promise.Promise) (all []string) {
	in := p.SpokenIn(c.reader.Language)
	if p.Class == promise.Remedy && p.Words.In[in].Remedy == "" {
		return nil
	}
	all = append(all, promise.Plain(promise.SentenceFor(p, c.reader), in))
	for _, each := range promise.MissFor(p, c.reader) {
		all = append(all, promise.Plain(each, in))
	}
	for _, each := range promise.TermsFor(p, c.reader) {
		all = append(all, promise.Plain(each, in))
	}
	return all
}
