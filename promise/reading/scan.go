package reading

import "vaada/internal/language"

// scan is the work on one sentence. It is used again for the next, so that
// reading many sentences makes little new.
type scan struct {
	lexicon    *lexicon
	language   language.Language
	rupees     string // the currency that the house calls rupees; "" where it has none
	text       string
	tokens     []token
	spans      []span
	owner      []int32 // by token: the span it belongs to, counted from 1
	measures   []measure
	quantities []quantity
	ending     int // the token of the time of day at which the limit ends, counted from 1
	word       []byte
	digits     []byte
}

// read finds the words, numbers and measures of a sentence.
func (s *scan) read(text string, l language.Language) {
	s.text, s.language, s.lexicon = text, l, lexicons()[l]
	s.ending = 0
	s.tokenize(text)
	s.look()
	if cap(s.owner) < len(s.tokens) {
		s.owner = make([]int32, len(s.tokens), 2*len(s.tokens))
	}
	s.owner = s.owner[:len(s.tokens)]
	clear(s.owner)
	for at, each := range s.spans {
		for token := each.from; token < each.to; token++ {
			s.owner[token] = int32(at + 1)
		}
	}
	s.measureAll()
}

// find gives the first wording of a kind from a token on, or nil.
func (s *scan) find(from int, kind, value string) *span {
	for at := range s.spans {
		if s.spans[at].from >= from && s.spans[at].has(kind, value) {
			return &s.spans[at]
		}
	}
	return nil
}

func (s *scan) has(kind, value string) bool { return s.find(0, kind, value) != nil }
