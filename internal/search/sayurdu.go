package search

// urduSound is how the plain consonants of Urdu sound.
var urduSound = map[rune]string{
	'ب': "b", 'پ': "p", 'ت': "t", 'ط': "t", 'ٹ': "t", 'ث': "s", 'س': "s", 'ص': "s", 'ش': "s",
	'ج': "j", 'چ': "c", 'ح': "h", 'خ': "k", 'د': "d", 'ڈ': "d", 'ذ': "j", 'ز': "j", 'ض': "j", 'ظ': "j", 'ژ': "j",
	'ر': "r", 'غ': "g", 'ف': "f", 'ق': "k", 'ک': "k", 'گ': "g", 'ل': "l", 'م': "m", 'ن': "n",
}

// urduReader says an Urdu word. Short vowels are unwritten, and four letters
// are vowel or consonant by where they stand.
type urduReader struct {
	letters []rune
	at      int
	saying  *saying
}

func sayUrdu(letters []rune) []string {
	r := urduReader{letters: letters, saying: newSaying()}
	for r.at = 0; r.at < len(letters); r.at++ {
		r.read()
	}
	return r.saying.ways
}

func (r *urduReader) read() {
	switch letter := r.letters[r.at]; letter {
	case 'ا', 'ع':
		r.alef(letter)
	case 'و':
		r.vav()
	case 'ی':
		r.ye()
	case 'ے':
		r.saying.say("E")
	case 'ہ':
		r.heh()
	case 'ھ':
		r.aspirate()
	case 'ڑ':
		r.saying.say("r", "d")
	case 'پ':
		if r.next(1) == 'ھ' {
			r.saying.say("f")
			return
		}
		r.saying.say("p")
	default:
		if sound, known := urduSound[letter]; known {
			r.saying.say(sound)
		}
	}
}

// next is the letter some places on; zero beyond either end.
func (r *urduReader) next(places int) rune {
	if at := r.at + places; at >= 0 && at < len(r.letters) {
		return r.letters[at]
	}
	return 0
}

func (r *urduReader) last() bool { return r.next(1) == 0 }

func isLong(letter rune) bool {
	return letter == 'ا' || letter == 'و' || letter == 'ی' || letter == 'ے'
}

// alef carries a vowel at the beginning; ain is a short one elsewhere, silent
// after a long one.
func (r *urduReader) alef(letter rune) {
	switch {
	case r.at == 0:
		r.saying.say("a")
		if after := r.next(1); (after == 'و' || after == 'ی') && r.next(2) != 0 && !isLong(r.next(2)) {
			r.at++ // ایک, اور: the vowel is written with two letters
		}
	case letter == 'ا':
		r.saying.say("A")
	case !isLong(r.next(-1)):
		r.saying.say("a")
	}
}

func (r *urduReader) vav() {
	before, after := r.next(-1), r.next(1)
	switch {
	case before == 'خ' && after == 'ا': // درخواست: silent
	case r.at == 0 || after == 'ا' || (after == 'ہ' && r.next(2) == 0):
		r.saying.say("v")
	case r.last() && !isLong(before):
		r.saying.say("U")
	default:
		r.saying.say("U", "v")
	}
}

func (r *urduReader) ye() {
	switch after := r.next(1); {
	case r.at == 0 || after == 'ا':
		r.saying.say("y")
	case after == 'و':
		r.saying.say("I", "y") // دیوار, کیوں
	case after == 'ں' && r.next(2) == 0:
		r.saying.say("I", "E") // نہیں and ہیں are written alike
	default:
		r.saying.say("I")
	}
}

// heh at the end is the vowel of وعدہ and کرایہ; after another long vowel it is
// hardly heard.
func (r *urduReader) heh() {
	switch {
	case !r.last() || r.at == 0:
		r.saying.say("h")
	case isLong(r.next(-1)) && (r.next(-1) != 'ی' || r.at == 1):
		r.saying.say("h", "")
	default:
		r.saying.say("a")
	}
}

// aspirate is heard only where it begins a word; after a consonant it is one
// sound with it.
func (r *urduReader) aspirate() {
	if r.at == 0 {
		r.saying.say("h")
	}
}
