package publishing

import (
	"strings"

	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Remark is what somebody on the staff says of a document: of a sentence of it,
// of a part, or of the whole; with how it should read, where they know.
type Remark struct {
	ID        ids.ID
	Kind      edition.Kind
	Document  string
	Edition   ids.ID // that was read
	Part      string // its path; "" for the whole
	Leaf      string // of the words that the sentence is of: name.en; "" where they are not the document's own
	Quote     string // the sentence as it was read; "" for all of the part
	Words     string
	Suggested string // how the sentence should read; "" for no suggestion
	Made      now.Instant
	By        ids.ID
	Settled   now.Instant // zero: open
	SettledBy ids.ID
	Taken     bool // the document was, or will be, changed for it
	Reason    string
}

// Open says that nobody has answered yet.
func (r Remark) Open() bool { return r.Settled.IsZero() }

// longestRemark bounds what is said at once, in letters.
const longestRemark = 4000

// sound gives the remark without blanks around it. Invalid where nothing is
// said, too much is, or the suggestion is of no sentence.
func (r Remark) sound() (Remark, error) {
	r.Words, r.Suggested = strings.TrimSpace(r.Words), strings.TrimSpace(r.Suggested)
	switch {
	case r.Words == "" && r.Suggested == "":
		return r, fault.Invalid("words", say.RemarkSaySomething())
	case len([]rune(r.Words)) > longestRemark:
		return r, fault.Invalid("words", say.ErrLong(say.RemarkFieldWords(), longestRemark))
	case len([]rune(r.Suggested)) > longestRemark:
		return r, fault.Invalid("suggested", say.ErrLong(say.RemarkFieldSuggested(), longestRemark))
	case r.Suggested != "" && r.Quote == "":
		return r, fault.Invalid("sentence", say.RemarkWhichSentence())
	}
	return r, nil
}

// rewritten is the part of a document with the suggestion in the place of the
// sentence, also where it is there already; false where the sentence does not
// stand there, as it was read.
func (r Remark) rewritten(part edition.Part) (edition.Part, bool) {
	for _, each := range part.Texts() {
		for l, words := range each.Text.In {
			if LeafOf(each.Leaf, l) != r.Leaf {
				continue
			}
			if strings.Contains(words, r.Suggested) {
				return part, true
			}
			if strings.Contains(words, r.Quote) {
				return part.WithText(each.Leaf, each.Text.With(l, strings.Replace(words, r.Quote, r.Suggested, 1))), true
			}
		}
	}
	return part, false
}

// applies says that a suggestion can be put into the document as it stands.
func (r Remark) applies() bool { return r.Suggested != "" && r.Leaf != "" }

// LeafOf is where the words of a text in a language stand within a part.
func LeafOf(text string, l language.Language) string {
	return strings.TrimPrefix(text+"."+string(l), ".")
}
