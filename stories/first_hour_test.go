package stories_test

import (
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
)

// mostInputs is how much a firm may be asked for in its first hour.
const mostInputs = 60

// counted is a browser whose every input is counted: a page that was opened,
// a press, a field that was typed into, a choice.
type counted struct {
	*tab
	inputs int
}

func (c *counted) open(path string) *counted { c.inputs++; c.tab.open(path); return c }
func (c *counted) follow(what any) *counted  { c.inputs++; c.tab.follow(what); return c }
func (c *counted) send(what any) *counted    { c.inputs++; c.tab.send(what); return c }
func (c *counted) choose(what any) *counted  { c.inputs++; c.tab.choose(what); return c }
func (c *counted) fill(what any, text string) *counted {
	c.inputs++
	c.tab.fill(what, text)
	return c
}

func (c *counted) pick(list, what any) *counted {
	c.inputs++
	c.tab.pick(list, what)
	return c
}

// prints prints the page and hands the paper over.
func (c *counted) prints() *counted { c.inputs++; return c }

// newFirm sets a firm up in an empty folder and serves it, and gives its
// telephone's key, the address at which its manager begins, and how many words
// both commands were told.
func newFirm(t *testing.T, l language.Language) (server *running, key, begin string, told int) {
	t.Helper()
	dir := filepath.Join(testkit.Folder(t), "firm")
	words := []string{
		"--lang", "en", "setup", "init", "--data", dir, "--language", string(l),
		"--organisation", "Cedar Appliances", "--manager", "Leyla Aksoy", "--email", "leyla@cedar.example",
	}
	made := vaada(t, words...)
	key = strings.TrimSpace(after(made.out, "API key: "))
	begin = strings.TrimSpace(after(made.out, say.CmdBegin().Plain(language.Reader{})+": "))
	if made.code != 0 || key == "" || !strings.HasPrefix(begin, "http://127.0.0.1:8080/begin/") {
		t.Fatalf("setup init answered %+v", made)
	}
	return serve(t, dir), key, strings.TrimPrefix(begin, "http://127.0.0.1:8080"), len(words) + len([]string{"serve", "--data", dir})
}

// crew are the seven who join the manager: most of them answer.
var crew = []struct {
	name string
	role language.Message // none: what the form offers
}{
	{"Bilal Hussain", language.Message{}},
	{"Hina Aslam", language.Message{}},
	{"Elif Kaya", language.Message{}},
	{"Rahul Verma", say.RoleEngineer()},
	{"Imran Butt", say.RoleEngineer()},
	{"Nadia Rehman", say.RoleSupervisor()},
	{"Omar Demir", say.RoleTrainer()},
}

// invites invites all of them at once, prints their slips, and gives the code on
// each.
func (c *counted) invites() (codes []string) {
	c.t.Helper()
	c.follow(say.StartInvite())
	for i, each := range crew {
		c.fill(say.CrewPersonNumber(i+1).Capital(), each.name)
		if !each.role.IsZero() {
			c.pick(say.CrewRoleNumber(i+1).Capital(), each.role.Capital())
		}
	}
	c.send(say.CrewSendInvite())
	codes = slipCode.FindAllString(c.tab.sees("bilal.hussain", "omar.demir").text(), -1)
	if len(codes) != len(crew) {
		c.t.Fatalf("%d codes stand on the slips of %d people:\n%s", len(codes), len(crew), c.text())
	}
	c.prints()
	return codes
}

// joinsElsewhere lets somebody in who holds a slip, by forms alone and on a machine of
// their own: what they type is no work of whoever sets the firm up.
func joinsElsewhere(t *testing.T, server *running, code, name string) {
	t.Helper()
	b := newPlainBrowser(server.home)
	asked := walked(t, b, "/join", "/join", func(f *form) { f.values.Set("code", code) })
	begun := walked(t, b, asked.path, asked.path, func(f *form) { f.values.Set("password", "eight lamps in a bazaar") })
	if want := plain(say.CrewWelcomeTitle(name).Plain(language.Reader{})); !strings.Contains(begun.text, want) {
		t.Errorf("%s joined and was not told %q: %s", name, want, begun.text)
	}
	if cases, err := b.get("/cases"); err != nil || cases.path != "/cases" {
		t.Errorf("%s joined and comes to %s: %v", name, cases.path, err)
	}
}

