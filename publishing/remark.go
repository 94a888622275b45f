package publishing

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/promise/reading"
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
// sentence, also where somebody has put it there since it was read; false where the
// sentence does not stand there, as it was read.
func (r Remark) rewritten(part, read edition.Part) (edition.Part, bool) {
	at, text, l := r.wordsIn(part)
	all := sentencesOf(text.In[l])
	from, to := standing(all, sentencesOf(r.Suggested))
	_, before, _ := r.wordsIn(read)
	if _, stood := standing(sentencesOf(before.In[l]), sentencesOf(r.Suggested)); to > 0 && stood == 0 {
		if _, still := standing(slices.Delete(slices.Clone(all), from, to), sentencesOf(r.Quote)); still == 0 {
			return part, true
		}
	}
	if from, to = standing(all, sentencesOf(r.Quote)); to == 0 {
		return part, false
	}
	words := text.In[l][:all[from].from] + r.Suggested + text.In[l][all[to-1].to:]
	return part.WithText(at, text.With(l, words)), true
}

// wordsIn finds the text of a part of which the sentence is, and its language.
func (r Remark) wordsIn(part edition.Part) (leaf string, text language.Text, l language.Language) {
	for _, each := range part.Texts() {
		for l := range each.Text.In {
			if LeafOf(each.Leaf, l) == r.Leaf {
				return each.Leaf, each.Text, l
			}
		}
	}
	return "", language.Text{}, ""
}

// placed is a sentence, without doubled blanks, and where it stands in a text.
type placed struct {
	words    string
	from, to int
}

func sentencesOf(text string) (all []placed) {
	past := 0
	for _, words := range reading.Sentences(text) {
		from := past + strings.Index(text[past:], words)
		past = from + len(words)
		all = append(all, placed{strings.Join(strings.Fields(norm.NFC.String(words)), " "), from, past})
	}
	return all
}

// standing finds where sentences stand among others, one after the other; to is zero
// where they do not.
func standing(among, all []placed) (from, to int) {
	same := func(a, b placed) bool { return a.words == b.words }
	for from := range among {
		if to := from + len(all); len(all) > 0 && to <= len(among) && slices.EqualFunc(among[from:to], all, same) {
			return from, to
		}
	}
	return 0, 0
}

// Applies says that a suggestion is put into the document as it stands when it is
// taken up. One on a promise is not: its sentence is made of its parts.
func (r Remark) Applies() bool { return r.Suggested != "" && r.Leaf != "" }

// LeafOf is where the words of a text in a language stand within a part.
func LeafOf(text string, l language.Language) string {
	return strings.TrimPrefix(text+"."+string(l), ".")
}
