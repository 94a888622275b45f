package sample

import (
	"context"

	"vaada/hours"
	calendars "vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/order"
	"vaada/people"
	"vaada/touchpoint"
)

func four(en, ur, hi, tr string) language.Text {
	return language.NewText(language.English, en).
		With(language.Urdu, ur).With(language.Hindi, hi).With(language.Turkish, tr)
}

// organisation is Anar Home.
var organisation = people.Organisation{
	Name:      four("Anar Home", "انار ہوم", "अनार होम", "Anar Home"),
	Language:  language.English,
	Languages: language.All,
	Currency:  "PKR",
}

// limits are what roles may refund alone, in paisa, beside those that the policy
// on refunds says.
var limits = map[people.Role]int64{people.Manager: 500_000_00}

// staff are the actors that the cast becomes, by e-mail address.
type staff map[string]people.Actor

// found makes Anar Home with its office, staff and limits.
func (r Rooms) found(ctx context.Context) (staff, error) {
	calendar := calendars.Karachi()
	calendar.Name = four("Lahore office", "لاہور دفتر", "लाहौर कार्यालय", "Lahor ofisi")
	return r.foundAs(ctx, house{Organisation: organisation, calendar: calendar, domain: ownDomain})
}

// foundAs makes an organisation that the cast serves. The staff are by the
// addresses that they have at Anar Home.
func (r Rooms) foundAs(ctx context.Context, h house) (staff, error) {
	calendar := h.calendar
	office, team, err := r.People.Found(ctx, people.Program(), people.Founding{
		Organisation: h.Organisation,
		Office:       calendar.Name,
		Calendar:     calendar,
		Team:         four("Customer service", "کسٹمر سروس", "ग्राहक सेवा", "Müşteri hizmetleri"),
	})
	if err != nil {
		return nil, err
	}
	engineers, err := r.People.AddTeam(ctx, people.Program(), office,
		four("Field engineers", "فیلڈ ٹیکنیشن", "फ़ील्ड इंजीनियर", "Saha teknisyenleri"))
	if err != nil {
		return nil, err
	}
	for role, minor := range limits {
		if err := r.People.Limit(ctx, people.Program(), role, order.Limit, minor); err != nil {
			return nil, err
		}
	}
	hired := staff{}
	for _, member := range Cast {
		s := people.Staff{
			Name: member.Name, Email: h.address(member.Email), Language: member.Language, Holdings: people.Usual(office, member.Roles...), Office: office, Team: team,
		}
		if s.Is(people.Engineer) {
			s.Team = engineers
		}
		id, err := r.People.Hire(ctx, people.Program(), s)
		if err != nil {
			return nil, err
		}
		if hired[member.Email], err = r.actor(ctx, id); err != nil {
			return nil, err
		}
	}
	if err := r.People.EndStart(ctx, people.Program()); err != nil { // Anar Home has been there for long
		return nil, err
	}
	return hired, r.lists(ctx, hired[Ayesha], h)
}

func (r Rooms) actor(ctx context.Context, id ids.ID) (who people.Actor, err error) {
	err = r.DB.Look(ctx, func(tx *db.Tx) error {
		who, err = people.ActorOf(tx, id)
		return err
	})
	return who, err
}

// lists sets up touchpoints, request types, addresses and wordings.
func (r Rooms) lists(ctx context.Context, manager people.Actor, h house) error {
	lists := usual()
	lists.Touchpoints = append(lists.Touchpoints, h.touchpoints...)
	lists.Receivers = []touchpoint.Receiver{
		{Address: h.address(complaintsAddress), Touchpoint: touchpoint.Email, RequestType: touchpoint.Complaint, Office: manager.Office},
		{Address: h.address(serviceAddress), Touchpoint: touchpoint.Email, RequestType: touchpoint.ServiceRequest, Office: manager.Office},
		{Address: h.address(infoAddress), Touchpoint: touchpoint.Email, Office: manager.Office},
	}
	return r.Touchpoints.SetUp(ctx, manager, lists)
}

