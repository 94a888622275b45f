package charter

import (
	"slices"
	"strings"
	"unicode"

	"vaada/edition"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/search"
	"vaada/people"
	"vaada/promise/reading"
)

// Paste is an old charter as somebody pasted it, kept as it was.
type Paste struct {
	ID     ids.ID
	Words  string
	Made   now.Instant
	By     ids.ID
	Pieces []Piece // its sentences, as they are read now
}

// Piece is a sentence of an old charter, and what it could become.
type Piece struct {
	reading.Reading
	Place int    // in the text; 1 is the first
	Suits string // the kind of parts that it is most likely; "" for a heading or debris
	Sure  string // the word by which it holds without exception, where no number says how it is kept; ""
	Taken string // the part that it became; "" while it was not taken
	taken int    // the number under which that is kept; 0 while it was not taken
}

// Offered says that the piece can be taken over, whatever it was read as: it has
// words.
func (p Piece) Offered() bool { return strings.ContainsFunc(p.Text, unicode.IsLetter) }

// PasteKinds are the kinds of parts that a sentence can become.
var PasteKinds = []string{"promises", "purpose", "scope", "limitations", "asking", "failing", "contact", "stories"}

// under tells by the words of a heading what stands below it.
var under = map[string][]string{
	"purpose":     {"purpose", "mission", "vision", "our aim", "مقصد", "مشن", "नज़रिया", "उद्देश्य", "मिशन", "amac", "misyon"},
	"contact":     {"contact", "how to reach", "complain", "رابطہ", "شکایت", "संपर्क", "शिकायत", "iletisim", "sikayet"},
	"asking":      {"expect from you", "you can help", "your part", "آپ سے توقع", "आपसे अपेक्षा", "sizden bekle"},
	"failing":     {"if we fail", "go wrong", "put things right", "غلطی ہو", "गलती हो", "tutamaz"},
	"limitations": {"limitation", "cannot do", "not cover", "حدود", "सीमाएँ", "sinirlamalar", "kapsam disi"},
}

// Pieces reads an old charter sentence by sentence, in a house that counts in a
// currency.
func Pieces(text, currency string) (all []Piece) {
	section := ""
	for at, r := range reading.ReaderIn(currency).Text(text, "") {
		piece := Piece{Reading: r, Place: at + 1}
		switch {
		case r.Kind == reading.Heading:
			named := sectionOf(r.Text)
			if reaches(r.Text) || section == "contact" && named == "" && !leads(r.Text) {
				piece.Suits = "contact"
				break
			}
			section = named
		case r.Kind == reading.Scrap, r.Kind == reading.Continued:
		case r.Kind == reading.Promised:
			piece.Suits = "promises"
		case section != "":
			piece.Suits = section
			if section == "purpose" { // one sentence; what follows tells more
				section = ""
			}
		case strings.Contains(r.Text, "@"):
			piece.Suits = "contact"
		case touchpointOf(r) != "":
			piece.Suits = "scope"
		default:
			piece.Suits = "stories"
		}
		if piece.Suits != "" && piece.Suits != "promises" && r.Kind == reading.Value {
			piece.Sure = surely(r)
		}
		all = append(all, piece)
	}
	return all
}

// taken is a sentence of an old charter as it was when it was taken.
type taken struct {
	number int
	part   string // that it became
	words  string // "" where it is known by its place alone, which is its number
	stood  int    // its place in the text
}

// markTaken says of each sentence what it became. A sentence is known by its own
// words, as the text may be cut otherwise by now; of several with the same words
// it is the one that stands nearest. What was one sentence when it was taken, and
// is several by now, became the same.
func markTaken(all []Piece, became []taken) {
	for _, each := range became {
		found := -1
		for at, piece := range all {
			same := each.words == piece.Text || each.words == "" && each.number == piece.Place
			if same && piece.Taken == "" && (found < 0 || far(piece, each) < far(all[found], each)) {
				found = at
			}
		}
		if found >= 0 {
			all[found].Taken, all[found].taken = each.part, each.number
			continue
		}
		for at, piece := range all {
			if bare := bareWords(piece.Text); piece.Taken == "" && piece.Suits != "" && bare != "" && strings.Contains(each.words, bare) {
				all[at].Taken = each.part
			}
		}
	}
}

func far(p Piece, t taken) int { return max(p.Place-t.stood, t.stood-p.Place) }

// bareWords are a sentence without what ends it.
func bareWords(sentence string) string { return strings.TrimRight(sentence, " .!?;:,।۔؟؛،") }

// without are the words that leave no exception.
var without = map[language.Language][]string{
	language.English: {"always", "never", "every time", "each time", "without exception"},
	language.Urdu:    {"ہمیشہ", "کبھی", "ہر بار", "ہر صورت"},
	language.Hindi:   {"हमेशा", "कभी", "हर बार", "सदैव"},
	language.Turkish: {"her zaman", "daima", "asla", "hiçbir zaman", "her seferinde"},
}

