package search

const (
	hindiVirama = '\u094d'
	hindiNasal  = '\u0902'
)

// hindiSound is how the letters and vowel signs of Hindi sound. The vowel
// within every consonant is optional and not said.
var hindiSound = map[rune]string{
	'क': "k", 'ख': "k", 'ग': "g", 'घ': "g", 'ङ': "n", 'च': "c", 'छ': "c", 'ज': "j", 'झ': "j", 'ञ': "n",
	'ट': "t", 'ठ': "t", 'ड': "d", 'ढ': "d", 'ण': "n", 'त': "t", 'थ': "t", 'द': "d", 'ध': "d", 'न': "n",
	'प': "p", 'फ': "f", 'ब': "b", 'भ': "b", 'म': "m", 'य': "y", 'र': "r", 'ल': "l", 'ळ': "l", 'व': "v",
	'श': "s", 'ष': "s", 'स': "s", 'ह': "h",
	'ा': "A", 'ि': "i", 'ी': "I", 'ु': "u", 'ू': "U", 'ृ': "ri", 'े': "E", 'ै': "E", 'ो': "U", 'ौ': "U", 'ॉ': "A", 'ॅ': "E",
}

// hindiVowel is how a vowel sounds that stands for itself after the beginning,
// where all of them are one.
var hindiVowel = map[rune]string{
	'अ': "a", 'आ': "A", 'ए': "E", 'ऐ': "E", 'ऑ': "A", 'ऍ': "E",
	'इ': "i", 'ई': "I", 'उ': "u", 'ऊ': "U", 'ओ': "U", 'औ': "U", 'ऋ': "ri",
}

func sayHindi(letters []rune) []string {
	s := newSaying()
	letter := func(at int) rune {
		if at < len(letters) {
			return letters[at]
		}
		return 0
	}
	for i := 0; i < len(letters); i++ {
		this := letters[i]
		vowel, stands := hindiVowel[this]
		switch {
		case stands && i == 0:
			s.say("a")
		case stands:
			s.say(vowel)
		case (this == 'ड' || this == 'ढ') && i > 0 && letters[i-1] != hindiVirama && letters[i-1] != hindiNasal:
			s.say("d", "r") // the dot below is gone: गाड़ी
		case this == 'े' && letter(i+1) == 'ह':
			s.say("e") // मेहनत: short in other scripts
		case this == 'ो' && letter(i+1) == 'ह':
			s.say("u")
		case this == 'य' && i > 0 && isLongA(letters[i-1]):
			s.say("y", "i") // फ़ायदा and नया: فائدہ and نیا
		case this == 'ह' && i == len(letters)-1 && i > 0:
			s.say("h", "")
		case this == hindiNasal && i == len(letters)-1: // nasal, not said
		case this == hindiNasal:
			s.say("n")
		case this == 'ज' && letter(i+1) == hindiVirama && letter(i+2) == 'ञ':
			s.say("gy")
			i += 2
		case this == 'ख' && letter(i+1) == hindiVirama && letter(i+2) == 'व' && letter(i+3) == 'ा':
			s.say("k") // दरख्वास्त: silent
			i += 2
		default:
			if sound, known := hindiSound[this]; known {
				s.say(sound)
			}
		}
	}
	return s.ways
}

func isLongA(sign rune) bool { return sign == 'ा' || sign == 'आ' || sign == 'ॉ' }
