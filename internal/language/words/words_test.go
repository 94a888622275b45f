package words_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/words"
	"vaada/internal/money"
	"vaada/internal/now"
)

func TestTheCataloguesAreWhole(t *testing.T) {
	t.Parallel()
	families, err := words.Families()
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	for _, family := range families {
		rows += len(family.Rows)
		for _, fault := range family.Faults {
			t.Error(fault)
		}
	}
	if rows < 200 {
		t.Errorf("only %d sentences", rows)
	}
}

func TestTheCataloguesKeepToVoiceAndTerms(t *testing.T) {
	t.Parallel()
	families, err := words.Families()
	if err != nil {
		t.Fatal(err)
	}
	for _, family := range families {
		for _, finding := range family.Findings() {
			t.Error(finding)
		}
	}
}

func TestEverySentenceIsSaidInEveryLanguage(t *testing.T) {
	t.Parallel()
	families, err := words.Families()
	if err != nil {
		t.Fatal(err)
	}
	for _, family := range families {
		for _, row := range family.Rows {
			sentence := language.Sentence{Key: row.Key, In: row.In, Slots: row.Slots}
			for _, l := range append(language.All, language.Pseudo) {
				for n := range 3 {
					said := sentence.With(samples(row.Slots, n)...)
					r := language.Reader{Language: l}
					for _, text := range []string{said.Plain(r), said.HTML(r)} {
						if text == "" || strings.ContainsAny(text, "{}") {
							t.Errorf("%s in %s: %q", row.Key, l, text)
						}
					}
				}
			}
		}
	}
}

// samples fills slots with values that differ from language to language.
func samples(slots []language.Slot, n int) []any {
	noon := now.At(time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC))
	var out []any
	for _, slot := range slots {
		switch language.Kinds[slot.Kind] {
		case "int":
			out = append(out, n)
		case "float64":
			out = append(out, float64(n)/2)
		case "now.Instant":
			out = append(out, noon)
		case "time.Duration":
			out = append(out, time.Duration(n)*time.Hour)
		case "language.Measure":
			out = append(out, language.Measure{Count: n, Unit: language.WorkingDay})
		case "money.Amount":
			out = append(out, money.Amount{Minor: int64(n) * 150, Currency: "PKR"})
		case "language.Message":
			out = append(out, language.Words(language.NewText(language.Hindi, "वादा")))
		case "language.Text":
			out = append(out, language.NewText(language.Urdu, "وعدہ"))
		default:
			out = append(out, "Ayşe")
		}
	}
	return out
}

func TestFaultsOfACatalogueAreNamed(t *testing.T) {
	t.Parallel()
	const head = "key\ten\tur\thi\ttr\n"
	for content, want := range map[string]string{
		"key,en\n":                                     "the first line must be",
		head + "a.b\tx\tx\tx\n":                        "has 4 cells",
		head + "A.b\tx\tx\tx\tx\n":                     "key must be",
		head + "a.b\tx\t\tx\tx\n":                      "ur is missing",
		head + "a.b\tx\tx \tx\tx\n":                    "ur is missing or has blanks",
		head + "a.b\t{n}\t{n}\t{n}\t{n}\n":             "kind of {n}",
		head + "a.b\t{n whole}\t{n}\t{n}\t{n}\n":       "unknown kind",
		head + "a.b\t{n int}\t{n}\tx\t{n}\n":           "hi lacks {n}",
		head + "a.b\t{n int}\t{n}\t{n}\t{n} {m}\n":     "tr has {m}",
		head + "a.b\t{n int}\t{n\t{n}\t{n}\n":          "without its }",
		head + "a.b\tx\tx\tx |\tx\n":                   "blanks at its ends",
		head + "a.b\tx\tx\tx|y|z\tx\n":                 "more than two forms",
		head + "a.b\t{n int}\t{n oblique}\t{n}\t{n}\n": "en has {n int}",
		head + "a.b\tx\tx\tx\tx\na_b\tx\tx\tx\tx\n":    "already stands",
	} {
		families, err := words.Read(fstest.MapFS{"test.tsv": {Data: []byte(content)}})
		if err != nil || !strings.Contains(fmt.Sprint(families[0].Faults), want) {
			t.Errorf("%q: %v %v, want %q", content, families[0].Faults, err, want)
		}
	}
}

