package search

const (
	hindiVirama = '\u094d'
	hindiNasal  = '\u0902'
)

// hindiSound is how the letters and vowel signs of Hindi sound. The vowel
// within every consonant is optional and not said.
var hindiSound = map[rune]string{
	'क': "k", 'ख': "k", 'ग': "g", 'घ': "g", 'ङ': "n", 'च': "c", 'छ': "c", 'ज': "j", 'झ': "j", 'ञ': "n",
	'ट': "t", 'ठ': "t", 'ण': "n", 'त': "t", 'थ': "t", 'द': "d", 'ध': "d", 'न': "n",
	'प': "p", 'फ': "f", 'ब': "b", 'भ': "b", 'म': "m", 'य': "y", 'र': "r", 'ल': "l", 'ळ': "l", 'व': "v",
	'श': "s", 'ष': "s", 'स': "s", 'ह': "h",
	'ा': "a", 'ि': "i", 'ी': "i", 'ु': "u", 'ू': "u", 'ृ': "ri", 'े': "a", 'ै': "a", 'ो': "u", 'ौ': "u", 'ॉ': "a", 'ॅ': "a",
}

// hindiVowel is how a vowel sounds that stands for itself after the beginning,
// where all of them are one.
var hindiVowel = map[rune]string{
	'अ': "a", 'आ': "a", 'ए': "a", 'ऐ': "a", 'ऑ': "a", 'ऍ': "a",
	'इ': "i", 'ई': "i", 'उ': "u", 'ऊ': "u", 'ओ': "u", 'औ': "u", 'ऋ': "ri",
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
		case (this == 'ड' || this == 'ढ') && i > 0:
			s.say("d", "r") // the dot below is gone: गाड़ी
		case this == 'न' && i == len(letters)-1 && i > 0 && sayVowel(letters[i-1]):
			s.say("n", "")
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

// sayVowel says whether a sign is a vowel that is written.
func sayVowel(sign rune) bool {
	_, stands := hindiVowel[sign]
	return stands || (sign >= 'ा' && sign <= 'ौ')
}