// joins lets somebody in who holds a slip.
func (c *counted) joins(code, name string) *counted {
	c.t.Helper()
	c.open("/join").fill(say.CrewFieldCode().Capital(), code).send(say.CrewJoinGo()).sees(name)
	c.fill(say.PeopleFieldPassword().Capital(), "seven lamps in a bazaar").send(say.CrewJoinTitle())
	c.sees(say.CrewWelcomeTitle(name))
	return c.follow(say.CrewWelcomeBegin())
}

// A firm of eight begins in an empty folder and is led, on one path of pages, to
// its first call: answered in time by one of the seven who were invited, and
// counted as a kept promise where everybody can see it.
func TestTheFirstHour(t *testing.T) {
	t.Parallel()
	server, key, begin, told := newFirm(t, language.English)
	hand := &counted{tab: browse(t, server.home, language.English, desk)}
	bilal := &counted{tab: browse(t, server.home, language.English, desk)}

	hand.open(begin).sees(say.StartWelcome("Leyla Aksoy"))
	hand.follow(say.StartGo()).sees(say.StartProgress(0, len(people.StartSteps)))
	hand.follow(say.StartStepOrganisation())
	hand.fill(say.SettingsNameIn(language.Urdu.Name()), "سیدار الیکٹرونکس").follow(say.StartSaveOn())
	hand.fill(say.TermDayFri().Capital(), "09:00-13:00, 14:30-18:00").follow(say.StartSaveOn())
	hand.sees(say.StartWhyHolidays()).follow(say.StartTakeHolidays())
	hand.choose("Social media").follow(say.StartSaveOn())
	hand.sees(say.StartStepTeams()).follow(say.StartRight())
	codes := hand.invites()
	hand.open("/start").sees(say.StartProgress(6, len(people.StartSteps)))
	hand.follow(say.StartStepCharter()).follow(say.StartChoose())
	hand.sees(say.StartPublished(), say.StartStepTelephone()).follow(say.StartTryRing())
	hand.follow(say.StaffAnswerCall()).follow(say.StaffEndCall())
	hand.open("/start/call").sees(say.StartCallWait())
	bilal.joins(codes[0], crew[0].name)

	phone := telephone{t: t, home: server.home, key: key}
	phone.rings("first", "0300 5550177")
	hand.hears().find(pressable, say.StaffCallFrom("+923005550177")) // it comes by itself, to all
	bilal.hears().find(pressable, say.StaffCallFrom("+923005550177"))
	bilal.follow(say.StaffAnswerCall())
	hand.open("/start").sees(say.StartProgress(len(people.StartSteps), len(people.StartSteps)))
	for i, each := range crew[1:] {
		joinsElsewhere(t, server, codes[i+1], each.name)
	}
	hand.tab.open("/settings/people") // looked at for this test alone
	for _, each := range crew {
		hand.sees(each.name)
	}
	if strings.Contains(hand.text(), plain(say.CrewWaits().Plain(language.Reader{}))) {
		t.Errorf("somebody has not joined:\n%s", hand.text())
	}

	customer := browse(t, server.home, language.English, desk)
	customer.open("/p").sees("Cedar Appliances", say.PublicCounts(1, 1))
	inputs := told + hand.inputs + bilal.inputs
	t.Logf("%d inputs: %d words of commands, %d of the manager, %d of who joined; of at most %d", inputs, told, hand.inputs, bilal.inputs, mostInputs)
	if inputs > mostInputs {
		t.Errorf("the first hour asked for %d inputs", inputs)
	}
}