func TestDeparturesFromTheVoiceAreNamed(t *testing.T) {
	t.Parallel()
	for row, want := range map[string]string{
		"Close the ticket\tبند\tबंद\tkapat":                               "another house's word",
		"Yes\tهاں\tहाँ\tevet":                                             "Arabic letter",
		"Yes, now\tہاں, ابھی\tहाँ\tevet":                                  "Latin punctuation",
		"Yes?\tہاں ؟\tहाँ\tevet":                                          "space before",
		"Yes.\tہاں.\tहाँ\tevet":                                           "Latin full stop",
		"Must\tچاہئے\tहाँ\tevet":                                          "is spelt",
		"Yes.\tہاں۔\tहाँ.\tevet":                                          "full stop; Hindi",
		"Bad\tخراب\tख़राब\tbozuk":                                         "nukta",
		"It’s on\tچالو\tचालू\tYusuf'un":                                   "should be ’",
		"{n int} on\t{n}\t{n}\t{n}’de":                                    "suffix on a slot",
		"5 days\t5 دن\t5 दिन\t5 veya 6 gün":                               "figure 6 is not in en",
		"Close this case\tبند کریں\tकेस बंद\tkapat":                       "should have کیس",
		"Our charter\tمنشور\tचार्टर\tbildirge":                            "see چارٹر",
		"Publish\tشائع کریں\tप्रकाशित करें\tyayınla":                      "broadcast",
		"complaint\tشکایت\tशिकायत\tşikayet":                               "circumflex",
		"{who name} did\t{who} نے کیا\tकिया: {who}\tyapan: {who}":         "ur: {who} has the case of نے",
		"{who name} did\tکیا: {who}\t{who} ने किया\tyapan: {who}":         "hi: {who} has the case of ने",
		"“{q text}” has\tہے: {q}\t“{q}” का है\tvar: {q}":                  "hi: {q} has the case of का",
		"For {who name}\tگاہک {who} نے\tग्राहक {who} के लिए\tiçin: {who}": "ur: {who} has the case of نے",
		"Late by {t duration}\t{t} سے\t{t oblique} से\tgeç: {t}":          "is not {t oblique}",
	} {
		content := "key\ten\tur\thi\ttr\na.b\t" + row + "\n"
		families, err := words.Read(fstest.MapFS{"test.tsv": {Data: []byte(content)}})
		if err != nil || !strings.Contains(fmt.Sprint(families[0].Findings()), want) {
			t.Errorf("%q: %v %v, want %q", row, families[0].Findings(), err, want)
		}
	}
	figures := words.Family{Name: "test"}
	figures.Add("a.b", language.Text{In: map[language.Language]string{
		language.English: "Tell us: Rs 1,500 in a case?", language.Urdu: "بتائیے، Rs 1,500؟", language.Hindi: "बताइए, Rs 1,500?", language.Turkish: "Rs 1,500?",
	}}, "case")
	if found := figures.Findings(); len(figures.Rows) != 1 || len(found) > 0 {
		t.Errorf("an added text was found wrong: %v", found)
	}
	borne := "key\ten\tur\thi\ttr\na.b\tFor {who name} from {n int}\tگاہک {who} کے لیے {n} سے\tग्राहक {who} के लिए {n} से {who} काम\t{who} {n}\n"
	if families, err := words.Read(fstest.MapFS{"test.tsv": {Data: []byte(borne)}}); err != nil || len(families[0].Findings()) > 0 {
		t.Errorf("a noun does not bear a name's case: %v %v", families[0].Findings(), err)
	}
	free := "key\ten\tur\thi\ttr\na.b\tin any case\tبہرحال\tहर हाल में\ther durumda\tfree: case\n"
	families, err := words.Read(fstest.MapFS{"test.tsv": {Data: []byte(free)}})
	if err != nil || len(families[0].Findings()) > 0 || families[0].Rows[0].Note != "free: case" {
		t.Errorf("a note does not free its row: %v %v", families[0].Findings(), err)
	}
}
