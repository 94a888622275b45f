package stories_test

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
	"vaada/sample"
)

// unwritten is a house whose organisation has a manager, somebody who answers, and
// not a word of a charter.
func unwritten(t *testing.T, address string, firm sample.Firm, agent people.Staff) *house {
	t.Helper()
	d, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	clock := func() now.Instant { return now.At(morning) }
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	_, err = sample.Begin(t.Context(), d, clock, firm)
	must(err)
	desk := people.Desk{DB: d, Now: clock}
	offices, err := desk.Offices(t.Context())
	must(err)
	teams, err := desk.Teams(t.Context(), people.Program())
	must(err)
	agent.Office, agent.Team, agent.Language = offices[0].ID, teams[0].ID, firm.Language
	agent.Holdings = people.Usual(agent.Office, people.Agent)
	_, err = desk.Hire(t.Context(), people.Program(), agent)
	must(err)
	must(d.Close())
	return houseOn(t, address)
}

// author writes in one language what stands in a charter that is written already.
type author struct {
	*tab
	of *charter.Charter
	in language.Language
}

func (a author) said(text language.Text) string { return text.In[a.in] }

// saved does something on a page that is saved as it is written, and waits until
// it is.
func (b *tab) saved(what any, do func()) *tab {
	b.t.Helper()
	path, _, _ := strings.Cut(b.path(), "?")
	posts := b.wire.sent(path)
	do()
	b.wait(fmt.Sprintf("%q to be sent", b.words(what)), func() bool { return b.wire.sent(path) > posts })
	b.settle()
	return b
}

// puts types into a field and leaves it.
func (b *tab) puts(what any, text string) *tab {
	b.t.Helper()
	return b.saved(what, func() { b.fill(what, text).types(kb.Tab) })
}

// keeps presses a button by which the page is saved.
func (b *tab) keeps(what any) *tab {
	b.t.Helper()
	return b.saved(what, func() { b.click(b.find([]string{"button"}, what)) })
}

// writes types what is not empty, and does not stand there already.
func (a author) writes(what language.Message, text string) {
	a.t.Helper()
	if text != "" && a.value(what) != text {
		a.puts(what, text)
	}
}

func (a author) picks(list, what any) {
	a.t.Helper()
	a.saved(list, func() { a.pick(list, what) })
}

func (a author) ticks(what any) {
	a.t.Helper()
	a.saved(what, func() { a.choose(what) })
}

// adds begins a part of a list.
func (a author) adds(kin, named string) {
	a.t.Helper()
	a.open("/charter/edit").unfold(say.CharterAddPart(charter.KinName(kin)))
	a.fill(say.CharterFieldTitle().Capital(), named).send(say.SettingsAdd())
}

// frame writes what there is one of.
func (a author) frame() {
	a.t.Helper()
	for _, each := range []struct {
		path  string
		label language.Message
		text  language.Text
	}{
		{"name", say.CharterKinName(), a.of.Name},
		{"purpose", say.TermPurpose(), a.of.Purpose},
		{"failing", say.CharterKinFailing(), a.of.Failing},
		{"asking", say.CharterKinAsking(), a.of.Asking},
		{"contact", say.CharterKinContact(), a.of.Contact},
	} {
		a.open("/charter/edit/"+each.path).puts(each.label.Capital(), a.said(each.text))
	}
}

// scope says how one reaches us at a touchpoint.
func (a author) scope(touchpoint string, name any) {
	a.t.Helper()
	a.open("/charter/edit").unfold(say.CharterAddPart(charter.KinName("scope")))
	a.pick(say.TermTouchpoint().Capital(), name).send(say.SettingsAdd())
	for _, reach := range a.of.Scope {
		if reach.Touchpoint == touchpoint {
			a.writes(say.CharterFieldReach().Capital(), a.said(reach.Words))
		}
	}
}

var rankWords = map[charter.Rank]func() language.Message{
	charter.First: say.CharterRankFirst, charter.Second: say.CharterRankSecond, charter.Outside: say.CharterRankOutside,
}

func (a author) places() {
	a.t.Helper()
	for _, place := range a.of.Places {
		a.adds("places", a.said(place.Name))
		if place.Rank != charter.First {
			a.ticks(rankWords[place.Rank]().Capital())
		}
		a.writes(say.CharterFieldPerson().Capital(), place.Person)
		a.writes(say.CharterFieldOfficerTitle().Capital(), a.said(place.Title))
		a.writes(say.CharterFieldAddress().Capital(), a.said(place.Address))
		a.writes(say.CharterFieldPhone().Capital(), place.Phone)
	}
}

var builtClasses = map[promise.Class]func() language.Message{
	promise.MaxTime: say.BuilderClassMaxTime, promise.ShareWithin: say.BuilderClassShareWithin,
	promise.Entitle: say.BuilderClassEntitle, promise.Rate: say.BuilderClassRate,
}

