package reading_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// fixtures reads the promises of real charters, typed by hand, by charter and row.
func fixtures(t testing.TB) map[string]promise.Promise {
	t.Helper()
	files, err := filepath.Glob("../testdata/charters/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]promise.Promise{}
	for _, name := range files {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		plain, err := yaml.YAMLToJSON(file)
		if err != nil {
			t.Fatal(err)
		}
		var rows []struct {
			Row     int             `json:"row"`
			Borrows []int           `json:"borrows"`
			Promise promise.Promise `json:"promise"`
		}
		decoder := json.NewDecoder(bytes.NewReader(plain))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&rows); err != nil {
			t.Fatal(name, err)
		}
		for _, row := range rows {
			all[strings.TrimSuffix(filepath.Base(name), ".yaml")+" "+row.Promise.Key] = row.Promise
		}
	}
	if len(all) != 188 {
		t.Fatalf("there are %d", len(all))
	}
	return all
}

// stock are words for a language in which a charter did not write.
var stock = map[language.Language]struct {
	promise.Phrases
	sums map[string]string // of a remedy, by what is measured
	name string
}{
	language.Urdu: {
		promise.Phrases{Who: "ہم", Object: "آپ کے خط کا جواب", Deed: "دیں گے"},
		map[string]string{
			"": "ہم دوبارہ یہی کریں گے", "{amount}": "ہم آپ کو {amount} دیں گے", "{amount}{every}": "ہم دیر کے ہر {every} کے لیے آپ کو {amount} دیں گے",
			"{percent}": "ہم آپ کو {percent} واپس دیں گے", "{amount}{every}{cap}": "ہم ہر {every} کے لیے {amount} دیں گے، زیادہ سے زیادہ {cap} تک",
		},
		"شہر میں",
	},
	language.Hindi: {
		promise.Phrases{Who: "हम", Object: "आपके पत्र का जवाब", Deed: "देंगे"},
		map[string]string{
			"": "हम फिर से वही करेंगे", "{amount}": "हम आपको {amount} देंगे", "{amount}{every}": "हम देरी के हर {every} के लिए आपको {amount} देंगे",
			"{percent}": "हम आपको {percent} वापस देंगे", "{amount}{every}{cap}": "हम हर {every} के लिए {amount} देंगे, ज़्यादा से ज़्यादा {cap} तक",
		},
		"शहर में",
	},
	language.Turkish: {
		promise.Phrases{Object: "mektubunuzu", Deed: "yanıtlarız"},
		map[string]string{
			"": "hizmeti yeniden veririz", "{amount}": "size {amount} öderiz", "{amount}{every}": "gecikmenin her {every} süresi için size {amount} öderiz",
			"{percent}": "bedelin {percent} kadarını geri veririz", "{amount}{every}{cap}": "her {every} için {amount} öderiz; toplamı {cap} tutarını aşmaz",
		},
		"şehirde",
	},
	language.English: {
		promise.Phrases{Who: "we", Deed: "answer", Object: "your letter"},
		map[string]string{
			"": "we do it again", "{amount}": "we pay you {amount}", "{amount}{every}": "we pay you {amount} for every {every} of delay",
			"{percent}": "we give back {percent}", "{amount}{every}{cap}": "we pay you {amount} for every {every}, up to {cap}",
		},
		"in towns",
	},
}

// others are the words of classes that say something else than a deed of ours.
func others(p promise.Promise, l language.Language) promise.Phrases {
	switch {
	case p.Class == promise.Entitle && p.Limit != nil:
		return map[language.Language]promise.Phrases{
			language.English: {Who: "you", Deed: "bring back", Object: "goods"}, language.Urdu: {Who: "آپ", Object: "سامان", Deed: "واپس کر سکیں گے"},
			language.Hindi: {Who: "आप", Object: "सामान", Deed: "वापस कर सकेंगे"}, language.Turkish: {Object: "ürünü", Deed: "geri verebilirsiniz"},
		}[l]
	case p.Class == promise.Available:
		return map[language.Language]promise.Phrases{
			language.English: {Who: "our service", Deed: "be closed"}, language.Urdu: {Who: "ہماری سروس", Deed: "بند رہے گی"},
			language.Hindi: {Who: "हमारी सेवा", Deed: "बंद रहेगी"}, language.Turkish: {Who: "hizmetimiz", Deed: "kapalı kalır"},
		}[l]
	}
	return stock[l].Phrases
}

