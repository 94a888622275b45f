package charter_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/internal/language"
)

func TestAPurposeIsOnePlainSentence(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		l     language.Language
		words string
		finds int
	}{
		"plain":                {language.English, "We get it right, every call, every time.", 0},
		"two sentences":        {language.English, "We answer. We repair.", 1},
		"a hedge":              {language.English, "We aim to answer every call.", 1},
		"a short form":         {language.English, "We meet every SLA.", 1},
		"too long":             {language.English, strings.Repeat("we answer ", 13) + "you.", 1},
		"plain in Urdu":        {language.Urdu, "ہم ہر کال پر، ہر بار، کام درست کرتے ہیں۔", 0},
		"a hedge in Urdu":      {language.Urdu, "ہم ہر کال سننے کی کوشش کریں گے۔", 1},
		"two in Urdu":          {language.Urdu, "ہم سنتے ہیں۔ ہم جواب دیتے ہیں۔", 1},
		"a hedge in Hindi":     {language.Hindi, "हम हर कॉल का यथासंभव जवाब देते हैं।", 1},
		"a hedge in Turkish":   {language.Turkish, "Her aramayı mümkün olan en kısa sürede yanıtlarız.", 1},
		"nothing in Turkish":   {language.Turkish, "", 0},
		"a name in capitals":   {language.Turkish, "Anar Home her aramada doğrusunu yapar.", 0},
		"one letter is a word": {language.English, "I answer you, A to Z.", 0},
	} {
		c := charter.Charter{Purpose: language.Text{Source: row.l}.With(row.l, row.words)}
		if got := c.Plain(); len(got) != row.finds {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestAThingIsCalledAsEverybodyAgreed(t *testing.T) {
	t.Parallel()
	in := func(l language.Language, words string) language.Text { return language.Text{Source: l}.With(l, words) }
	for name, row := range map[string]struct {
		l         language.Language
		term, not string
		words     string
		finds     bool
	}{
		"another word":          {language.English, "case", "ticket, issue", "We open a ticket for you.", true},
		"several, with its s":   {language.English, "case", "ticket, issue", "Issues are closed in a week.", true},
		"a part of a word":      {language.English, "case", "ticket", "A ticketed event is not ours.", false},
		"the word itself":       {language.English, "case", "ticket", "We open a case for you.", false},
		"two words":             {language.English, "working day", "business day", "Within two Business Days.", true},
		"in Urdu":               {language.Urdu, "ٹیکنیشن", "مستری، مکینک", "ہمارے مکینک آئیں گے۔", true},
		"within a word in Urdu": {language.Urdu, "وعدہ", "ہدف", "ہدفی بات", false},
		"in Hindi":              {language.Hindi, "इंजीनियर", "मिस्त्री, मैकेनिक", "मिस्त्री आएँगे।", true},
		"in Turkish, as it is":  {language.Turkish, "söz", "hedef", "Hedefimiz sizsiniz.", true},
		"with its endings":      {language.Turkish, "kayıt", "bilet, talep", "Biletlerinizi saklayın.", true},
		"a softer last letter":  {language.Turkish, "kayıt", "bilet, talep", "Talebiniz bize ulaştı.", true},
		"another Turkish word":  {language.Turkish, "kayıt", "not", "Notere gitmeniz gerekmez.", false},
		"who sells it":          {language.Turkish, "kayıt", "bilet", "Biletçiye sormayın.", false},
		"with a capital":        {language.Turkish, "kayıt", "iş", "İşiniz bizde.", true},
		"in the agreed word":    {language.English, "service request", "request", "Your service requests are ours.", false},
		"beside the agreed":     {language.English, "service request", "request", "A service request is no request.", true},
		"somebody's":            {language.English, "engineer", "mechanic", "The mechanic's van.", true},
		"in another language":   {language.Turkish, "iş günü", "mesai günü", "Her gün açığız.", false},
	} {
		c := charter.Charter{
			Asking: in(row.l, row.words),
			Words:  []charter.Word{{Key: "one", Term: in(row.l, row.term), Meaning: in(row.l, row.not), Not: in(row.l, row.not)}},
		}
		got := c.Plain()
		if found := len(got) == 1 && got[0].Part == "asking" && got[0].Language == row.l; found != row.finds || len(got) > 1 {
			t.Errorf("%s: %+v", name, got)
		}
	}
	c := whole(t)
	c.Words = []charter.Word{{Key: "one", Term: in(language.English, "telephone call"), Not: in(language.English, "call")}}
	var parts []string
	for _, advice := range c.Plain() {
		parts = append(parts, advice.Part)
	}
	if !slices.Contains(parts, "promises/answer-call") {
		t.Errorf("a call is found in %q alone", parts)
	}
}