// promises builds one promise after another, slot by slot.
func (a author) promises(keys ...string) {
	a.t.Helper()
	for _, key := range keys {
		p, _ := a.of.Promise(key)
		a.adds("promises", a.said(p.Title))
		if p.Class != promise.MaxTime {
			a.picks(say.BuilderClass().Capital(), builtClasses[p.Class]().Capital())
		}
		words := p.Words.In[a.in]
		a.writes(say.PromiseFieldWho().Capital(), words.Who)
		a.writes(say.PromiseFieldDeed().Capital(), words.Deed)
		a.writes(say.PromiseFieldObject().Capital(), words.Object)
		a.picks(say.TermOwner().Capital(), say.RoleManager())
		if p.Share != nil {
			a.writes(say.BuilderPercent(say.TermShare()).Capital(), "90")
		}
		if p.Limit == nil {
			a.picks(say.PromiseFieldSource().Capital(), say.BuilderFromInspections())
			a.writes(say.PromiseFieldIndicator().Capital(), a.said(p.Indicator))
			continue
		}
		a.writes(say.TermTimeLimit().Capital(), strconv.FormatInt(p.Limit.Value, 10))
		if p.Limit.Unit != "day" {
			a.picks(say.BuilderUnit(say.TermTimeLimit()).Capital(), promise.UnitWords(p.Limit.Limit, language.Reader{Language: a.in}))
		}
		a.picks(say.PromiseFieldStart().Capital(), p.Start.From(a.in))
		a.picks(say.PromiseFieldStop().Capital(), p.Stop.From(a.in))
	}
}

// services writes what can be asked for, each with the promise that it follows.
func (a author) services(currency string, keys ...string) {
	a.t.Helper()
	for _, key := range keys {
		s, _ := a.of.Service(key)
		a.adds("services", a.said(s.Name))
		a.writes(say.CharterFieldWho().Capital(), a.said(s.Who))
		var lines []string
		for _, each := range s.Documents {
			lines = append(lines, a.said(each))
		}
		a.writes(say.CharterOneALine(say.TermDocuments()).Capital(), strings.Join(lines, "\n"))
		a.writes(say.CharterFieldProcess().Capital(), a.said(s.Process))
		if s.Fee.Amount.Minor != 0 {
			a.writes(say.CharterFieldFeeIn(currency).Capital(), strconv.FormatInt(s.Fee.Amount.Minor/100, 10))
		}
		a.writes(say.CharterFieldFeeWords().Capital(), a.said(s.Fee.Words))
		p, _ := a.of.Promise(s.Norm)
		a.picks(say.CharterFieldNorm().Capital(), a.sentence(p))
		a.writes(say.CharterFieldOfficerTitle().Capital(), a.said(s.Officer.Title))
		a.writes(say.CharterFieldExpects().Capital(), a.said(s.Expects))
	}
}

// sentence is a promise as it is built here: its slots, and nothing besides.
func (a author) sentence(p promise.Promise) string {
	bare := promise.Promise{Key: p.Key, Class: p.Class, Words: p.Words, Limit: p.Limit, Share: p.Share, Start: p.Start, Stop: p.Stop}
	return promise.Plain(promise.Sentence(bare, a.in), a.in)
}

// intoForce leads the charter through review, approval and training, and to the day
// that was planned for it, before which nobody reads it.
func (a author) intoForce(h *house, manager, agent string) (edition string) {
	a.t.Helper()
	edition = a.sends(h.member(agent).Name, say.RoleAgent())
	h.enter(agent, phone).open(edition).reviews("yes", "yes", "").sees(say.PublishingFine().Capital())
	a.open(edition).follow(say.TermApprove().Capital()).sees(say.TermInTraining().Capital())
	a.choose(h.member(agent).Name).choose(h.member(manager).Name) // who answers too
	a.fill(say.PublishingFieldHow().Capital(), "1").follow(say.PublishingRecord())
	if day := a.of.Practice.Begins; day != 0 {
		a.sees(say.TermTrained().Capital()).misses(say.TermInForce().Capital())
		h.visit(a.in, phone).open("/p/charter").sees(say.PublicNoneYet())
		h.watch.until(day.Midnight(h.zone()))
		a.must(h.Publishing.Sweep(a.t.Context()))
		a.open(edition)
	}
	a.sees(say.TermInForce().Capital())
	return edition
}

// speaks has the organisation serve in one language alone.
func (a author) speaks() {
	a.t.Helper()
	a.open("/settings/organisation")
	for _, l := range language.All {
		if l != a.in {
			a.choose(l.Name())
		}
	}
	a.follow(say.TermSave().Capital())
}

