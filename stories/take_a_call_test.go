package stories_test

import (
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/sample"
)

// caller is somebody whom nobody at Anar Home knows yet.
const caller = "Handan Işıklı"

// called is a call that a story takes from its ring to its rating.
type called struct {
	*house
	chart  drawing
	speaks language.Language // the customer, and the agent who answers
	agent  string
	still  bool // everybody's scripts are off
}

// A customer calls because the fridge does not cool. The call rings on the
// desk, is answered and taken along the chart to a visit; the engineer reports
// from a phone; the case is closed; the public page counts both promises; and
// the customer follows the case on a phone and says how it was.
func TestTakeACall(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]called{
		"in English":             {speaks: language.English, agent: sample.Sara},
		"in Urdu":                {speaks: language.Urdu, agent: sample.Bilal},
		"in Urdu without script": {speaks: language.Urdu, agent: sample.Bilal, still: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.house, c.chart = anarHome(t), chartOf(t, "service-by-telephone")
			customer := c.visitor()
			before := customer.open("/p").tallies(t)
			agent := c.staff(c.agent, desk)
			c.answers(agent)
			customer.open("/p").countsOneMore(t, "answer-call", before)

			code := strings.TrimPrefix(strings.Split(agent.path(), "?")[0], "/cases/")
			v := c.agreesOnVisit(agent, code)
			number, _ := casework.ParseCode(code)
			link := c.linkOf(number)
			customer.open("/t/"+link).sees(c.chart.stage("create"), c.chart.stage("visit"), say.PublicPledgeVisit())
			customer.sees(say.PublicDay(v.from), say.PublicHours(v.from, v.until), say.PublicPledgeOpen().Capital())

			c.goesBy(v.from.Add(15 * time.Minute))
			before = customer.open("/p").tallies(t)
			c.reports(v, "Yeni termostat takıldı.")
			agent.hears().stands(c.chart.box("satisfied")).sees("Yeni termostat takıldı.")
			agent.follow(c.chart.way("satisfied", "yes"))
			agent.stands(c.chart.box("close")).follow(say.StaffDoClose())
			agent.sees(say.StaffEnded(), say.StaffCaseClosed())

			customer.open("/p").countsOneMore(t, "visit", before)
			customer.open("/t/"+link).sees(c.chart.stage("solved"), say.PublicClosed(c.watch.Now()), say.TermKept().Capital())
			rated := c.ratings(t)
			customer.follow(say.PublicRate()).choose(say.PublicScoreFive()).fill(say.PublicRateWords(), "شکریہ")
			customer.follow(say.PublicRateSend()).sees(say.PublicRateThanks(), say.PublicRateGiven(say.PublicScoreFive()))
			if again := c.ratings(t); again != rated+1 {
				t.Errorf("%d ratings became %d", rated, again)
			}
			whole(t, c.DB)
		})
	}
}

// visitor opens the customer's phone.
func (c called) visitor() *tab {
	b := c.visit(c.speaks, phone)
	if c.still {
		b.withoutScript()
	}
	return b
}

// staff lets somebody of the cast sign in.
func (c called) staff(email string, on size) *tab {
	if c.still {
		return c.enterWithoutScript(email, on)
	}
	return c.enter(email, on)
}

// answers lets the call ring and the agent answer it, ask who and what, and
// begin the case.
func (c called) answers(agent *tab) {
	agent.t.Helper()
	c.telephone().rings("call-1", "0300 5550177")
	agent.hears().find(pressable, say.StaffCallFrom("+923005550177")) // it comes by itself
	agent.follow(say.StaffAnswerCall())
	agent.fill(say.PeopleFieldName().Capital(), caller).fill(say.CaseworkFieldSubject().Capital(), "Buzdolabı soğutmuyor")
	agent.follow(say.StaffBeginCase())
}

// agreed is a visit that a customer was told of.
type agreed struct {
	engineer    string
	from, until now.Instant
}

// agreesOnVisit takes the call along its chart, until a visit is promised.
func (c called) agreesOnVisit(agent *tab, code string) (v agreed) {
	agent.t.Helper()
	agent.stands(c.chart.box("account")).follow(say.StaffStepDone())
	agent.stands(c.chart.box("request")).choose(c.chart.option("request", "appliance", "fridge"))
	agent.fill(c.chart.field("request", "fault"), "Dünden beri soğutmuyor.").choose(say.TermNo().Capital())
	agent.follow(say.StaffStepDone())
	agent.stands(c.chart.box("create")).sees(agent.words(say.TermCaseNumber().Capital()) + " " + code) // to be said aloud
	agent.follow(say.StaffDoCreate())
	agent.stands(c.chart.box("needed")).follow(c.chart.way("needed", "yes"))
	agent.stands(c.chart.box("engineers"))
	earliest := agent.first(markable, ":00")
	agent.click(earliest)
	agent.follow(say.StaffDoBook())
	v = c.booked(earliest.name)
	when := say.StaffWindow(v.from, v.from, v.until)
	agent.stands(c.chart.box("tell")).sees(agent.words(say.StaffTell()) + " " + agent.words(when))
	agent.follow(say.StaffDoTell())
	agent.stands(c.chart.box("visit")).sees(say.StaffPledges(), say.StaffPledgeVisit(when), say.StaffPledgeOpen().Capital())
	return v
}

// booked is the visit that was booked last, by the words of its window.
func (c called) booked(words string) (v agreed) {
	c.t.Helper()
	for _, member := range sample.Cast {
		if strings.Contains(words, member.Name) {
			v.engineer = member.Email
		}
	}
	if v.engineer == "" {
		c.t.Fatalf("nobody of the cast comes at %q", words)
	}
	from := column[int64](c.t, c.DB, `SELECT window_from FROM visit_visits ORDER BY id DESC LIMIT 1`)
	until := column[int64](c.t, c.DB, `SELECT window_until FROM visit_visits ORDER BY id DESC LIMIT 1`)
	v.from, v.until = now.Instant(from[0]), now.Instant(until[0])
	return v
}

// reports lets the engineer come on the day and write the report on a phone.
func (c called) reports(v agreed, words string) {
	c.t.Helper()
	b := c.staff(v.engineer, phone)
	b.sees(say.StaffHours(v.from, v.until)).follow(caller)
	b.follow(say.StaffArrive()).sees(say.StaffArriveDone())
	b.choose(say.VisitRepaired()).fill(say.VisitFieldReport().Capital(), words)
	b.follow(say.StaffDoReport()).sees(say.StaffReported())
}