// The same way in Urdu, by forms alone.
func TestTheFirstHourInUrdu(t *testing.T) {
	t.Parallel()
	server, key, begin, _ := newFirm(t, language.Urdu)
	leyla := newPlainBrowser(server.home)
	page := walked(t, leyla, begin, "/begin/", nil)
	reader := language.Reader{Language: language.Urdu}
	for _, each := range []struct{ page, form string }{
		{"/start/organisation", "/settings/organisation"},
		{"/start/hours", "/hours"},
		{"/start/holidays", "/country"},
		{"/start/lists", "/start/lists"},
		{"/start/teams", "/start/teams/right"},
		{"/start/people", "/start/people/skip"},
		{"/start/charter", "/start/charter"},
		{"/start/telephone", "/start/ring"},
	} {
		page = walked(t, leyla, each.page, each.form, nil)
	}
	if want := plain(say.StartTestCall().Plain(reader)); !strings.Contains(page.text, want) {
		t.Errorf("no test call rings: the page does not say %q: %s", want, page.text)
	}
	phone := telephone{t: t, home: server.home, key: key}
	phone.rings("first", "0300 5550177")
	if status, answer := phone.tells(map[string]string{"call": "first", "kind": "answer", "answerer": "leyla@cedar.example"}); status != http.StatusOK {
		t.Fatalf("the answer was taken with %d %v", status, answer)
	}
	start, err := leyla.get("/start")
	if err != nil {
		t.Fatal(err)
	}
	if want := plain(say.StartProgress(8, len(people.StartSteps)).Plain(reader)); !strings.Contains(start.text, want) {
		t.Errorf("the list does not say %q: %s", want, start.text)
	}
	public, err := leyla.get("/p")
	if err != nil {
		t.Fatal(err)
	}
	if want := plain(say.PublicCounts(1, 1).Plain(reader)); !strings.Contains(public.text, want) {
		t.Errorf("the page of promises does not say %q: %s", want, public.text)
	}
}

// walked opens a page and sends its form as it stands.
func walked(t *testing.T, b *plainBrowser, path, about string, change func(*form)) *sheet {
	t.Helper()
	page, err := b.get(path)
	if err != nil {
		t.Fatal(err)
	}
	f, err := page.form(about)
	if err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(f)
	}
	next, err := f.send()
	if err != nil {
		t.Fatal(err)
	}
	if next.status != http.StatusOK {
		t.Fatalf("%s: %s answered %d: %s", path, about, next.status, next.text)
	}
	return next
}

// Whoever leaves everything out gets it back as a list, on Today too, with what
// each step that was left out blocks; and can take any of it up again.
func TestWhatIsLeftOutStaysOnTheList(t *testing.T) {
	t.Parallel()
	server, _, begin, _ := newFirm(t, language.English)
	leyla := newPlainBrowser(server.home)
	walked(t, leyla, begin, "/begin/", nil)
	if again, err := leyla.get(begin); err != nil || again.status != http.StatusNotFound {
		t.Errorf("the address to begin with opens twice: %+v, %v", again, err)
	}
	for _, step := range people.StartSteps {
		walked(t, leyla, "/start/"+string(step), "/start/"+string(step)+"/skip", nil)
	}
	for _, path := range []string{"/start", "/today"} {
		page, err := leyla.get(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, blocks := range []language.Message{
			say.StartBlocksOrganisation(), say.StartBlocksHours(), say.StartBlocksHolidays(), say.StartBlocksLists(), say.StartBlocksTeams(),
			say.StartBlocksPeople(), say.StartBlocksCharter(), say.StartBlocksTelephone(), say.StartBlocksCall(),
		} {
			if !strings.Contains(page.text, plain(blocks.Plain(language.Reader{}))) {
				t.Errorf("%s does not say %q", path, blocks.Plain(language.Reader{}))
			}
		}
	}
	walked(t, leyla, "/start/holidays", "/country", nil)
	page, err := leyla.get("/today")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(page.text, plain(say.StartBlocksHolidays().Plain(language.Reader{}))) {
		t.Error("holidays that were taken are still missing")
	}
	walked(t, leyla, "/start", "/start/over", nil)
	if page, err = leyla.get("/today"); err != nil || strings.Contains(page.text, plain(say.StartTitle().Plain(language.Reader{}))) {
		t.Errorf("the list was hidden and is still there: %v", err)
	}
}