// usual are the lists that every organisation begins with.
func usual() touchpoint.Lists {
	return touchpoint.Lists{
		Touchpoints: []touchpoint.Named{
			{Key: touchpoint.Telephone, Name: four("telephone", "فون", "फ़ोन", "telefon")},
			{Key: touchpoint.Email, Name: four("e-mail", "ای میل", "ईमेल", "e-posta")},
			{Key: touchpoint.Letter, Name: four("letter", "خط", "पत्र", "mektup")},
			{Key: touchpoint.Website, Name: four("website", "ویب سائٹ", "वेबसाइट", "web sitesi")},
			{Key: touchpoint.Face, Name: four("face to face", "بالمشافہ", "आमने-सामने", "yüz yüze")},
			{Key: touchpoint.Social, Name: four("social media", "سوشل میڈیا", "सोशल मीडिया", "sosyal medya")},
		},
		RequestTypes: []touchpoint.Named{
			{Key: touchpoint.Information, Name: four("information", "معلومات", "जानकारी", "bilgi talebi")},
			{Key: touchpoint.Price, Name: four("price and availability", "قیمت اور دستیابی", "कीमत और उपलब्धता", "fiyat ve stok")},
			{Key: touchpoint.Order, Name: four("order", "آرڈر", "ऑर्डर", "sipariş")},
			{Key: touchpoint.ServiceRequest, Name: four("service request", "سروس کی درخواست", "सर्विस अनुरोध", "servis talebi")},
			{Key: touchpoint.Complaint, Name: four("complaint", "شکایت", "शिकायत", "şikâyet")},
		},
		Templates: []touchpoint.Template{{
			Key: "acknowledgement",
			Subject: four("{number}: we have your message", "{number}: آپ کا پیغام مل گیا",
				"{number}: आपका संदेश मिल गया", "{number}: mesajınızı aldık"),
			Body: four(
				"Good day {name},\n\nthank you for writing. We have your message, and a person is reading it. Its case number is {number}.\n\nTo add something, simply reply to this message.\n\n{organisation}",
				"السلام علیکم {name}،\n\nلکھنے کا شکریہ۔ آپ کا پیغام مل گیا ہے اور ہمارے نمائندے اسے پڑھ رہے ہیں۔ کیس نمبر {number} ہے۔\n\nکچھ اور بتانا ہو تو اسی پیغام کا جواب دیں۔\n\n{organisation}",
				"नमस्ते {name},\n\nलिखने के लिए धन्यवाद। आपका संदेश मिल गया है और हमारे प्रतिनिधि उसे पढ़ रहे हैं। केस नंबर {number} है।\n\nकुछ और बताना हो तो इसी संदेश का जवाब दें।\n\n{organisation}",
				"Merhaba {name},\n\nyazdığınız için teşekkür ederiz. Mesajınızı aldık; bir temsilcimiz okuyor. Kayıt numaranız: {number}.\n\nEklemek istediğiniz bir şey olursa bu mesajı yanıtlayın.\n\n{organisation}"),
		}},
	}
}

// Our addresses: complaints begin on their chart, service requests by e-mail
// have none yet, and what comes to info a person places.
const (
	complaintsAddress = "complaints@anarhome.example"
	serviceAddress    = "service@anarhome.example"
	infoAddress       = "info@anarhome.example"
)

// publish brings the charter, the policies and the charts into force.
// One promise is new: it is made from a date on (zero for always).
func (r Rooms) publish(ctx context.Context, manager people.Actor, newFrom hours.Date) error {
	documents, err := starters()
	if err != nil {
		return err
	}
	for i, p := range documents.Charter.Promises {
		if p.Key == newPromise {
			documents.Charter.Promises[i].Since = newFrom
		}
	}
	return r.Publishing.Publish(ctx, manager, documents, "")
}

// newPromise is made since a short while only, so that nothing of it is due.
const newPromise = "acknowledge-mail"
