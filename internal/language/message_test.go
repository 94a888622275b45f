package language_test

import (
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
)

var bill = language.Sentence{
	Key: "test.bill",
	In: [4]string{
		"{who name} owes {sum money} for {n int|one:{n} visit|other:{n} visits} since {day date}, call {phone phone}.",
		"{who} کے ذمے {sum}، {n|one:{n} وزٹ|other:{n} وزٹ}، {day} سے، فون {phone}۔",
		"{who}: {sum}, {n|one:{n} विज़िट|other:{n} विज़िट}, {day} से, फ़ोन {phone}।",
		"{who}: {sum}, {n} ziyaret, {day} tarihinden beri, telefon {phone}.",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}, {Name: "sum", Kind: "money"}, {Name: "n", Kind: "int"}, {Name: "day", Kind: "date"}, {Name: "phone", Kind: "phone"}},
}

func billOf(t *testing.T, name string, visits int) language.Message {
	t.Helper()
	return bill.With(name, money.Amount{Minor: 150000, Currency: "PKR"}, visits, instant(t, "2026-11-21T09:52:00Z"), "+92 300 5550142")
}

func TestASentenceIsFilledInEachLanguage(t *testing.T) {
	t.Parallel()
	for l, want := range map[language.Language]string{
		language.English: "Sara owes Rs\u00a01,500 for 1 visit since 21 November 2026, call +92 300 5550142.",
		language.Urdu:    "\u2068Sara\u2069 کے ذمے 1,500\u00a0روپے، 1 وزٹ، 21 نومبر 2026 سے، فون \u2066+92 300 5550142\u2069۔",
		language.Hindi:   "Sara: PKR\u00a01,500, 1 विज़िट, 21 नवंबर 2026 से, फ़ोन +92 300 5550142।",
		language.Turkish: "Sara: PKR\u00a01.500, 1 ziyaret, 21 Kasım 2026 tarihinden beri, telefon +92 300 5550142.",
	} {
		if got := billOf(t, "Sara", 1).Plain(language.Reader{Language: l}); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
	if got := billOf(t, "Sara", 0).Plain(language.Reader{}); !strings.Contains(got, "0 visits") {
		t.Errorf("none is not one visit: %q", got)
	}
}

func TestHTMLIsEscapedAndSetApart(t *testing.T) {
	t.Parallel()
	got := billOf(t, `<b>"Tom" & Co</b>`, 3).HTML(language.Reader{Language: language.Urdu})
	for _, part := range []string{
		"<bdi>&lt;b&gt;&#34;Tom&#34; &amp; Co&lt;/b&gt;</bdi>",
		`<bdi dir="ltr" class="n">+92 300 5550142</bdi>`,
		`<bdi dir="ltr" class="n">3</bdi> وزٹ`,
		"21 نومبر 2026 سے",
	} {
		if !strings.Contains(got, part) {
			t.Errorf("%q is not in %q", part, got)
		}
	}
}

func TestAnUrduNameInAnEnglishSentenceIsSetApart(t *testing.T) {
	t.Parallel()
	if got := say.DoneAssigned("سارہ").Plain(language.Reader{}); got != "Assigned to \u2068سارہ\u2069" {
		t.Errorf("%q", got)
	}
	if got := say.DoneAssigned("سارہ بیگم").Plain(language.Reader{Language: language.Urdu}); got != "اب ذمہ دار: سارہ بیگم" {
		t.Errorf("%q", got)
	}
	broken := say.DoneAssigned("Sara\u2069\u202e!").Plain(language.Reader{Language: language.Urdu})
	if broken != "اب ذمہ دار: \u2068Sara!\u2069" {
		t.Errorf("a name broke out of its isolate: %q", broken)
	}
}

func TestOnlyFiguresThatTurnRoundAreIsolatedInPlainUrdu(t *testing.T) {
	t.Parallel()
	r := language.Reader{Language: language.Urdu}
	for figure, want := range map[string]string{
		"1,500": "1,500", "14:52": "14:52", "21/11/2026": "21/11/2026", "7": "7",
		"90%": "\u206690%\u2069", "-5": "\u2066-5\u2069", "10–12": "\u206610–12\u2069", "AH-7731-0926": "\u2066AH-7731-0926\u2069",
		"PKR\u00a01,500": "\u2066PKR\u00a01,500\u2069",
	} {
		if got := r.IsolateNumber(figure); got != want {
			t.Errorf("%q became %q", figure, got)
		}
		if got := (language.Reader{Language: language.Turkish}).IsolateNumber(figure); got != figure {
			t.Errorf("Turkish needs no isolates, got %q", got)
		}
	}
}

func TestMessagesNestAndBeginWithACapital(t *testing.T) {
	t.Parallel()
	field := say.TermReason()
	if got := say.ErrEnter(field).Plain(language.Reader{}); got != "Please enter reason." {
		t.Errorf("%q", got)
	}
	if got := say.TermUndo().Capital().Plain(language.Reader{}); got != "Undo" {
		t.Errorf("%q", got)
	}
	turkish := language.Reader{Language: language.Turkish}
	for _, words := range []string{say.StaffTries(2).Capital().Plain(language.Reader{}), say.StaffTries(2).Capital().HTML(language.Reader{})} {
		if !strings.HasSuffix(words, " tries") {
			t.Errorf("what begins with a figure is written %q", words)
		}
	}
	if got := say.TermInReview().Capital().HTML(turkish); got != "İncelemede" {
		t.Errorf("%q", got)
	}
	if got := say.ErrEnter(field).Capital().Plain(language.Reader{Language: language.Urdu}); got != "وجہ درج کریں۔" {
		t.Errorf("%q", got)
	}
}

func TestTermsBendBeforeAPostposition(t *testing.T) {
	t.Parallel()
	ask := say.ErrNumber(say.TermOutcome())
	for l, want := range map[language.Language]string{
		language.English: "outcome must be a number.",
		language.Urdu:    "نتیجے میں صرف عدد لکھیں۔",
		language.Hindi:   "नतीजे में सिर्फ़ संख्या लिखें।",
		language.Turkish: "sonuç alanına yalnızca sayı yazın.",
	} {
		if got := ask.Plain(language.Reader{Language: l}); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
	hindi := language.Reader{Language: language.Hindi}
	if direct, oblique := say.TermOutcome().Plain(hindi), say.TermOutcome().Oblique().Plain(hindi); direct != "नतीजा" || oblique != "नतीजे" {
		t.Errorf("%q, %q", direct, oblique)
	}
}

func TestPseudoMarksWhatTheCataloguesSay(t *testing.T) {
	t.Parallel()
	r := language.Reader{Language: language.Pseudo}
	if got := say.ErrReason().HTML(r); got != "⟦Please give a reason.⟧" {
		t.Errorf("%q", got)
	}
	if got := r.Date(instant(t, "2026-11-21T09:52:00Z")); got != "⟦21 November 2026⟧" {
		t.Errorf("%q", got)
	}
	if language.Pseudo.Known() || language.Choose("", "en-x-pseudo") != language.English {
		t.Error("Pseudo can be chosen by a browser")
	}
}

func TestWordsOfThePeoplesOwnKeepTheirLanguage(t *testing.T) {
	t.Parallel()
	label := language.NewText(language.Urdu, "فریج کا ماڈل")
	message := say.ErrEnter(language.Words(label))
	if got := message.HTML(language.Reader{}); got != `Please enter <bdi lang="ur" dir="rtl">فریج کا ماڈل</bdi>.` {
		t.Errorf("%q", got)
	}
	if (language.Message{}).IsZero() == message.IsZero() || message.Key() != "err.enter" {
		t.Error("a message does not know whether it says anything")
	}
}

func TestTextThatRunsOneWayNeedsNoIsolates(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Call from \u2066+92 300 5550142\u2069 · Anar Home": "Call from +92 300 5550142 · Anar Home",
		"Arayan: \u2068Ömer\u2069":                          "Arayan: Ömer",
		"\u202eRefund":                                      "Refund",
		"Call from \u2068سارہ\u2069":                        "Call from \u2068سارہ\u2069",
		"کال آ رہی ہے: \u2066+92\u2069":                     "کال آ رہی ہے: \u2066+92\u2069",
	} {
		if got := language.OneWay(text); got != want {
			t.Errorf("%q becomes %q, not %q", text, got, want)
		}
	}
}
