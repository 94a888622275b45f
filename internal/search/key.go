package search

import "strings"

// Marks that stand before the key of a word and keep it apart from words as
// they are written: letters for private use, which no text of people holds.
const (
	mark    = "\ue003"
	oldMark = "\ue000" // before keys of consonants alone, in entries that were written by earlier releases
)

// vowel is a vowel of a reading: how it counts at the end of a word (a, i or
// u), and how after the first consonant. Short vowels are unwritten in
// Urdu, so they count as none there; a letter of Roman or Hindi that may be
// short or long counts as both.
type vowel struct {
	end   byte
	slots []string
}

var vowels = [128]vowel{
	'A': {'a', []string{"a"}},
	'E': {'a', []string{"i"}}, // Urdu writes it with ی, as it does i
	'I': {'i', []string{"i"}},
	'U': {'u', []string{"u"}}, // also o: Urdu writes both with و
	'a': {'a', []string{"", "a"}},
	'e': {'a', []string{"", "i"}},
	'i': {'i', []string{"", "i"}},
	'u': {'u', []string{"", "u"}},
	'x': {'a', []string{"", "a", "i"}}, // the a of a closed syllable: band, card, bank
	'Y': {'a', []string{"i", "a"}},     // ai: gais, paip
	'o': {'u', []string{"u", "a"}},     // an English o or au: stock, fault
	'q': {'u', []string{"", "u", "a"}}, // o before m and n: company, commerce
	'z': {'i', []string{"", "i", "a"}}, // an English i: line, wiring
}

func isSaidVowel(letter byte) bool { return vowels[letter].end != 0 }

// Keys gives what every word of a text sounds like, in the letters that all
// scripts share. Words of any script that share a key may be one word: motor,
// موٹر and मोटर do, motor and meter do not. A key is the word's consonants,
// those that spellings confuse as one, with the vowel after the first and the
// vowel at the end; a word of two consonants has also whether it begins with
// one, since they say too little.
func Keys(text string) [][]string {
	var all [][]string
	for _, w := range words(text) {
		all = append(all, w.keys())
	}
	return all
}

// keys are the marked keys of a word, each once.
func (w word) keys() []string {
	var all []string
	for _, way := range w.readings() {
		for _, key := range keysOf(way) {
			all = add(all, key)
		}
	}
	return all
}

// beginnings are the keys of words that begin as this one does, if it has three
// consonants: its own without the vowel at the end.
func (w word) beginnings() []string {
	var all []string
	for _, way := range w.readings() {
		if bones, long := frame(way); long {
			for _, slot := range slots(way) {
				all = add(all, mark+bones[:1]+slot+bones[1:])
			}
			all = add(all, oldMark+bones)
		}
	}
	return all
}

// oldKeys are what an earlier release kept for a word.
func (w word) oldKeys() []string {
	var all []string
	for _, way := range w.readings() {
		bones, long := frame(way)
		if !long {
			bones = start(way) + bones + end(way)
		}
		if len(bones) > 1 {
			all = add(all, oldMark+bones)
		}
	}
	return all
}

func keysOf(way string) []string {
	bones, long := frame(way)
	first := ""
	if !long {
		first = start(way)
	}
	if len(first+bones+end(way)) < 2 {
		return nil
	}
	if bones == "" {
		return []string{mark + first + end(way)}
	}
	var all []string
	for _, slot := range slots(way) {
		all = append(all, mark+first+bones[:1]+slot+bones[1:]+end(way))
	}
	return all
}

// frame is the consonants of a reading; long, if there are three and more
// without any y, which is half a vowel.
func frame(way string) (bones string, long bool) {
	if bones = skeleton(strings.ReplaceAll(way, "y", "")); len(bones) >= 3 {
		return bones, true
	}
	return skeleton(way), false
}

// start says that a short word begins with a vowel.
func start(way string) string {
	if way != "" && isSaidVowel(way[0]) {
		return "a"
	}
	return ""
}

// end is the vowel in which a word ends.
func end(way string) string {
	if last := len(way) - 1; last > 0 && isSaidVowel(way[last]) {
		return string(vowels[way[last]].end)
	}
	return ""
}

// slots are the vowels that may be heard between the first consonant of a
// reading and the next one; none in a reading of one consonant.
func slots(way string) []string {
	first, heard, again := byte(0), byte(0), false
	for i := range len(way) {
		letter := way[i]
		switch {
		case isSaidVowel(letter):
			if first != 0 && heard == 0 {
				heard = letter
			}
		case first == 0:
			first = letter
		case letter == 'y' && heard == 0: // a glide: shikyat
		case letter == first:
			again = heard != 0
		default:
			return heardAs(heard)
		}
	}
	if again {
		return heardAs(heard)
	}
	return []string{""}
}

func heardAs(letter byte) []string {
	if letter == 0 {
		return []string{""}
	}
	return vowels[letter].slots
}

// skeleton keeps the consonants, neighbours that are the same once: Urdu
// writes مدد without the vowel between. Of pipe and دودھ both are kept, since
// one would say nothing.
func skeleton(way string) string {
	var out []byte
	again := false
	for i := range len(way) {
		letter := way[i]
		if letter == 'n' && i+1 < len(way) && (way[i+1] == 'b' || way[i+1] == 'p') {
			letter = 'm'
		}
		switch {
		case isSaidVowel(letter):
		case len(out) == 0 || out[len(out)-1] != letter:
			out = append(out, letter)
		case way[i-1] != letter:
			again = true
		}
	}
	if again && len(out) == 1 {
		out = append(out, out[0])
	}
	return string(out)
}

func add(all []string, one string) []string {
	for _, have := range all {
		if have == one {
			return all
		}
	}
	return append(all, one)
}
