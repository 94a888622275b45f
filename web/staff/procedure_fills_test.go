package staff

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/web"
)

// boxForm is the page of one box of a chart, and what was typed there.
func boxForm(t *testing.T, box procedure.Box, others []procedure.Box, typed url.Values) (writtenPart, *web.Form) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "/", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	form := web.NewForm(r, typed)
	return writtenPart{
		Part: edition.Part{Path: procedure.BoxPath(box.Key)}, Whole: &procedure.Chart{Boxes: append([]procedure.Box{box}, others...)},
		Alone: &procedure.Chart{Boxes: []procedure.Box{box}}, Source: language.English, Currency: "PKR", Form: form,
	}, form
}

func told(fields []procedure.Field) string {
	var all []string
	for _, f := range fields {
		label, _ := f.Label.Pick(language.English)
		all = append(all, strings.Join([]string{f.Key, string(f.Type), label, f.Hint.In[language.English], f.Currency, f.Delegated}, "/"))
	}
	return strings.Join(all, " ")
}

// A field is made the same as one of another box and parted from it again, gets help
// below it, and an amount is held to what one may refund alone.
func TestAFieldIsSharedHelpedAndHeld(t *testing.T) {
	t.Parallel()
	english := func(words string) language.Text { return language.NewText(language.English, words) }
	phone := procedure.Field{Key: "phone", Type: procedure.PhoneField, Label: english("Telephone")}
	sum := procedure.Field{Key: "sum", Type: procedure.MoneyField, Label: english("Sum"), Currency: "TRY"}
	others := []procedure.Box{{Key: "look", Kind: procedure.Lookup, Fields: []procedure.Field{phone, sum}}}
	call := procedure.Field{Key: "call", Type: procedure.TextField, Label: english("Number")}
	for name, each := range map[string]struct {
		was   []procedure.Field
		typed string
		want  string
	}{
		"as it was":         {[]procedure.Field{phone}, "1.same=phone 1.label.en=Telephone 1.type=phone", "phone/phone/Telephone///"},
		"made the same":     {[]procedure.Field{call}, "1.same=phone 1.label.en=Number 1.type=text", "phone/phone/Number///"},
		"parted":            {[]procedure.Field{phone}, "1.same= 1.label.en=Mobile 1.type=phone", "mobile/phone/Mobile///"},
		"a new one":         {nil, "1.same=phone 1.label.en= 1.type=text", "phone/phone/Telephone///"},
		"twice":             {[]procedure.Field{phone}, "1.same=phone 1.label.en=Telephone 1.type=phone 2.same=phone 2.label.en= 2.type=text", "phone/phone/Telephone///"},
		"of nowhere":        {[]procedure.Field{call}, "1.same=moon 1.label.en=Number 1.type=text", "number/text/Number///"},
		"with help":         {[]procedure.Field{call}, "1.same= 1.label.en=Number 1.hint.en=Mobile 1.type=text", "call/text/Number/Mobile//"},
		"held":              {nil, "1.same= 1.label.en=Back 1.type=money 1.must=" + people.LimitRefund, "back/money/Back//PKR/refund"},
		"shared and held":   {[]procedure.Field{sum}, "1.same=sum 1.label.en=Sum 1.type=money 1.must=" + people.LimitRefund, "sum/money/Sum//TRY/refund"},
		"no amount to hold": {[]procedure.Field{call}, "1.same= 1.label.en=Number 1.type=text 1.must=" + people.LimitRefund, "call/text/Number///"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			typed := url.Values{}
			for pair := range strings.FieldsSeq(each.typed) {
				key, value, _ := strings.Cut(pair, "=")
				typed.Set("fill."+key, value)
			}
			v, form := boxForm(t, procedure.Box{Key: "ask", Kind: procedure.Step, Fields: each.was}, others, typed)
			fillsField().take(v, form)
			if got := told(theBox(onlyIn[procedure.Chart](v)).Fields); form.Wrong() || got != each.want {
				t.Errorf("the fields are %q, not %q", got, each.want)
			}
		})
	}
}

// Another record brings all that it holds along, in every language; what is taken out
// goes, and what the record does not hold is kept until somebody takes it out.
func TestARecordBringsWhatItHolds(t *testing.T) {
	t.Parallel()
	english := func(words string) language.Text { return language.NewText(language.English, words) }
	shoe := procedure.Field{Key: "shoe", Type: procedure.TextField, Label: english("Shoe")}
	visits := "visit-at/datetime/Next visit/// visits-made/number/Times we came///"
	others := []procedure.Box{{Key: "ask", Kind: procedure.Step, Fields: []procedure.Field{
		{Key: "visits-made", Type: procedure.NumberField, Label: english("Times we came"), Hint: english("Count them"), Required: true},
	}}}
	for name, each := range map[string]struct {
		record procedure.Record
		was    []procedure.Field
		typed  url.Values
		want   string
	}{
		"another":      {procedure.CaseRecord, []procedure.Field{shoe}, url.Values{"record": {"visits"}}, visits},
		"of a step":    {"", []procedure.Field{shoe}, url.Values{}, "shoe/text/Shoe///"},
		"some of it":   {procedure.VisitsRecord, nil, url.Values{"record": {"visits"}, "reads": {"visit-at"}}, "visit-at/datetime/Next visit///"},
		"none of it":   {procedure.VisitsRecord, []procedure.Field{shoe}, url.Values{"record": {"visits"}}, ""},
		"what is gone": {procedure.VisitsRecord, []procedure.Field{shoe}, url.Values{"record": {"visits"}, "reads": {"shoe"}}, "shoe/text/Shoe///"},
		"an amount":    {procedure.RefundsRecord, nil, url.Values{"record": {"refunds"}, "reads": {"refunded"}}, "refunded/money/Amount granted//PKR/"},
		"no record":    {procedure.VisitsRecord, nil, url.Values{"record": {"moon"}, "reads": {"visit-at"}}, "visit-at/datetime/Next visit///"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v, form := boxForm(t, procedure.Box{Key: "look", Kind: procedure.Lookup, Record: each.record, Fields: each.was}, others, each.typed)
			looksUp.take(v, form)
			box := theBox(onlyIn[procedure.Chart](v))
			if got := told(box.Fields); got != each.want {
				t.Errorf("it reads %q, not %q", got, each.want)
			}
			for _, field := range box.Fields {
				if field.Key == "visit-at" && (len(field.Label.Spoken()) != len(language.All) || len(field.Label.Stale) > 0) {
					t.Errorf("it is called %v", field.Label)
				}
			}
		})
	}
}
