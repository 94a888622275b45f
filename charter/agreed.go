package charter

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Said is one part of a document with all its texts.
type Said struct {
	Part  string // its path
	Texts []language.Text
}

// Disagreeing finds where a document says a thing by another word than the one on
// which everybody agreed. The agreed word itself is never such a place, even where
// the other is a piece of it.
func Disagreeing(words []Word, document []Said) (all []Advice) {
	for _, l := range language.All {
		if !slices.ContainsFunc(words, func(w Word) bool { return w.Term.In[l] != "" && w.Not.In[l] != "" }) {
			continue
		}
		texts := make([]string, len(document))
		for at, said := range document {
			texts[at] = lowered(said.Texts, l)
		}
		for _, word := range words {
			term := lower(word.Term.In[l], l)
			if term == "" {
				continue
			}
			for _, other := range word.others(l) {
				for at, said := range document {
					if strays(texts[at], lower(other, l), term, l) {
						all = append(all, Advice{said.Part, l, say.CharterPlainAgreed(other, word.Term.In[l])})
					}
				}
			}
		}
	}
	return all
}

// others are the words that the agreed one stands for, in one language.
func (w Word) others(l language.Language) (all []string) {
	for _, other := range strings.FieldsFunc(w.Not.In[l], func(r rune) bool { return strings.ContainsRune(",،;؛", r) }) {
		if other = strings.TrimSpace(other); other != "" {
			all = append(all, other)
		}
	}
	return all
}

// lackingAgreed says where an agreed word is agreed on twice, or is what another
// agreed word stands for: nobody could keep to both.
func (c *Charter) lackingAgreed(key string) (lacks []edition.Lack) {
	at := slices.IndexFunc(c.Words, func(w Word) bool { return w.Key == key })
	if at < 0 {
		return nil
	}
	own := c.Words[at]
	for n, other := range c.Words {
		var both, alike []language.Language
		for _, l := range language.All {
			term, second := own.Term.In[l], other.Term.In[l]
			same := func(word string) bool { return lower(strings.TrimSpace(word), l) == lower(strings.TrimSpace(term), l) }
			if term != "" && second != "" {
				both = append(both, l)
				if same(second) {
					alike = append(alike, l)
				}
			}
			if n != at && term != "" && slices.ContainsFunc(other.others(l), same) {
				lacks = append(lacks, edition.Lack{Part: "words/" + key, Leaf: "term", In: l, Say: say.CharterAgreedAgainst(term, second)})
			}
		}
		if n < at && len(both) > 0 && len(alike) == len(both) { // two things may share a word in one language
			lacks = append(lacks, edition.Lack{Part: "words/" + key, Leaf: "term", In: both[0], Say: say.CharterAgreedTwice(own.Term.In[both[0]])})
		}
	}
	return lacks
}

func lowered(texts []language.Text, l language.Language) string {
	var all strings.Builder
	for _, text := range texts {
		all.WriteString(text.In[l])
		all.WriteByte('\n')
	}
	return lower(all.String(), l)
}

func lower(text string, l language.Language) string {
	if l == language.Turkish {
		return strings.ToLowerSpecial(unicode.TurkishCase, text)
	}
	return strings.ToLower(text)
}

// speaking lists the parts of the charter with what they say, but for the list of
// words itself.
func (c *Charter) speaking() (all []Said) {
	say := func(path string, texts ...language.Text) { all = append(all, Said{path, texts}) }
	say("name", c.Name)
	say("purpose", c.Purpose)
	for _, s := range c.Stories {
		say("stories/"+s.Key, s.Title, s.Words)
	}
	for _, r := range c.Scope {
		say("scope/"+r.Touchpoint, r.Words, r.Answering)
	}
	for _, s := range c.Services {
		say("services/"+s.Key, append(s.Documents[:len(s.Documents):len(s.Documents)], s.Name, s.Who, s.Process, s.Expects, s.Fee.Words, s.Officer.Title)...)
	}
	for at := range c.Promises {
		p := &c.Promises[at]
		texts := []language.Text{p.Title}
		for l, phrases := range p.Words.In {
			for _, one := range phrases.All() {
				texts = append(texts, language.NewText(l, one.Text))
			}
		}
		say("promises/"+p.Key, texts...)
	}
	for _, one := range c.Limitations {
		say("limitations/"+one.Key, one.Words)
	}
	for _, one := range c.Places {
		say("places/"+one.Key, one.Name, one.Title)
	}
	say("failing", c.Failing)
	say("asking", c.Asking)
	say("contact", c.Contact)
	say("counting", c.Counting)
	say("practice", c.Practice.Training, c.Practice.Posters)
	return all
}

// strays says that a text has the other word somewhere that is not within the agreed
// one. All are in small letters.
func strays(text, other, term string, l language.Language) bool {
	found := occurrences(text, other, l)
	if len(found) == 0 {
		return false
	}
	agreed := occurrences(text, term, l)
	return slices.ContainsFunc(found, func(at span) bool {
		return !slices.ContainsFunc(agreed, func(of span) bool { return of.from <= at.from && at.to <= of.to })
	})
}

// span is where a word stands in a text, with what is hung on to it, in bytes.
type span struct{ from, to int }

// occurrences finds where a word stands in a text, whole: in English also with its s,
// in Turkish with its endings, before which its last letter may be softer.
func occurrences(text, word string, l language.Language) (all []span) {
	if word == "" {
		return nil
	}
	stem, soft := word, ""
	if l == language.Turkish {
		stem, soft = softened(word)
	}
	for from := 0; ; {
		at := strings.Index(text[from:], stem)
		if at < 0 {
			return all
		}
		at += from
		_, wide := utf8.DecodeRuneInString(text[at:])
		from = at + wide
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		if spells(before) {
			continue
		}
		if end, is := ends(text[at:], word, stem, soft, l); is {
			all = append(all, span{at, at + end})
		}
	}
}

// ends gives where the word ends with which a text begins; false where it is another.
func ends(text, word, stem, soft string, l language.Language) (end int, is bool) {
	if strings.HasPrefix(text, word) {
		end = len(word)
		switch rest := run(text[end:]); {
		case rest == "", l != language.Turkish && !spells(first(rest)):
			return end, true
		case l == language.English && rest == "s":
			return end + 1, true
		case l == language.Turkish && turkishEnding.MatchString(rest):
			return end + len(rest), true
		}
	}
	if soft != "" && strings.HasPrefix(text[len(stem):], soft) {
		end = len(stem) + len(soft)
		if rest := run(text[end:]); rest != "" && strings.ContainsRune("aeıioöuü", first(rest)) && turkishEnding.MatchString(rest) {
			return end + len(rest), true
		}
	}
	return 0, false
}

// run are the letters with which a text goes on, and an apostrophe before them.
func run(text string) string {
	bare := strings.TrimLeft(text, "'’")
	end := strings.IndexFunc(bare, func(r rune) bool { return !spells(r) })
	if end < 0 {
		end = len(bare)
	}
	if end == 0 || len(text)-len(bare) > len("’") {
		return ""
	}
	return text[:len(text)-len(bare)+end]
}

func first(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

func spells(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) }
