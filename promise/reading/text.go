package reading

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vaada/internal/language"
)

// Text reads every sentence of a text: promises, headings between them, and
// what a copied page leaves in between. A sentence that only adds to the
// promise before it is read into that promise. An empty language is found out
// for each sentence.
func Text(text string, l language.Language) []Reading {
	var reader Reader
	var all []Reading
	seen := map[string]bool{}
	last := -1
	for r := range reader.each(text, l) {
		others := 0
		if last >= 0 {
			others = len(all[last].Promise.Keyed)
		}
		switch {
		case r.Kind == Heading && seen[r.Text]:
			r.Kind = Scrap
		case last >= 0 && reader.Beside(&all[last].Promise, r.Text, all[last].Language):
			r.Kind, r.Promise, r.Questions, r.Sure = Continued, all[last].Promise, nil, Certain
			all[last].settle()
			if len(r.Promise.Keyed) > others { // for some it is another, by a word that may say nothing: निर्धारित समय सीमा
				r.ask(Which)
				r.Sure = Likely
			}
		}
		seen[r.Text] = true
		if r.Kind == Promised {
			last = len(all)
		}
		all = append(all, r)
	}
	return all
}

// piece reads one piece of a text, which may be debris.
func (r *Reader) piece(p piece, l language.Language) Reading {
	if !utf8.ValidString(p.text) {
		out := Reading{Line: p.line, Text: strings.ToValidUTF8(p.text, "\ufffd"), Language: l, Kind: Scrap, Sure: Unsure}
		out.ask(Encoding)
		return out
	}
	if isDebris(p.text) {
		return Reading{Line: p.line, Text: p.text, Language: l, Kind: Scrap, Sure: Certain}
	}
	out := r.Sentence(p.text, l)
	out.Line = p.line
	if len(p.text) > Most {
		out.ask(Long)
		out.Sure = Unsure
	}
	return out
}

// settle takes back the questions that a later sentence answers.
func (r *Reading) settle() {
	left := r.Questions[:0]
	for _, q := range r.Questions {
		answered := q.Topic == StartOf && r.Promise.Start != "" || q.Topic == StopOf && r.Promise.Stop != ""
		if !answered {
			left = append(left, q)
		}
	}
	r.Questions = left
	if len(left) == 0 && r.Sure == Likely {
		r.Sure = Certain
	}
}

// isDebris finds what copying leaves: addresses, page numbers, menus.
func isDebris(text string) bool {
	lower := strings.ToLower(text)
	if strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "www.") || strings.HasPrefix(lower, "©") {
		return true
	}
	if isPageNumber(lower) {
		return true
	}
	return strings.Count(text, "|") >= 2 || strings.Count(text, " › ") >= 1 || strings.Count(text, " » ") >= 1
}

// isPageNumber finds "page 3 of 10" and "3 / 10".
func isPageNumber(text string) bool {
	numbers := 0
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '/' || r == ':' }) {
		switch {
		case strings.Trim(word, "0123456789") == "":
			numbers++
		case !slices.Contains([]string{"page", "of", "p", "sayfa", "صفحہ", "पृष्ठ"}, word):
			return false
		}
	}
	return numbers == 1 || numbers == 2
}

// piece is a sentence of a text with the line on which it begins.
type piece struct {
	line int
	text string
}

// sentences cuts a text at the ends of its sentences and at its lines; a line
// that runs on in small letters belongs to the one before.
func sentences(text string) (all []piece) {
	var open strings.Builder
	openLine := 0
	flush := func() {
		for _, each := range ends(open.String()) {
			all = append(all, piece{openLine, each})
		}
		open.Reset()
	}
	line := 0
	for row := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		line++
		row = strings.Trim(strings.TrimLeft(strings.TrimSpace(row), "•●▪‣*·–—-\t "), " \t")
		if row == "" {
			flush()
			continue
		}
		if open.Len() > 0 && runsOn(row) && !ended(open.String()) {
			open.WriteString(" ")
			open.WriteString(row)
			continue
		}
		flush()
		open.WriteString(row)
		openLine = line
	}
	flush()
	return all
}

// runsOn says that a line goes on with the sentence before.
func runsOn(row string) bool {
	r, _ := utf8.DecodeRuneInString(row)
	return unicode.IsLower(r) || r == '(' || r == ','
}

func ended(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?۔।:", r) || slices.Contains(romanEnds, strings.ToLower(text[strings.LastIndexByte(text, ' ')+1:]))
}

// romanEnds are the verbs at the end of a sentence in Roman Urdu or Hindi, which
// is often written in small letters without a full stop.
var romanEnds = strings.Fields("ga ge gi gay gaa gee hai hain hoga hogi honge hongi hunge")

// ends cuts a line into its sentences. A point inside a number, a short form or
// a list's number ends none.
func ends(text string) (all []string) {
	begin := 0
	for at, r := range text {
		if !strings.ContainsRune(".!?۔।؟", r) {
			continue
		}
		next := at + utf8.RuneLen(r)
		if next < len(text) && r == '.' && !endsHere(text, at, next) {
			continue
		}
		if piece := strings.TrimSpace(text[begin:next]); len(piece) > utf8.RuneLen(r) {
			all = append(all, piece)
		}
		begin = next
	}
	if rest := strings.TrimSpace(text[begin:]); rest != "" {
		all = append(all, rest)
	}
	return all
}

// short are words that are written with a point in the middle of a sentence.
var short = map[string]bool{
	"e.g": true, "i.e": true, "no": true, "dr": true, "mr": true, "mrs": true, "ms": true, "st": true, "approx": true, "max": true,
	"min": true, "hrs": true, "hr": true, "rs": true, "vs": true, "etc": true, "art": true, "md": true, "vb": true, "tel": true, "s": true,
}

// endsHere says that a point is followed by a new sentence.
func endsHere(text string, at, next int) bool {
	after, _ := utf8.DecodeRuneInString(text[next:])
	if !unicode.IsSpace(after) {
		return false
	}
	begin := strings.LastIndexAny(text[:at], " \t(") + 1
	word := strings.ToLower(text[begin:at])
	if short[word] || strings.Trim(word, "0123456789") == "" && begin == 0 {
		return false
	}
	follows, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[next:], " \t"))
	return !unicode.IsLower(follows)
}
