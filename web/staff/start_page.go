package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// startRoutes are the pages and deeds of the first hour.
func (p *Pages) startRoutes() map[string]route {
	return map[string]route{
		"GET /start":               {people.SetUp, p.startPage},
		"GET /start/{step}":        {people.SetUp, p.stepPage},
		"POST /start/{step}/skip":  {people.SetUp, p.skipStep},
		"POST /start/{step}/right": {people.SetUp, p.settleStep},
		"POST /start/lists":        {people.SetUp, p.startLists},
		"POST /start/charter":      {people.Publish, p.startCharter},
		"POST /start/ring":         {people.SetUp, p.tryRing},
		"POST /start/over":         {people.SetUp, p.endStart},
	}
}

// stepState is where a step of the first hour stands; it is a class of the
// style sheet too.
type stepState string

const (
	stepDone    stepState = "done"
	stepNext    stepState = "now"
	stepSkipped stepState = "skipped"
	stepOpen    stepState = "ahead"
)

// startStep is a step of the first hour as its list shows it.
type startStep struct {
	Step  people.StartStep
	State stepState
	Mark  people.Mark // of one that was left out
	By    string      // who left it out
}

// firstHour is the list of what there is to do, and the step in hand.
type firstHour struct {
	Steps  []startStep
	Over   bool
	NoMail bool
	Heard  touchpoint.Heard
	Here   people.StartStep // "" on the list itself
	Body   templ.Component  // what is to be done in the step; nil on the list
}

// firstHour reads how far the first hour is.
func (p *Pages) firstHour(r *http.Request, who people.Actor) (f firstHour, err error) {
	start, err := p.People.Start(r.Context(), who)
	if err != nil {
		return f, err
	}
	done, heard, err := p.stepsDone(r, who, start)
	if err != nil {
		return f, err
	}
	staff, err := p.People.Everybody(r.Context(), who)
	if err != nil {
		return f, err
	}
	f.Over, f.NoMail, f.Heard = start.Over, p.People.NoMail, heard
	for _, step := range people.StartSteps {
		mark, marked := start.Marks[step]
		s := startStep{Step: step, State: stepOpen, Mark: mark, By: nameOf(staff, mark.By)}
		switch {
		case done[step], marked && !mark.Skipped:
			s.State = stepDone
		case marked:
			s.State = stepSkipped
		case f.next() == "":
			s.State = stepNext
		}
		f.Steps = append(f.Steps, s)
	}
	return f, nil
}

// stepsDone tells which steps are done by what is really there.
func (p *Pages) stepsDone(r *http.Request, who people.Actor, start people.Start) (done map[people.StartStep]bool, heard touchpoint.Heard, err error) {
	offices, err := p.People.Offices(r.Context())
	if err != nil {
		return nil, heard, err
	}
	_, _, err = p.Charters.Published(r.Context())
	if err != nil && !fault.Is(err, fault.KindNotFound) {
		return nil, heard, err
	}
	promised := err == nil
	heard, err = p.Touchpoints.Heard(r.Context(), who)
	if err != nil {
		return nil, heard, err
	}
	taken := heard.Answered
	if !taken {
		if taken, err = p.Cases.Telephoned(r.Context(), who); err != nil {
			return nil, heard, err
		}
	}
	return map[people.StartStep]bool{
		people.StartOrganisation: start.Looked, people.StartHours: start.Hours, people.StartHolidays: p.hasHolidays(offices),
		people.StartPeople: start.People > 1, people.StartCharter: promised, people.StartTelephone: heard.Rung, people.StartCall: taken,
	}, heard, nil
}

// hasHolidays says that some office knows of a day to come that is different.
func (p *Pages) hasHolidays(offices []people.Office) bool {
	return slices.ContainsFunc(offices, func(office people.Office) bool {
		days, _ := officeSet{Office: office, Today: todayIn(office, p.Now())}.toCome()
		return len(days) > 0
	})
}

// next is the step that is next; "" when all are done or left out.
func (f firstHour) next() people.StartStep {
	for _, each := range f.Steps {
		if each.State == stepNext {
			return each.Step
		}
	}
	return ""
}

// after is the step to go on to from the one in hand: the first that is open
// after it, else before it; "" when there is none.
func (f firstHour) after(here people.StartStep) people.StartStep {
	at := slices.IndexFunc(f.Steps, func(s startStep) bool { return s.Step == here })
	for _, each := range append(slices.Clone(f.Steps[at+1:]), f.Steps[:max(at, 0)]...) {
		if each.State == stepNext || each.State == stepOpen {
			return each.Step
		}
	}
	return ""
}

