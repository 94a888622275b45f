package search

// mostReadings bounds the ways to say one word.
const mostReadings = 8

// saying gathers the readings of a word while it is read letter by letter. A
// reading is one way to say it, in the letters that all scripts share:
//
//	consonants  b c d f g h j k l m n p r s t v y
//	            (sounds that spellings confuse are one: z and j, kh and k)
//	vowels      those of the table vowels, long ones as capitals
type saying struct{ ways []string }

func newSaying() *saying { return &saying{ways: []string{""}} }

// say adds a sound; where there are several, each is one more way.
func (s *saying) say(sounds ...string) {
	if len(s.ways)*len(sounds) > mostReadings {
		sounds = sounds[:1]
	}
	next := make([]string, 0, len(s.ways)*len(sounds))
	for _, sound := range sounds {
		for _, way := range s.ways {
			next = append(next, way+sound)
		}
	}
	s.ways = next
}

func (w word) readings() []string {
	switch w.script {
	case arabic:
		return sayUrdu([]rune(w.exact))
	case devanagari:
		return sayHindi([]rune(w.exact))
	case digits:
		return nil
	}
	return sayRoman(w.exact)
}