// worded gives a promise words in every language.
func worded(p promise.Promise) promise.Promise {
	in := map[language.Language]promise.Phrases{}
	for _, l := range language.All {
		if in[l] = p.Words.In[l]; p.SpokenIn(l) == l {
			continue
		}
		phrases := others(p, l)
		phrases.Names = map[string]string{}
		for _, keyed := range p.Keyed {
			phrases.Names[keyed.Value] = stock[l].name
		}
		if made := p.OnMiss.Remedy; made != nil {
			measured := ""
			for slot, has := range map[string]bool{"{amount}": made.Amount != nil, "{percent}": made.Percent != 0} {
				if has {
					measured += slot
				}
			}
			if made.Every != nil {
				measured += "{every}"
			}
			if made.Cap != nil || made.CapPercent != 0 && made.CapOf == "" {
				measured += "{cap}"
			}
			phrases.Remedy = stock[l].sums[measured]
			for _, keyed := range made.Keyed {
				phrases.Names[keyed.Value] = stock[l].name
			}
		}
		in[l] = phrases
	}
	p.Words.In = in
	return p
}

// exceptions are the real promises of which some part is not read back as it
// is typed, and why. No sentence of theirs is read as another number. The table
// may lose rows and gains none.
var exceptions = map[string]string{
	"au_ato_commitments complex-rulings": "a date is agreed within a time: the sentence is that of any deed within a time",
	"uk_wychavon first-contact":          "settled at the first contact: a share of cases in which it is done then, and not an accuracy",
}

// mostExceptions is how many there are.
const mostExceptions = 2

func TestEveryRealPromiseIsReadBack(t *testing.T) {
	t.Parallel()
	if len(exceptions) > mostExceptions {
		t.Errorf("there are %d exceptions", len(exceptions))
	}
	var reader reading.Reader
	seen := map[string]bool{}
	for name, p := range fixtures(t) {
		p = worded(p)
		for _, l := range language.All {
			if p.SpokenIn(l) != l {
				t.Errorf("%s is not said in %s", name, l)
			}
			for _, wrong := range misread(&reader, p, l) {
				seen[name] = true
				if exceptions[name] == "" {
					t.Errorf("%s %s: %s", name, l, wrong)
				}
			}
		}
	}
	for name := range exceptions {
		if !seen[name] {
			t.Errorf("%s is read back: it is no exception", name)
		}
	}
}

// misread says what of a promise is not read back in a language.
func misread(reader *reading.Reader, p promise.Promise, l language.Language) (wrong []string) {
	text := promise.Plain(promise.Sentence(p, l), l)
	r := reader.Sentence(text, l)
	got := toldBy(r.Promise)
	if p.Class == promise.Remedy {
		got.Remedy = r.Promise.OnMiss.Remedy
	}
	if unnamed(p) {
		if len(r.Limits) > 0 || r.Promise.Share != nil || r.Sure == reading.Certain {
			wrong = append(wrong, text+" is read as "+string(r.Kind)+" "+string(r.Promise.Class))
		}
	} else if diff := cmp.Diff(expected(p), got); diff != "" {
		wrong = append(wrong, text+"\n"+diff)
	}
	read := r.Promise
	if p.OnMiss.Remedy != nil && read.OnMiss.Remedy == nil {
		read.OnMiss.Remedy = &promise.Making{}
	}
	for _, sentence := range promise.Terms(p, l) {
		if text := promise.Plain(sentence, l); !reader.Beside(&read, text, l) {
			wrong = append(wrong, text+" is not read")
		}
	}
	if diff := cmp.Diff(termsOf(p), termsOf(read)); diff != "" {
		wrong = append(wrong, diff)
	}
	for _, sentence := range promise.Miss(p, l) {
		text := promise.Plain(sentence, l)
		var missed promise.Promise
		if reader.Beside(&missed, text, l) {
			if diff := cmp.Diff(p.OnMiss.Explain, missed.OnMiss.Explain); diff != "" {
				wrong = append(wrong, text+"\n"+diff)
			}
		} else if diff := cmp.Diff(paid(p), reader.Sentence(text, l).Promise.OnMiss.Remedy); diff != "" {
			wrong = append(wrong, text+"\n"+diff)
		}
	}
	return wrong
}

// paid is what the sentence of a remedy prints.
func paid(p promise.Promise) *promise.Making {
	made := p.OnMiss.Remedy
	out := &promise.Making{Amount: made.Amount, Percent: made.Percent, Every: made.Every, Cap: made.Cap}
	if made.CapOf == promise.OfMatter {
		out.CapPercent = made.CapPercent
	}
	return out
}
