package sample

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"vaada/casework"
	charters "vaada/charter/starter"
	"vaada/hours"
	calendars "vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/files"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
	"vaada/publishing/starter"
	"vaada/touchpoint"
)

// Kinds are the sample organisations by the names of their charters. Anar Home
// comes first, with half a year behind it; the others stand on a morning of their
// first days, with a few messages that came since they opened.
var Kinds = charters.Kinds

// ownDomain is that of Anar Home.
const ownDomain = "anarhome.example"

// house is what a sample organisation is beside its people.
type house struct {
	people.Organisation
	calendar    hours.Document
	domain      string
	touchpoints []touchpoint.Named // that not every organisation has
	messages    language.Text      // what a customer of each language wrote this morning
}

// address is one of Anar Home's as it is here.
func (h house) address(own string) string { return strings.TrimSuffix(own, ownDomain) + h.domain }

// domainOf is where a sample organisation has its addresses.
var domainOf = map[charters.Kind]string{
	charters.Home: ownDomain, charters.NaturalFood: "saadafoods.example", charters.Municipality: "yesilova.example",
	charters.Clinic: "shifaclinic.example", charters.Electricity: "roshni.example",
}

// IsOf says that a member of staff with an address serves a sample organisation.
func IsOf(kind charters.Kind, address string) bool {
	return address == house{domain: domainOf[kind]}.address(Ayesha)
}

// EnsureKind makes a sample organisation in a database that has none yet. What is
// there already stays as it is.
func EnsureKind(ctx context.Context, d *db.DB, kind charters.Kind, seed uint64, until now.Instant) error {
	if kind == charters.Home {
		return Ensure(ctx, d, seed, until)
	}
	if there, err := isThere(ctx, d); there || err != nil {
		return err
	}
	r := RoomsOf(d)
	return d.Together(ctx, func() error {
		if err := r.begin(ctx, seed); err != nil {
			return err
		}
		if err := r.morning(ctx, kind, until); err != nil {
			return err
		}
		return r.end(ctx)
	})
}

// morning makes a sample organisation with what came since it opened.
func (r Rooms) morning(ctx context.Context, kind charters.Kind, until now.Instant) error {
	h := houses(kind)
	r.Hand.Set(until.Add(-4 * 24 * time.Hour))
	hired, err := r.foundAs(ctx, h)
	if err != nil {
		return err
	}
	var offered []string
	for _, each := range append(usual().Touchpoints, h.touchpoints...) {
		offered = append(offered, each.Key)
	}
	documents, _, err := starter.For(starter.Kind(kind), h.Organisation, offered)
	if err != nil {
		return err
	}
	// It is the charter of this very organisation, with its addresses.
	if documents.Charter, err = charters.Of(kind); err != nil {
		return err
	}
	if err := r.Publishing.Publish(ctx, hired[Ayesha], documents, ""); err != nil {
		return err
	}
	for _, reach := range documents.Charter.Scope {
		if reach.Skill != "" {
			if err := r.teach(ctx, hired[Ayesha], reach.Skill); err != nil {
				return err
			}
		}
	}
	for at, l := range language.All {
		r.Hand.Set(until.Add(-time.Duration(10*(len(language.All)-at)) * time.Minute))
		if err := r.write(ctx, h, writers[l], h.messages.In[l]); err != nil {
			return err
		}
	}
	r.Hand.Set(until)
	return nil
}

// writers are customers, one for each language.
var writers = map[language.Language]person{
	language.English: {name: "Grace Joseph", email: "grace.joseph@example.com", language: language.English},
	language.Urdu:    {name: "زینب قریشی", email: "zainab.qureshi@example.com", language: language.Urdu},
	language.Hindi:   {name: "राहुल वर्मा", email: "rahul.verma@example.org", language: language.Hindi},
	language.Turkish: {name: "Elif Yılmaz", email: "elif.yilmaz@example.net", language: language.Turkish},
}

