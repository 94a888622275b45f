package search

import (
	"slices"
	"strings"
)

// romanSound gives the letters that stand together for one sound. The longest
// that fits is taken.
var romanSound = []spelling{
	{"tion", "sn"},
	{"khwa", "ka"},
	{"chh", "c"},
	{"tch", "c"},
	{"ch", "c"},
	{"sh", "s"},
	{"ph", "f"},
	{"th", "t"},
	{"dh", "d"},
	{"bh", "b"},
	{"gh", "g"},
	{"kh", "k"},
	{"jh", "j"},
	{"rh", "r"},
	{"ck", "k"},
	{"ce", "sa"},
	{"ci", "si"},
	{"dge", "ja"},
	{"ai", "a"},
	{"ei", "a"},
	{"ee", "i"},
	{"oo", "u"},
	{"au", "u"},
	{"ou", "u"},
	{"c", "k"},
	{"q", "k"},
	{"w", "v"},
	{"z", "j"},
	{"x", "k"},
	{"e", "a"},
	{"o", "u"},
}

type spelling struct{ letters, sound string }

// romanSounds is romanSound by the first letter.
var romanSounds = func() (byLetter [256][]spelling) {
	for _, row := range romanSound {
		first := row.letters[0]
		byLetter[first] = append(byLetter[first], row)
	}
	return byLetter
}()

// sayRoman says a word in Roman letters as Urdu or Hindi, and as English
// where that differs at the end (phone, fridge).
func sayRoman(exact string) []string {
	if len(exact) > 0 && exact[0] > 0x7f {
		return nil
	}
	ways := []string{romanWay(exact)}
	also := func(spelling string) {
		if way := romanWay(spelling); !slices.Contains(ways, way) {
			ways = append(ways, way)
		}
	}
	if len(exact) < 3 {
		return ways
	}
	short, end := exact[:len(exact)-1], exact[len(exact)-1]
	before := short[len(short)-1]
	switch {
	case (end == 'n' || end == 'h') && isVowel(before):
		also(short)
	case end == 'e' && before == 'g':
		also(short[:len(short)-1] + "j")
	case end == 'e' && !isVowel(before) && strings.ContainsAny(short, "aiou"):
		also(short)
	case end == 'y':
		also(short + "i")
	}
	if strings.Contains(exact, "x") {
		also(strings.ReplaceAll(exact, "x", "ks"))
	}
	return ways
}

func romanWay(spelling string) string {
	var out strings.Builder
	for i := 0; i < len(spelling); {
		if letter := spelling[i]; letter == 'y' && (i+1 == len(spelling) || !isVowel(spelling[i+1])) {
			out.WriteByte('i')
			i++
			continue
		}
		sound, length := romanLetter(spelling[i:])
		out.WriteString(sound)
		i += length
	}
	return out.String()
}

func romanLetter(rest string) (sound string, length int) {
	for _, row := range romanSounds[rest[0]] {
		if strings.HasPrefix(rest, row.letters) {
			return row.sound, len(row.letters)
		}
	}
	if rest[0] >= 'a' && rest[0] <= 'z' {
		return rest[:1], 1
	}
	return "", 1
}
