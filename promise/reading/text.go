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
func Text(text string, l language.Language) []Reading { return new(Reader).Text(text, l) }

// Text reads every sentence of a text, as the package's Text does.
func (r *Reader) Text(text string, l language.Language) []Reading {
	var all []Reading
	seen := map[string]bool{}
	last := -1
	for one := range r.each(text, l) {
		others := 0
		if last >= 0 {
			others = len(all[last].Promise.Keyed)
		}
		switch {
		case one.Kind == Heading && seen[one.Text]:
			one.Kind = Scrap
		case last >= 0 && r.Beside(&all[last].Promise, one.Text, all[last].Language):
			one.Kind, one.Promise, one.Questions, one.Sure = Continued, all[last].Promise, nil, Certain
			all[last].settle()
			if len(one.Promise.Keyed) > others { // for some it is another, by a word that may say nothing: निर्धारित समय सीमा
				one.ask(Which)
				one.Sure = Likely
			}
		}
		seen[one.Text] = true
		if one.Kind == Promised {
			last = len(all)
		}
		all = append(all, one)
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
	return strings.Count(text, "|") >= 2 && !hasDigit(text) || strings.Count(text, " › ") >= 1 || strings.Count(text, " » ") >= 1
}

// isPageNumber finds "page 3 of 10" and "3 / 10".
func isPageNumber(text string) bool {
	numbers := 0
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '/' || r == ':' }) {
		switch {
		case strings.TrimFunc(word, isDigit) == "":
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
		row, listed := unlisted(row)
		if row == "" {
			flush()
			continue
		}
		if open.Len() > 0 && !listed && runsOn(row) && !ended(open.String()) {
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

// bullets are what stands before the items of a list, as pages and office
// programs print it.
const bullets = "•●○◦▪▫■□◆◇❖‣⁃∙➢➤➔►▶▸→✓✔✗✦*·–—-"

// WithoutBullet gives a line of a list without the bullet before it.
func WithoutBullet(line string) string {
	rest, _ := unlisted(line)
	return rest
}

// unlisted takes the bullet off a line, and says that it is an item of a list: by
// the bullet, or by a number or a letter, which stays.
func unlisted(line string) (rest string, listed bool) {
	line = strings.TrimFunc(line, blank)
	rest = strings.TrimLeftFunc(line, func(r rune) bool {
		return blank(r) || strings.ContainsRune(bullets, r) || r >= '\uf000' && r <= '\uf0ff' // of a font of signs
	})
	rest = withoutSign(rest)
	return rest, rest != line || labelled(rest)
}

// withoutSign takes off a letter that was a bullet in a font of signs: § Ø ü, and o
// before a tab. A section by its number keeps its sign: § 5.
func withoutSign(line string) string {
	first, size := utf8.DecodeRuneInString(line)
	second, _ := utf8.DecodeRuneInString(line[size:])
	rest := strings.TrimLeftFunc(line[size:], blank)
	sign := strings.ContainsRune("§Øü", first) && blank(second) || first == 'o' && second == '\t'
	if begins, _ := utf8.DecodeRuneInString(rest); !sign || rest == "" || isDigit(begins) {
		return line
	}
	return rest
}

// blank says that a letter does not show: a space, or a mark of direction.
func blank(r rune) bool {
	return unicode.IsSpace(r) || r == '\ufeff' || r >= '\u200b' && r <= '\u200f' || r == '\u2060' || r >= '\u2066' && r <= '\u2069'
}

// labelled says that a line begins with the number or the letter of an item: 3. or
// 3) or (iv) or a) or ۱۔
func labelled(line string) bool {
	label, rest, found := strings.Cut(line, " ")
	bare := strings.TrimRight(label, ".)۔।")
	return found && bare != label && rest != "" && isLabel(strings.TrimPrefix(bare, "("))
}

// isLabel says that a word is a short number, a letter or a small Roman number.
func isLabel(word string) bool {
	switch n := utf8.RuneCountInString(word); {
	case n == 0 || n > 5:
		return false
	case n < 4 && strings.TrimFunc(word, isDigit) == "", strings.Trim(word, "ivx") == "":
		return true
	default:
		return n == 1 && strings.TrimFunc(word, unicode.IsLetter) == ""
	}
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

// ends cuts a line into its sentences. A point inside a number, a short form, or
// the number or letter of an item ends none.
func ends(text string) (all []string) {
	begin := 0
	for at, r := range text {
		if !strings.ContainsRune(".!?۔।؟", r) {
			continue
		}
		next := at + utf8.RuneLen(r)
		if next < len(text) && (r == '.' && !endsHere(text, at, next) || r == '۔' && isDecimal(text, at, next) || isLabel(strings.TrimPrefix(text[:at], "("))) {
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
	"asst": true, "asstt": true, "govt": true, "dept": true, "engr": true, "prof": true, "sr": true, "jr": true, "dk": true, "sn": true,
	"रु": true, "रू": true, "डॉ": true,
}

// shortUnits are those of them behind which a sentence may end: 48 hrs. Our staff …
var shortUnits = map[string]bool{"hrs": true, "hr": true, "min": true, "max": true, "dk": true, "sn": true}

// isDecimal says that an Urdu full stop stands between two digits: ۹۹۔۵.
func isDecimal(text string, at, next int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[next:])
	return isDigit(before) && isDigit(after)
}

// endsHere says that a point is followed by a new sentence.
func endsHere(text string, at, next int) bool {
	after, _ := utf8.DecodeRuneInString(text[next:])
	if !unicode.IsSpace(after) {
		return false
	}
	begin := strings.LastIndexAny(text[:at], " \t(") + 1
	word := strings.ToLower(text[begin:at])
	rest := strings.TrimLeft(text[next:], " \t")
	follows, _ := utf8.DecodeRuneInString(rest)
	goesOn := strings.ToLower(rest[:wordEnd(rest, 0)])
	switch {
	case shortUnits[word]: // max. Rs 500
		_, rupee := rupees[goesOn]
		return unicode.IsUpper(follows) && !rupee && currencies[goesOn] == ""
	case short[word], (word == "a.m" || word == "p.m") && isWeekday(goesOn):
		return false
	}
	return !unicode.IsLower(follows)
}

// isWeekday says that a word is the English name of a day of the week, or its
// beginning: opening hours go on with it.
func isWeekday(word string) bool {
	return len(word) > 2 && slices.ContainsFunc(strings.Fields("mondays tuesdays wednesdays thursdays fridays saturdays sundays"), func(day string) bool {
		return strings.HasPrefix(day, word)
	})
}