// A natural-food shop that has nothing writes its charter: what was one sentence
// with two promises in it becomes two, an absolute one and a share; it says what
// can be asked for, and hangs the table up.
func TestTheNaturalFoodShopWritesItsCharterFromNothing(t *testing.T) {
	t.Parallel()
	h := unwritten(t, nothingYet(t, false), sample.Firm{
		Name: "Saada Natural Foods", Language: language.English, Zone: "Asia/Karachi", Currency: "PKR", Manager: "Maria Joseph", Email: "maria@saadafoods.example",
	}, people.Staff{Name: "Hina Aslam", Email: "hina@saadafoods.example"})
	written, err := starter.Of(starter.NaturalFood)
	if err != nil {
		t.Fatal(err)
	}
	maria := author{h.enter("maria@saadafoods.example", desk), written, language.English}
	maria.speaks()
	maria.open("/charter/edit").sees(say.CharterEmpty(), say.CharterLackOne(say.CharterKinPromises()))
	maria.frame()
	maria.scope("telephone", "telephone")
	maria.places()

	maria.promises("no-preservatives", "organic", "delivery", "reply-mail")
	maria.services("PKR", "home-delivery", "where-it-comes-from")
	written.Practice.Begins = hours.DateIn(now.At(morning), h.zone()) + 1
	for at := range written.Words {
		written.Words[at].Public = written.Words[at].Key != "organic" // this one is for the house
	}
	byForm := maria.byForm(h, "maria@saadafoods.example")
	byForm.explains()
	byForm.comesOut(maria.intoForce(h, "maria@saadafoods.example", "hina@saadafoods.example"))

	table := h.visit(language.English, desk).open("/p/table/" + string(charter.India))
	printed := table.onPaper(table.prints(), [2]float64{a4[1], a4[0]}, 2)
	for _, key := range []string{"home-delivery", "where-it-comes-from"} {
		s, _ := written.Service(key)
		p, _ := written.Promise(s.Norm)
		maria.reads(printed, maria.said(s.Name), maria.sentence(p), maria.said(s.Process), maria.said(s.Documents[0]), maria.said(s.Officer.Title), maria.said(s.Expects), maria.said(s.Fee.Words))
	}
	maria.reads(printed, "150", maria.said(written.Places[0].Name), maria.said(written.Places[2].Name))
	h.visit(language.English, phone).open("/p/charter").sees(maria.said(written.Purpose), "We sell only preservative-free goods.", "At least 90% of what we sell will be organic.")
	whole(t, h.DB)
}

// A municipality writes its charter in Turkish and hangs up the table that the
// regulation asks for.
func TestTheMunicipalityWritesItsCharterFromNothing(t *testing.T) {
	t.Parallel()
	h := unwritten(t, nothingYet(t, true), sample.Firm{
		Name: "Yeşilova Belediyesi", Language: language.Turkish, Zone: "Europe/Istanbul", Currency: "TRY", Manager: "Leyla Aksoy", Email: "leyla@yesilova.example",
	}, people.Staff{Name: "Elif Kaya", Email: "elif@yesilova.example"})
	written, err := starter.Of(starter.Municipality)
	if err != nil {
		t.Fatal(err)
	}
	leyla := author{h.enter("leyla@yesilova.example", desk), written, language.Turkish}
	leyla.speaks()
	leyla.open("/charter/edit").sees(say.CharterEmpty())
	leyla.frame()
	leyla.scope("face", "yüz yüze")
	leyla.places()
	leyla.promises("address-issued", "permit-issued")
	leyla.services("TRY", "address-record", "building-permit")
	byForm := leyla.byForm(h, "leyla@yesilova.example")
	byForm.story(written.Stories[0])
	byForm.limitation(written.Limitations[0])
	byForm.word(written.Words[2])
	byForm.says(byForm.page("/charter/edit/practice"), url.Values{"table": {string(written.Practice.Table)}})
	edition := leyla.intoForce(h, "leyla@yesilova.example", "elif@yesilova.example")
	lesson := []string{leyla.said(written.Stories[0].Title), leyla.said(written.Stories[0].Words)}
	holds, meant := leyla.said(written.Limitations[0].Words), []string{leyla.said(written.Words[2].Meaning), leyla.said(written.Words[2].Not)}
	byForm.holds(edition+"/lesson", append(lesson, holds), meant)
	byForm.holds("/charter/handbook", append(meant, holds), lesson)
	byForm.stranger().holds("/p/charter", append(meant, holds), lesson)

	table := h.visit(language.Turkish, desk).open("/p/table/" + string(charter.Turkiye))
	printed := table.onPaper(table.prints(), [2]float64{a4[1], a4[0]}, 2)
	reader := language.Reader{Language: language.Turkish}
	for _, key := range []string{"address-record", "building-permit"} {
		s, _ := written.Service(key)
		p, _ := written.Promise(s.Norm)
		leyla.reads(printed, leyla.said(s.Name), promise.Plain(promise.LimitFor(p, reader), language.Turkish))
		for _, each := range s.Documents {
			leyla.reads(printed, leyla.said(each))
		}
	}
	leyla.reads(printed, say.RenderingNumber().Plain(reader), say.RenderingAsked().Plain(reader), say.RenderingLatest().Plain(reader), say.RenderingClosing().Plain(reader),
		say.RenderingFirst().Plain(reader), say.RenderingSecond().Plain(reader), leyla.said(written.Places[0].Name), leyla.said(written.Places[1].Name))
	whole(t, h.DB)
}
