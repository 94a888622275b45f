package search

import "strings"

// romanSound gives the letters that stand together for one sound. The first
// row that fits is taken; vowels without a row follow romanVowel.
var romanSound = []spelling{
	{"tion", "sn"},
	{"xion", "ksn"},
	{"ight", "zt"},
	{"khwa", "ka"},
	{"ssion", "sn"},
	{"sch", "sk"},
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
	{"dg", "j"},
	{"que", "k"},
	{"gua", "ga"}, // guarantee
	{"aa", "A"},
	{"ai", "Y"},
	{"ea", "I"},
	{"ee", "I"},
	{"ei", "E"},
	{"ookh", "Uk"},
	{"ook", "uk"}, // booking
	{"oo", "U"},
	{"c", "k"},
	{"q", "k"},
	{"w", "v"},
	{"z", "j"},
	{"x", "k"},
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
// where that differs (phone, fridge, manager).
func sayRoman(exact string) []string {
	if len(exact) > 0 && exact[0] > 0x7f {
		return nil
	}
	var ways []string
	for _, spelling := range spellings(exact) {
		way := romanWay(spelling)
		ways = append(ways, endHeard.Replace(way))
		if short, silent := strings.CutSuffix(way, "E"); silent && strings.HasSuffix(exact, "e") && len(short) > 1 {
			ways = append(ways, endSilent.Replace(short))
		}
	}
	return ways
}

// An e at the end is heard in paise and silent in phone; before a silent one
// stand the vowels of cable and line.
var (
	endHeard  = strings.NewReplacer("S", "a", "T", "i")
	endSilent = strings.NewReplacer("S", "E", "T", "z")
)

// spellings are the ways in which a word may have been meant.
func spellings(exact string) []string {
	all := []string{exact}
	also := func(spelled func(string) string) {
		for _, spelling := range all {
			if other := spelled(spelling); other != spelling && len(other) > 1 {
				all = append(all, other)
			}
		}
	}
	if len(exact) < 3 {
		return all
	}
	if short, long := strings.CutSuffix(exact, "ai"); long && len(short) > 2 && short[len(short)-1] != 'a' {
		all[0] = short + "aai" // safai: two vowels
	}
	also(withoutEnd)
	also(func(spelling string) string { return strings.ReplaceAll(spelling, "x", "ks") })
	also(soften)
	also(func(spelling string) string {
		at := strings.Index(spelling, "ay")
		if at < 1 || at+2 >= len(spelling) || !isVowel(spelling[at+2]) {
			return spelling
		}
		return spelling[:at+1] + "i" + spelling[at+2:] // kiraya: کرایہ
	})
	return all
}

// withoutEnd leaves out what is hardly heard at the end: nahin, haan, wadah.
func withoutEnd(spelling string) string {
	short, end := spelling[:len(spelling)-1], spelling[len(spelling)-1]
	if (end != 'n' && end != 'h') || !isVowel(short[len(short)-1]) {
		return spelling
	}
	if end == 'n' && strings.HasSuffix(short, "a") && !strings.HasSuffix(short, "aa") && !strings.HasSuffix(short, "ha") {
		return spelling // nuqsan
	}
	if end == 'n' && strings.HasSuffix(short, "io") {
		return spelling // station
	}
	return short
}

// soften writes the g of generator, manager and register as it sounds.
func soften(spelling string) string {
	if strings.HasPrefix(spelling, "gen") {
		return "j" + softG.Replace(spelling[1:])
	}
	return spelling[:1] + softG.Replace(spelling[1:])
}

var softG = strings.NewReplacer("ge", "je", "gi", "ji")

func romanWay(spelling string) string {
	var out strings.Builder
	for i := 0; i < len(spelling); {
		sound, length := romanLetter(spelling, i)
		out.WriteString(sound)
		i += length
	}
	return out.String()
}

func romanLetter(spelling string, at int) (sound string, length int) {
	rest := spelling[at:]
	if rest[0] == 'c' && len(rest) > 1 && strings.IndexByte("eiy", rest[1]) >= 0 {
		return "s", 1
	}
	for _, row := range romanSounds[rest[0]] {
		if strings.HasPrefix(rest, row.letters) {
			return row.sound, len(row.letters)
		}
	}
	if isVowel(rest[0]) || rest[0] == 'y' {
		return romanVowel(spelling, at)
	}
	if rest[0] >= 'a' && rest[0] <= 'z' {
		return rest[:1], 1
	}
	return "", 1
}

// romanVowel says a vowel by what follows: English and Roman Urdu write many
// with one letter.
func romanVowel(spelling string, at int) (sound string, length int) {
	letter, after := spelling[at], spelling[at+1:]
	glide := len(after) > 0 && (after[0] == 'y' || after[0] == 'w') && (len(after) == 1 || !isVowel(after[1]))
	switch {
	case letter == 'y' && after == "":
		return "i", 1
	case letter == 'y' && isVowel(after[0]):
		return "y", 1
	case letter == 'y':
		return "z", 1
	case glide && letter == 'a' && after[0] == 'y':
		return "Y", 2
	case glide && letter == 'e' && after == "y":
		return "I", 2
	case glide && letter == 'e' && after[0] == 'y':
		return "E", 2
	case glide && letter == 'o' && after[0] == 'w':
		return "o", 2
	case len(after) > 0 && after[0] == 'u' && (letter == 'a' || letter == 'o'):
		if consonants, _ := consonants(after[1:]); consonants > 1 {
			return "o", 2 // fault, account
		}
		return "U", 2
	}
	consonants, then := consonants(after)
	closed := consonants > 1 || (consonants == 1 && then == "")
	silent := consonants > 0 && then == "e"
	switch letter {
	case 'a':
		if silent {
			return "S", 1 // cable
		}
		if closed || (consonants == 1 && len(then) > 1 && then[0] == 'e' && !isVowel(then[1])) {
			return "x", 1 // bank, panel
		}
	case 'e':
		heh := strings.HasPrefix(after, "h")
		unstressed := at == 1 && (spelling[0] == 'r' || spelling[0] == 'd') && consonants > 0 && then != ""
		ending := after == "r" && at > 2
		if !heh && !unstressed && !ending && (consonants < 2 || after[0] != 'r') {
			return "E", 1 // all but tehsil, report, offer, service
		}
	case 'i':
		if consonants == 1 && silent {
			return "T", 1 // line
		}
		if consonants == 1 && then == "ing" {
			return "z", 1 // wiring
		}
	case 'u':
		if consonants == 1 && silent {
			return "U", 1 // fuse
		}
	case 'o':
		return romanO(after, consonants, then), 1
	}
	return spelling[at : at+1], 1
}

func romanO(after string, consonants int, then string) string {
	switch {
	case strings.HasPrefix(after, "a") && len(after) > 1 && !isVowel(after[1]):
		return "U" // loan
	case after == "" || consonants == 0 || after[0] == 'h':
		return "u" // mohlat
	case consonants == 1 && (then == "" || then == "e"):
		return "U" // fon, phone
	case after[0] == 'm' || after[0] == 'n':
		return "q" // company
	case after[0] == 'w' || consonants > 1 || then == "y":
		return "o" // power, stock, copy
	default:
		return "U"
	}
}

// consonants counts those that a text begins with, sh and its like as one, and
// gives what follows them.
func consonants(text string) (count int, then string) {
	for text != "" && !isVowel(text[0]) && (text[0] != 'y' || count == 0) {
		if text[0] == 'x' {
			count++
		}
		count++
		if text = text[1:]; text != "" && text[0] == 'h' {
			text = text[1:]
		}
	}
	return count, text
}
