// Package starter gives the documents that a new organisation may begin with,
// in its own name: a charter, policies and charts that belong together. They
// are a beginning to be changed, and published like any other.
package starter

import (
	"slices"

	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/people"
	"vaada/policy"
	policies "vaada/policy/starter"
	charts "vaada/procedure/starter"
	"vaada/promise"
	"vaada/publishing"
)

// Kind says what sort of firm a starter is for.
type Kind string

// The kinds of starters.
const (
	Home        Kind = "home"         // repairs and service at the customer's home
	Plain       Kind = "plain"        // calls and messages alone
	NaturalFood Kind = "natural-food" // a shop

	Municipality Kind = "municipality" // a public office
	Clinic       Kind = "clinic"       // sees people by appointment
	Electricity  Kind = "electricity"  // supplies homes
)

// Kinds are all of them, in the order in which they are offered.
var Kinds = []Kind{Home, Plain, NaturalFood, Municipality, Clinic, Electricity}

// For gives the documents of a kind for an organisation that answers at the
// given touchpoints; false when there is no such kind.
func For(kind Kind, o people.Organisation, touchpoints []string) (documents publishing.Documents, known bool, err error) {
	if !slices.Contains(Kinds, kind) {
		return documents, false, nil
	}
	written := writtenFor(kind)
	if documents.Charter, err = charters.Of(written); err != nil {
		return documents, true, err
	}
	own(documents.Charter, o, touchpoints)
	if written == charters.Home {
		anywhere(documents.Charter)
	}
	if kind == Plain {
		plain(documents.Charter)
	}
	if documents.Policies, err = policies.Policies(); err != nil {
		return documents, true, err
	}
	for at := range documents.Policies {
		unlimited(&documents.Policies[at])
	}
	read := charts.Plain
	if kind == Home {
		read = charts.Charts
	}
	drawn, err := read()
	for _, chart := range drawn {
		documents.Charts = append(documents.Charts, *chart)
	}
	return documents, true, err
}

// writtenFor is the charter of which that of a kind is made.
func writtenFor(kind Kind) charters.Kind {
	if kind == Plain {
		return charters.Home
	}
	return charters.Kind(kind)
}

// LeftOut is what the charter of a kind says of touchpoints at which an organisation
// does not answer, and which For leaves out.
func LeftOut(kind Kind, touchpoints []string) ([]charter.Reach, error) {
	c, err := charters.Of(writtenFor(kind))
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(c.Scope, func(reach charter.Reach) bool { return slices.Contains(touchpoints, reach.Touchpoint) }), nil
}

// plain takes out what has to do with visits.
func plain(c *charter.Charter) {
	c.Promises = slices.DeleteFunc(c.Promises, func(p promise.Promise) bool { return p.Key == "visit" })
	c.Services = slices.DeleteFunc(c.Services, func(s charter.Service) bool { return s.Norm == "visit" })
	c.Words = slices.DeleteFunc(c.Words, func(w charter.Word) bool { return w.Key == "engineer" })
	c.Stories, c.Limitations, c.Asking = nil, nil, language.Text{}
}

// own makes the charter of a sample that of an organisation: without the sums of
// another currency, and without addresses that are not its own.
func own(c *charter.Charter, o people.Organisation, touchpoints []string) {
	name := func(l language.Language) string { words, _ := o.Name.Pick(l); return words }
	c.Name = four(name(language.English)+" service charter", "سروس چارٹر: "+name(language.Urdu),
		"सेवा चार्टर: "+name(language.Hindi), name(language.Turkish)+" hizmet bildirgesi")
	c.Contact = four(
		"Was a promise to you broken? Call us, or answer any of our messages. A supervisor reads every complaint, and tells you what we found and what we do about it.",
		"آپ سے کیا گیا وعدہ پورا نہیں ہوا؟ فون کریں یا ہمارے کسی بھی پیغام کا جواب دیں۔ ہر شکایت سپروائزر پڑھتے ہیں، اور آپ کو بتایا جاتا ہے کہ کیا معلوم ہوا اور اب کیا ہو گا۔",
		"आपसे किया गया वादा पूरा नहीं हुआ? फ़ोन करें या हमारे किसी भी संदेश का जवाब दें। हर शिकायत सुपरवाइज़र पढ़ते हैं, और आपको बताया जाता है कि क्या पता चला और अब क्या होगा।",
		"Size verilen bir söz tutulmadı mı? Bizi arayın ya da herhangi bir mesajımızı yanıtlayın. Her şikâyeti süpervizörümüz okur; ne bulduğumuzu ve ne yapacağımızı size bildiririz.")
	c.Scope = slices.DeleteFunc(c.Scope, func(reach charter.Reach) bool { return !slices.Contains(touchpoints, reach.Touchpoint) })
	for at := range c.Places {
		place := &c.Places[at]
		*place = charter.Place{Key: place.Key, Rank: place.Rank, Name: place.Name, Title: place.Title}
	}
	for at := range c.Services {
		service := &c.Services[at]
		if service.Fee.Amount.Currency != o.Currency {
			service.Fee.Amount = money.Amount{}
		}
		if len(service.Touchpoints) > 0 {
			service.Touchpoints = slices.DeleteFunc(slices.Clone(service.Touchpoints), func(t string) bool { return !slices.Contains(touchpoints, t) })
		}
	}
	for at := range c.Promises {
		if made := c.Promises[at].OnMiss.Remedy; made != nil && made.Amount != nil && made.Amount.Currency != o.Currency {
			c.Promises[at] = without(c.Promises[at])
		}
	}
}

// unlimited leaves out of a policy of the sample what an organisation says for
// itself: how much its roles decide alone, and when it looks at it again.
func unlimited(p *policy.Policy) {
	p.Review = 0
	for at := range p.Clauses {
		p.Clauses[at].Limits = nil
	}
}

// without is a promise without its remedy.
func without(p promise.Promise) promise.Promise {
	p = p.Copy()
	p.OnMiss.Remedy = nil
	for l, phrases := range p.Words.In {
		phrases.Remedy = ""
		p.Words.In[l] = phrases
	}
	return p
}

// anywhere takes out of Anar Home's scope what is so at Anar Home alone.
func anywhere(c *charter.Charter) {
	for at := range c.Scope {
		if words, special := scope[c.Scope[at].Touchpoint]; special {
			c.Scope[at].Words = words
		}
	}
}

// scope are the words on touchpoints that the sample says of itself alone.
var scope = map[string]language.Text{
	"telephone": four("Call us in office hours. A person answers.", "اوقاتِ کار میں فون کریں۔ ہمارا نمائندہ جواب دے گا۔",
		"काम के समय में फ़ोन करें। हमारे प्रतिनिधि जवाब देंगे।", "Çalışma saatlerinde arayın. Bir temsilcimiz yanıtlar."),
	"letter": four("Send letters to our office. We keep them with your other messages.",
		"خط ہمارے دفتر کے پتے پر بھیجیں۔ وہ آپ کے دوسرے پیغامات کے ساتھ محفوظ رہتے ہیں۔",
		"पत्र हमारे कार्यालय के पते पर भेजें। वे आपके दूसरे संदेशों के साथ सुरक्षित रहते हैं।",
		"Mektuplarınızı ofisimize gönderin. Öteki mesajlarınızla birlikte saklarız."),
}

func four(en, ur, hi, tr string) language.Text {
	return language.NewText(language.English, en).
		With(language.Urdu, ur).With(language.Hindi, hi).With(language.Turkish, tr)
}
