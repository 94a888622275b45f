package staff

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/web"
)

// Choices of a field are put in another order, taken out, reworded and added: each
// keeps the key by which rules and cases name it, and no other gets that key.
func TestAChoiceKeepsItsKey(t *testing.T) {
	t.Parallel()
	const three = "repair=Repair=Onarım bill=Bill=Fatura other=Other=Diğer"
	for name, each := range map[string]struct{ was, english, turkish, want string }{
		"as it was":             {three, "Repair Bill Other", "Onarım Fatura Diğer", three},
		"the first taken out":   {three, "Bill Other", "Onarım Fatura Diğer", "bill=Bill=Fatura other=Other=Diğer"},
		"out of both":           {three, "Bill Other", "Fatura Diğer", "bill=Bill=Fatura other=Other=Diğer"},
		"two swapped":           {three, "Bill Repair Other", "Onarım Fatura Diğer", "bill=Bill=Fatura repair=Repair=Onarım other=Other=Diğer"},
		"swapped in both":       {three, "Bill Repair Other", "Fatura Onarım Diğer", "bill=Bill=Fatura repair=Repair=Onarım other=Other=Diğer"},
		"one reworded":          {three, "Repair Invoice Other", "Onarım Fatura Diğer", "repair=Repair=Onarım bill=Invoice=Fatura other=Other=Diğer"},
		"translated anew":       {three, "Repair Bill Other", "Onarım Hesap Diğer", "repair=Repair=Onarım bill=Bill=Hesap other=Other=Diğer"},
		"one added":             {three, "Repair Visit Bill Other", "Onarım Ziyaret Fatura Diğer", "repair=Repair=Onarım visit=Visit=Ziyaret bill=Bill=Fatura other=Other=Diğer"},
		"one out and one added": {three, "Bill Other Repairs Visit", "Fatura Diğer", "bill=Bill=Fatura other=Other=Diğer repairs=Repairs= visit=Visit="},
		"a key that went":       {"repair=Broken=Bozuk bill=Bill=Fatura", "Bill Other Repair", "Fatura", "bill=Bill=Fatura other=Other= repair-2=Repair="},
		"one that is not seen":  {"repair=Repair=Onarım bill==Fatura", "Repair", "Onarım Fatura", "repair=Repair=Onarım bill==Fatura"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var stood []procedure.Option
			for option := range strings.FieldsSeq(each.was) {
				said := strings.Split(option, "=")
				in := map[language.Language]string{language.English: said[1], language.Turkish: said[2]}
				stood = append(stood, procedure.Option{Key: said[0], Label: language.Text{Source: language.English, In: in}})
			}
			r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "/", http.NoBody)
			if err != nil {
				t.Fatal(err)
			}
			form := web.NewForm(r, url.Values{
				"o.en": {strings.ReplaceAll(each.english, " ", "\n")}, "o.tr": {strings.ReplaceAll(each.turkish, " ", "\n")},
			})
			v := writtenPart{Source: language.English, Beside: language.Turkish}
			var got []string
			for _, option := range v.takeOptions("o", stood, form) {
				got = append(got, option.Key+"="+option.Label.In[language.English]+"="+option.Label.In[language.Turkish])
			}
			if said := strings.Join(got, " "); said != each.want {
				t.Errorf("they are %q, not %q", said, each.want)
			}
		})
	}
}
