package stories_test

import (
	"regexp"
	"strconv"
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

// A customer calls because the fridge does not cool. The call rings on the
// desk, is answered and taken along the chart to a visit; the engineer reports
// from a phone; the case is closed; and the public page counts the promises.
func TestTakeACall(t *testing.T) {
	t.Parallel()
	for name, speaks := range map[string]language.Language{"in English": language.English, "in Urdu": language.Urdu} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := anarHome(t)
			c := chartOf(t, "service-by-telephone")
			customer := h.visit(speaks, phone).open("/p")
			due, kept := customer.counted()

			agent := h.enter(map[language.Language]string{language.English: sample.Sara, language.Urdu: sample.Bilal}[speaks], desk)
			h.telephone().rings("call-1", "0300 5550177")
			agent.find(pressable, say.StaffCallFrom("+923005550177")) // it comes by itself
			agent.follow(say.StaffAnswerCall())
			agent.fill(say.PeopleFieldName().Capital(), caller).fill(say.CaseworkFieldSubject().Capital(), "Buzdolabı soğutmuyor")
			agent.follow(say.StaffBeginCase())
			engineer := agent.agreeOnVisit(c)

			number, _ := casework.ParseCode(strings.TrimPrefix(strings.Split(agent.path(), "?")[0], "/cases/"))
			customer.open("/t/"+h.linkOf(number)).sees(c.stage("create"), c.stage("visit"), say.PublicPledgeVisit())

			agreed := column[int64](t, h.DB, `SELECT window_from FROM visit_visits ORDER BY id DESC LIMIT 1`)
			h.watch.until(now.Instant(agreed[0]).Add(15 * time.Minute))
			visitor := h.enter(engineer, phone)
			visitor.follow(caller)
			visitor.choose(say.VisitRepaired()).fill(say.VisitFieldReport().Capital(), "Yeni termostat takıldı.")
			visitor.follow(say.StaffDoReport()).sees(say.StaffReported())

			agent.stands(c.box("satisfied")).sees("Yeni termostat takıldı.")
			agent.follow(c.way("satisfied", "yes"))
			agent.stands(c.box("close")).follow(say.StaffDoClose())
			agent.sees(say.StaffEnded(), say.StaffCaseClosed())

			met := column[int](t, h.DB, `SELECT COUNT(*) FROM clock_clocks k JOIN casework_cases c ON c.id = k.case_id
				JOIN customer_customers u ON u.id = c.customer WHERE u.name = '`+caller+`' AND k.state = 'met'`)
			nowDue, nowKept := customer.open("/p").counted()
			if met[0] < 2 || nowKept-kept != met[0] || nowDue-due < met[0] {
				t.Errorf("the public page told %d of %d before and %d of %d after a call on which %d promises were kept", kept, due, nowKept, nowDue, met[0])
			}
		})
	}
}

// agreeOnVisit takes a call that was answered along its chart, until a visit is
// promised, and gives the engineer who will come.
func (b *tab) agreeOnVisit(c drawing) (engineer string) {
	b.t.Helper()
	b.stands(c.box("account")).follow(say.StaffStepDone())
	b.stands(c.box("request")).choose(c.option("request", "appliance", "fridge"))
	b.fill(c.field("request", "fault"), "Dünden beri soğutmuyor.").choose(say.TermNo().Capital())
	b.follow(say.StaffStepDone())
	b.stands(c.box("create")).follow(say.StaffDoCreate())
	b.stands(c.box("needed")).follow(c.way("needed", "yes"))
	b.stands(c.box("engineers"))
	earliest := b.first(markable, ":00")
	b.click(earliest)
	b.follow(say.StaffDoBook())
	b.stands(c.box("tell")).follow(say.StaffDoTell())
	b.stands(c.box("visit")).sees(say.StaffPledges())
	for _, member := range sample.Cast {
		if strings.Contains(earliest.name, member.Name) {
			return member.Email
		}
	}
	b.t.Fatalf("nobody of the cast comes at %q", earliest.name)
	return ""
}

// counted reads how many promises the public page says were made and kept.
func (b *tab) counted() (due, kept int) {
	b.t.Helper()
	sentence := b.words(say.PublicTold(90, 77777, 55555))
	pattern := regexp.QuoteMeta(sentence)
	for _, number := range []int64{77777, 55555} {
		figure := regexp.QuoteMeta(b.reader.Number(number))
		pattern = strings.Replace(pattern, figure, `([0-9,.]+)`, 1)
	}
	found := regexp.MustCompile(pattern).FindStringSubmatch(b.text())
	if found == nil {
		b.t.Fatalf("no figure like %q on the page:\n%s", sentence, b.text())
	}
	numbers := make([]int, 2)
	for at, figure := range found[1:] {
		numbers[at], _ = strconv.Atoi(strings.NewReplacer(",", "", ".", "").Replace(figure))
	}
	return max(numbers[0], numbers[1]), min(numbers[0], numbers[1])
}