// write lets a customer's message arrive, of which the first line is the subject.
func (r Rooms) write(ctx context.Context, h house, from person, message string) error {
	subject, body, _ := strings.Cut(message, "\n")
	at, to := r.Hand.Now(), h.address(complaintsAddress)
	id := fmt.Sprintf("%d.%s@mail.example", at, from.language)
	original := strings.Join([]string{
		"From: " + from.email, "To: " + to, "Subject: " + subject, "Message-ID: <" + id + ">",
		"Date: " + at.Time().Format(time.RFC1123Z), "Content-Type: text/plain; charset=utf-8", "", body, "",
	}, "\r\n")
	hash, _, err := files.Keep(ctx, r.DB, "message.eml", "message/rfc822", strings.NewReader(original))
	if err != nil {
		return err
	}
	_, err = r.Casework.Receive(ctx, people.Program(), casework.Incoming{
		Key: id, Original: hash, MessageID: id, From: from.email, Name: from.name, Receivers: []string{to},
		Language: from.language, Subject: subject, Body: body, At: at,
	})
	return err
}

// houses are the sample organisations but Anar Home.
func houses(kind charters.Kind) house {
	karachi := calendars.Karachi()
	h := house{domain: domainOf[kind], calendar: karachi, Organisation: people.Organisation{Language: language.English, Languages: slices.Clone(language.All), Currency: "PKR"}}
	country := func(key string) {
		if known, there := calendars.CountryOf(key); there {
			h.calendar = known.Calendar
		}
	}
	switch kind {
	case charters.NaturalFood:
		h.Name = four("Saada Natural Foods", "سادہ نیچرل فوڈز", "सादा नेचुरल फ़ूड्स", "Saada Doğal Gıda")
		h.touchpoints = []touchpoint.Named{{Key: "reviews", Name: four("review sites", "ریویو سائٹ", "रिव्यू साइट", "değerlendirme siteleri")}}
		h.messages = four(
			"Is this jam preservative-free?\nThe label of the apricot jam names E202. I thought you only sell preservative-free goods. Please tell me what is right.",
			"شہد جم گیا\nپچھلے ہفتے آپ سے شہد لیا تھا، وہ جم گیا ہے۔ کیا یہ خالص نہیں تھا؟ بتائیں، اب کیا کیا جائے۔",
			"आटा आज नहीं आया\nआटे का ऑर्डर कल दिया था, आज दोपहर तक नहीं पहुँचा। कब तक पहुँचेगा?",
			"Yoğurt bozuk çıktı\nDün aldığım yoğurt açınca ekşi çıktı. Paramı geri istiyorum, fişim duruyor.")
	case charters.Municipality:
		country("TR")
		h.Language, h.Currency = language.Turkish, "TRY"
		h.Name = four("Yeşilova Municipality", "یشیل اووا بلدیہ", "येशिलोवा नगरपालिका", "Yeşilova Belediyesi")
		h.messages = waiting
	case charters.Clinic:
		country("IN")
		h.Language, h.Currency = language.Hindi, "INR"
		h.Name = four("Shifa Clinic", "شفا کلینک", "शिफ़ा क्लिनिक", "Şifa Kliniği")
		h.messages = waiting
	default:
		h.Name = four("Roshni Electricity", "روشنی الیکٹرک", "रोशनी इलेक्ट्रिक", "Roshni Elektrik")
		h.messages = waiting
	}
	h.calendar.Name = h.Name
	return h
}

// waiting are messages of customers who wait for an answer, of whatever kind.
var waiting = four(
	"Still no answer\nI handed in my papers last week and have heard nothing. When will I have an answer?",
	"اب تک جواب نہیں ملا\nپچھلے ہفتے کاغذات جمع کرائے تھے، اب تک کچھ نہیں بتایا گیا۔ جواب کب ملے گا؟",
	"अब तक जवाब नहीं मिला\nपिछले हफ़्ते कागज़ात जमा किए थे, अब तक कुछ नहीं बताया गया। जवाब कब मिलेगा?",
	"Hâlâ yanıt gelmedi\nBelgelerimi geçen hafta teslim ettim, hiçbir haber almadım. Ne zaman yanıt alacağım?")

// teach gives somebody a skill that the charter asks for.
func (r Rooms) teach(ctx context.Context, who people.Actor, skill string) error {
	if err := r.People.AddSkill(ctx, people.Program(), skill); err != nil {
		return err
	}
	p, err := r.People.Member(ctx, people.Program(), who.ID)
	if err != nil {
		return err
	}
	c := people.Change{
		Name: p.Name, Email: p.Email, SignIn: p.SignIn, Language: p.Language, Office: who.Office, Team: who.Team, Spoken: p.Spoken, Seen: p.Seen(),
	}
	for _, known := range p.Known {
		c.Skills = append(c.Skills, known.ID)
	}
	return r.People.Change(ctx, people.Program(), who.ID, c)
}
