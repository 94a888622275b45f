package words

import (
	"maps"
	"regexp"
	"slices"
	"strings"
)

// term is a word of the mission that has one rendering in each language: where
// English has it, the others have their stem of it.
type term struct {
	name    string
	english *regexp.Regexp
	stems   [4]string // alternatives with |, in the order of language.All
}

var terms = []term{
	{"case", regexp.MustCompile(`(?i)\bcases?\b`), [4]string{"", "کیس", "केस", "kayıt|kayd"}},
	{"promise", regexp.MustCompile(`(?i)\bpromises?\b`), [4]string{"", "وعد", "वाद", "söz"}},
	{"pledge", regexp.MustCompile(`(?i)\bpledges?\b`), [4]string{"", "وعد", "वाद", "söz"}},
	{"charter", regexp.MustCompile(`(?i)\bcharters?\b`), [4]string{"", "چارٹر", "चार्टर", "bildirge"}},
	{"procedure", regexp.MustCompile(`(?i)\bprocedures?\b`), [4]string{"", "طریقۂ کار", "प्रक्रिया", "prosedür"}},
	{"policy", regexp.MustCompile(`(?i)\bpolic(y|ies)\b`), [4]string{"", "پالیسی", "नीति", "politika"}},
	{"edition", regexp.MustCompile(`(?i)\beditions?\b`), [4]string{"", "ایڈیشن", "संस्करण", "sürüm"}},
	{"customer", regexp.MustCompile(`(?i)\bcustomers?\b`), [4]string{"", "گاہک", "ग्राहक", "müşteri"}},
	{"touchpoint", regexp.MustCompile(`(?i)\btouchpoints?\b`), [4]string{"", "رابطے", "संपर्क", "temas"}},
	{"step", regexp.MustCompile(`(?i)\bsteps?\b`), [4]string{"", "مرحل", "चरण", "adım"}},
	{"visit", regexp.MustCompile(`(?i)\bvisits?\b`), [4]string{"", "وزٹ", "विज़िट", "ziyaret"}},
	{"call-back", regexp.MustCompile(`(?i)\bcall[- ]backs?\b`), [4]string{"", "کال بیک", "कॉल बैक", "geri ara"}},
	{"engineer", regexp.MustCompile(`(?i)\bengineers?\b`), [4]string{"", "ٹیکنیشن", "इंजीनियर", "teknisyen"}},
	{"agent", regexp.MustCompile(`(?i)\bagents?\b`), [4]string{"", "نمائند", "प्रतिनिधि", "temsilci"}},
	{"supervisor", regexp.MustCompile(`(?i)\bsupervisors?\b`), [4]string{"", "سپروائزر", "सुपरवाइज़र", "süpervizör"}},
	{"manager", regexp.MustCompile(`(?i)\bmanagers?\b`), [4]string{"", "مینیجر", "मैनेजर", "yönetici"}},
	{"working day", regexp.MustCompile(`(?i)\bworking days?\b`), [4]string{"", "یومِ کار|ایامِ کار", "कार्य दिवस", "iş gün"}},
	{"password", regexp.MustCompile(`(?i)\bpasswords?\b`), [4]string{"", "پاس ورڈ", "पासवर्ड", "şifre"}},
	{"role", regexp.MustCompile(`(?i)\broles?\b`), [4]string{"", "رول", "भूमिका", "rol"}},
}

// wrong are words that the terms refuse, with the word they want.
var wrong = [4]map[string]string{
	{},
	{
		"منشور": "چارٹر", "واپسی کال": "کال بیک", "غیر تفویض": "کسی کے ذمے نہیں", "ایجنٹ": "نمائندہ", "کاروباری دن": "یومِ کار",
		"پھسل": "ہدف سے نیچے", "نسخہ": "ایڈیشن", "یقین دہانی": "وعدہ", "ریٹائرڈ": "اب نافذ نہیں", "ڈیوٹی": "ذمے کا کام",
		"اسکیلیٹ": "اوپر بھیجیں", "درآمد": "فائل سے لائیں", "سنواریں": "ترتیب درست کریں", "چھاپیں": "پرنٹ کریں", "نوٹیفکیشن": "اطلاع",
	},
	{
		"घोषणापत्र": "चार्टर", "वापसी कॉल": "कॉल बैक", "एजेंट": "प्रतिनिधि", "कारोबारी दिन": "कार्य दिवस", "फिसल": "लक्ष्य से नीचे",
		"धनवापसी": "रिफ़ंड", "एस्केलेट": "ऊपर भेजें", "प्रतीक्षा": "इंतज़ार", "सहेजें": "सेव करें", "आश्वासन": "वादा", "वचन": "वादा",
		"अनुमोदित": "मंज़ूर", "आयात": "फ़ाइल से लाएँ", "निर्यात": "फ़ाइल में निकालें", "सँवारें": "क्रम ठीक करें", "जरूर": "ज़रूर", "फोन": "फ़ोन",
		"फ्रिज": "फ़्रिज", "इंतजार": "इंतज़ार",
	},
	{
		"taahhüt": "söz", "poliçe": "politika", "tüzük": "bildirge", "sahipsiz": "atanmamış", "versiyon": "sürüm", "vaka": "kayıt",
		"mühendis": "teknisyen", "bulunabilirlik": "stok", "sözleşme": "bildirge", "menajer": "yönetici", "emekli": "yürürlükten kalktı",
		"kayıyor": "hedefin altında", "parola": "şifre",
	},
}

func (row Row) terms(place int, english, words string) []error {
	var findings []error
	lower := strings.ToLower(strings.ReplaceAll(words, "İ", "i"))
	free, _ := strings.CutPrefix(row.Note, "free:")
	for _, term := range terms {
		if !term.english.MatchString(english) || strings.Contains(free, term.name) {
			continue
		}
		if !hasAny(lower, term.stems[place]) {
			findings = append(findings, row.fault("%s: en says %s, so this should have %s", header[place+1], term.name, term.stems[place]))
		}
	}
	for _, word := range slices.Sorted(maps.Keys(wrong[place])) {
		if strings.Contains(lower, word) && !strings.Contains(free, word) {
			findings = append(findings, row.fault("%s: %s is not a term of the house; see %s", header[place+1], word, wrong[place][word]))
		}
	}
	return findings
}

func hasAny(text, stems string) bool {
	for stem := range strings.SplitSeq(stems, "|") {
		if strings.Contains(text, stem) {
			return true
		}
	}
	return false
}