// count is how many steps stand in a state.
func (f firstHour) count(state stepState) (n int) {
	for _, each := range f.Steps {
		if each.State == state {
			n++
		}
	}
	return n
}

// leftOut are the steps that were left out.
func (f firstHour) leftOut() (steps []startStep) {
	for _, each := range f.Steps {
		if each.State == stepSkipped {
			steps = append(steps, each)
		}
	}
	return steps
}

// onwardFrom is where the deed of a step leads, with the step it comes from.
func (f firstHour) onwardFrom(step people.StartStep) string {
	return stepAddress(f.after(step)) + "?from=" + string(step)
}

// stepAddress is the page of a step; that of the list for none.
func stepAddress(step people.StartStep) string {
	if step == "" {
		return "/start"
	}
	return "/start/" + string(step)
}

// stepOf is the step of the first hour that a form stands in; "" for none.
func stepOf(form *web.Form) people.StartStep {
	to, err := url.Parse(form.Value("onward"))
	if err != nil || !strings.HasPrefix(to.Path, "/start") {
		return ""
	}
	step := people.StartStep(to.Query().Get("from"))
	if !slices.Contains(people.StartSteps, step) {
		return ""
	}
	return step
}

// startPage shows the list, with what to do next.
func (p *Pages) startPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	f, err := p.firstHour(r, who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidStart(f))
}

func laidStart(f firstHour) page {
	title := say.StartTitle()
	if f.Here != "" {
		title = stepWord(f.Here)
	}
	return page{title: titled(title), here: "settings", watch: []string{casework.ListThing}, body: f.view()}
}

// stepPage shows one step with what is to be done in it.
func (p *Pages) stepPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	step := people.StartStep(r.PathValue("step"))
	if !slices.Contains(people.StartSteps, step) {
		return fault.NotFound()
	}
	return p.showStep(w, r, who, http.StatusOK, step, nil)
}

// showStep shows a step, with the form that came back where one did.
func (p *Pages) showStep(w http.ResponseWriter, r *http.Request, who people.Actor, status int, step people.StartStep, body templ.Component) error {
	f, err := p.firstHour(r, who)
	if err != nil {
		return err
	}
	f.Here, f.Body = step, body
	if body == nil {
		if f.Body, err = p.stepBody(r, who, f); err != nil {
			return err
		}
	}
	return p.show(w, r, who, status, laidStart(f))
}

// skipStep leaves a step out for now.
func (p *Pages) skipStep(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.marked(w, r, p.People.Skip, who)
}

// settleStep says that a step is right as it is.
func (p *Pages) settleStep(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.marked(w, r, p.People.Settle, who)
}

// endStart takes the list off the desk.
func (p *Pages) endStart(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := p.People.EndStart(r.Context(), who); err != nil {
		return err
	}
	web.Tell(w, r, say.StartOver(), "")
	web.Go(w, r, "/today")
	return nil
}

// stepWord names a step.
func stepWord(step people.StartStep) language.Message {
	return startWords[step].name
}

// startWords are what is said of each step: its name, why it is there, and
// what is missing while it is left out.
var startWords = map[people.StartStep]struct{ name, why, blocks language.Message }{
	people.StartOrganisation: {say.StartStepOrganisation(), say.StartWhyOrganisation(), say.StartBlocksOrganisation()},
	people.StartHours:        {say.StartStepHours(), say.StartWhyHours(), say.StartBlocksHours()},
	people.StartHolidays:     {say.StartStepHolidays(), say.StartWhyHolidays(), say.StartBlocksHolidays()},
	people.StartLists:        {say.StartStepLists(), say.StartWhyLists(), say.StartBlocksLists()},
	people.StartTeams:        {say.StartStepTeams(), say.StartWhyTeams(), say.StartBlocksTeams()},
	people.StartPeople:       {say.StartStepPeople(), say.StartWhyPeople(), say.StartBlocksPeople()},
	people.StartCharter:      {say.StartStepCharter(), say.StartWhyCharter(), say.StartBlocksCharter()},
	people.StartTelephone:    {say.StartStepTelephone(), say.StartWhyTelephone(), say.StartBlocksTelephone()},
	people.StartCall:         {say.StartStepCall(), say.StartWhyCall(), say.StartBlocksCall()},
}

// startCardFor is the first hour as Today shows it: until it is over, to those
// who set things up.
func (p *Pages) startCardFor(r *http.Request, who people.Actor) (*firstHour, error) {
	if !who.Can(people.SetUp) {
		return nil, nil
	}
	start, err := p.People.Start(r.Context(), who)
	if err != nil || start.Over {
		return nil, err
	}
	f, err := p.firstHour(r, who)
	if err != nil || f.count(stepDone) == len(f.Steps) {
		return nil, err
	}
	return &f, nil
}
