package search

import "strings"

// mark stands before the sound of a word and keeps it apart from words as they
// are written: a letter for private use, which no text of people holds.
const mark = "\ue000"

// mostReadings bounds the ways to say one word.
const mostReadings = 8

// saying gathers the readings of a word while it is read letter by letter. A
// reading is one way to say it, in the letters that all scripts share:
//
//	consonants  b c d f g h j k l m n p r s t v y
//	            (sounds that spellings confuse are one: z and j, kh and k)
//	vowels      a (also e), i, u (also o)
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

// sounds are the marked sounds of a word, each once. A word of three
// consonants and more sounds as these; a shorter one also as it begins and
// ends, since two consonants alone say too little.
func (w word) sounds() []string {
	var all []string
	for _, way := range w.readings() {
		all = add(all, sound(way))
	}
	return all
}

func sound(way string) string {
	if bones := skeleton(strings.ReplaceAll(way, "y", "")); len(bones) >= 3 {
		return mark + bones
	}
	frame := skeleton(way)
	if way != "" && isVowel(way[0]) {
		frame = "a" + frame
	}
	if last := len(way) - 1; last > 0 && isVowel(way[last]) {
		frame += string(way[last])
	}
	if len(frame) < 2 {
		return ""
	}
	return mark + frame
}

// skeleton keeps the consonants, neighbours that are the same once: Urdu
// writes مدد without the vowel between.
func skeleton(way string) string {
	var out []byte
	for i := 0; i < len(way); i++ {
		letter := way[i]
		if letter == 'n' && i+1 < len(way) && (way[i+1] == 'b' || way[i+1] == 'p') {
			letter = 'm'
		}
		if !isVowel(letter) && (len(out) == 0 || out[len(out)-1] != letter) {
			out = append(out, letter)
		}
	}
	return string(out)
}

func add(all []string, one string) []string {
	if one == "" {
		return all
	}
	for _, have := range all {
		if have == one {
			return all
		}
	}
	return append(all, one)
}

// isSkeleton says whether a sound is made of consonants alone.
func isSkeleton(sound string) bool {
	bones := sound[len(mark):]
	return len(bones) >= 3 && skeleton(bones) == bones
}