// surely is the word by which a sentence leaves no exception; "" where it has none.
func surely(r reading.Reading) string {
	text := lower(r.Text, r.Language)
	for _, word := range without[r.Language] {
		if len(occurrences(text, word, r.Language)) > 0 {
			return word
		}
	}
	return ""
}

func sectionOf(heading string) string {
	folded := search.Fold(heading)
	for kind, names := range under {
		if slices.ContainsFunc(names, func(name string) bool { return strings.Contains(folded, search.Fold(name)) }) {
			return kind
		}
	}
	return ""
}

// elsewhere are words of headings below which something else than contact begins.
var elsewhere = []string{
	"our ", "standards", "promises", "commitments", "services", "what we", "about us", "معیار", "وعد", "خدمات", "ہمار", "मानक", "वाद", "सेवा", "हमार",
	"standart", "taahhut", "hizmetler", "sozler",
}

// leads says that a heading begins another section, of whatever.
func leads(heading string) bool {
	folded := search.Fold(heading)
	return slices.ContainsFunc(elsewhere, func(name string) bool { return strings.Contains(folded, search.Fold(name)) })
}

// reaches says that a line without a verb tells how to reach somebody: an address for
// mail, a telephone, a house in its street. The number of a section or a year is none.
func reaches(line string) bool {
	line = language.WesternDigits(line)
	if number, rest, _ := strings.Cut(line, " "); strings.Trim(number, "0123456789.)(") == "" && strings.ContainsAny(number, ".)") {
		line = rest
	}
	all, long := 0, false
	for _, run := range strings.FieldsFunc(line, func(r rune) bool { return r < '0' || r > '9' }) {
		year := len(run) == 4 && (strings.HasPrefix(run, "19") || strings.HasPrefix(run, "20"))
		if !year {
			all, long = all+1, long || len(run) > 2
		}
	}
	street := all > 0 && strings.ContainsAny(line, ",،")
	return strings.Contains(line, "@") || long || street
}

// touchpointOf is the touchpoint that a sentence names; "" where it names none.
func touchpointOf(r reading.Reading) string {
	var reader reading.Reader
	for w := range reader.Wordings(r.Text, r.Language) {
		if w.Kind == "touch" {
			return w.Value
		}
	}
	return ""
}

// longestTitle is how much of a sentence names what it became, in letters.
const longestTitle = 60

// titleOf names a part after the beginning of a sentence.
func titleOf(r reading.Reading) language.Text {
	words := strings.Fields(r.Text)
	for n := len(words); n > 0; n-- {
		if title := strings.Join(words[:n], " "); len([]rune(title)) <= longestTitle {
			return language.NewText(r.Language, title)
		}
	}
	return language.NewText(r.Language, language.CutGraphemes(r.Text, longestTitle))
}

// becomes is the part that a sentence becomes, where a charter has what it has.
// False where sentences become no such part.
func (p Piece) becomes(kind string, c *Charter) (path string, content any, known bool) {
	words := language.NewText(p.Language, p.Text)
	more := func(text language.Text) language.Text {
		if was := text.In[p.Language]; was != "" {
			return text.With(p.Language, was+"\n\n"+p.Text)
		}
		return text.With(p.Language, p.Text)
	}
	switch kind {
	case "purpose":
		return kind, c.Purpose.With(p.Language, p.Text), true
	case "contact":
		return kind, more(c.Contact), true
	case "asking":
		return kind, more(c.Asking), true
	case "failing":
		return kind, more(c.Failing), true
	}
	taken := map[string]bool{}
	parts, _ := c.Parts() // what was read of JSON a moment ago
	for _, part := range parts {
		if part.Kin() == kind {
			taken[part.Key()] = true
		}
	}
	title := titleOf(p.Reading)
	first, _ := title.Pick(p.Language)
	key := edition.KeyFor(kind, first, taken)
	switch kind {
	case "promises":
		made := p.Promise
		made.Key, made.Title = key, title
		return kind + "/" + key, made, true
	case "stories":
		return kind + "/" + key, Story{Key: key, Sort: Detail, Title: title, Words: words, Feeds: Handbook}, true
	case "limitations":
		return kind + "/" + key, Limitation{Key: key, Words: words}, true
	case "scope":
		return p.reaches(c)
	}
	return "", nil, false
}

// reaches adds a sentence to what the charter says of the touchpoint that it
// names.
func (p Piece) reaches(c *Charter) (path string, content any, known bool) {
	touchpoint := touchpointOf(p.Reading)
	if touchpoint == "" {
		return "", nil, false
	}
	reach := Reach{Touchpoint: touchpoint, Roles: []people.Role{people.Agent}}
	for _, each := range c.Scope {
		if each.Touchpoint == touchpoint {
			reach = each
		}
	}
	was := reach.Words.In[p.Language]
	reach.Words = reach.Words.With(p.Language, strings.TrimSpace(was+" "+p.Text))
	return edition.Part{Path: "scope/" + touchpoint}.Path, reach, true
}
