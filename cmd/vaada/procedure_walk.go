package main

import (
	"bufio"
	"cmp"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/practice"
)

// procedureWalk is vaada procedure walk.
type procedureWalk struct {
	File     string   `arg:"" help:"${procedure_file}"`
	Called   []string `arg:"" optional:"" help:"${procedure_called}"`
	Scenario int      `help:"${procedure_scenario}" default:"1" placeholder:"N"`
	JSON     bool     `name:"json" help:"${json}"`
}

// scenarios is what is printed with --json.
type scenarios struct {
	Key       string     `json:"key"`
	Scenarios []scenario `json:"scenarios"`
	Missed    []string   `json:"missed"`        // box.exit, or chart.box.exit, of the ways that none takes
	Cut       bool       `json:"cut,omitempty"` // not every kind of case was tried, so that what is missed may be possible
}

type scenario struct {
	Turns   []scenarioTurn `json:"turns"`
	End     string         `json:"end"` // the box
	Outcome string         `json:"outcome"`
}

type scenarioTurn struct {
	Chart string            `json:"chart,omitempty"` // where it is one that is called
	Box   string            `json:"box"`
	Exit  string            `json:"exit,omitempty"`
	Typed map[string]string `json:"typed,omitempty"`
}

// Run walks a chart with a made-up customer: it shows each box and what happens
// there, asks where the case goes, and tells wrong turns. Of a draft it says at each
// box what is wrong with it; where no customer comes to an end, and with none, who
// walks chooses what happens. It ends with findings when something was wrong.
func (p *procedureWalk) Run(c console) error {
	charts, err := c.chartsOf(p.File, p.Called)
	if err != nil {
		return err
	}
	made := practice.Make(charts.Charts, walkedEdition)
	all, missed := made.All, made.Missed
	document := scenarios{Key: charts.root().Chart.Key, Scenarios: []scenario{}, Missed: []string{}, Cut: made.Cut}
	for _, way := range missed {
		document.Missed = append(document.Missed, charts.key(procedure.Place{Edition: way.Edition, Box: way.Box})+"."+way.Exit)
	}
	switch {
	case p.JSON:
		for _, each := range all {
			document.Scenarios = append(document.Scenarios, charts.scenario(each))
		}
		return cmp.Or(c.print(document), charts.findings())
	case p.Scenario < 0 || p.Scenario > max(1, len(all)):
		return fault.Invalid("scenario", say.ProcedureWalkFew(len(all)))
	}
	w := walking{console: c, charts: charts, in: bufio.NewScanner(c.in), spent: p.File == "-", at: walkedEdition}
	if len(all) == 0 {
		c.put(0, c.plain(say.ProcedureWalkNone()))
	}
	w.tell(procedure.Place{Edition: walkedEdition})
	if p.Scenario == 0 || len(all) == 0 {
		return w.elsewhere(w.free())
	}
	c.put(0, c.plain(say.ProcedureWalkScenario(language.Words(charts.root().Chart.Name), p.Scenario, len(all))))
	if len(missed) > 0 {
		c.put(0, c.plain(say.ProcedureWalkMissed(c.shown(strings.Join(document.Missed, ", ")))))
		if made.Cut {
			c.put(1, c.plain(say.PracticeCut()))
		}
		for _, what := range charts.notThere() {
			c.put(1, c.plain(what))
		}
	}
	return w.elsewhere(w.with(all[p.Scenario-1]))
}

func (f fileCharts) scenario(each practice.Scenario) scenario {
	one := scenario{End: each.End, Outcome: each.Outcome}
	for _, turn := range each.Turns {
		told := scenarioTurn{Box: turn.Box.Key, Exit: turn.Exit().Key, Typed: turn.Deed.Typed}
		if turn.Edition != walkedEdition {
			told.Chart = f.Editions[turn.Edition].Chart.Key
		}
		one.Turns = append(one.Turns, told)
	}
	return one
}

// walking is a walk in a terminal.
type walking struct {
	console
	charts fileCharts
	in     *bufio.Scanner
	spent  bool   // the chart itself was read from there
	at     ids.ID // the chart of the box that was shown last
	wrong  int    // turns that were wrong
	faulty bool   // something wrong with the chart was met
}

// with walks the way of a made-up customer.
func (w *walking) with(customer practice.Scenario) error {
	for _, turn := range customer.Turns {
		leads, right := w.meet(turn), turn.Exit()
		for {
			chosen, there := w.choose(leads)
			if !there {
				return w.stopped()
			}
			if len(leads) < 2 || leads[chosen].Exit.Key == right.Key {
				break
			}
			w.wrong++
			w.put(1, w.plain(say.ProcedureWalkWrong(w.named(leads[chosen]))))
		}
		w.ahead(procedure.Place{Edition: turn.Edition, Box: right.To})
	}
	return w.ended(w.charts.root().Box(customer.End))
}

// meet shows a box to whoever walks: what is to be done, what is wrong with it, and
// the ways out.
func (w *walking) meet(turn practice.Turn) []procedure.Lead {
	w.enter(turn.Edition)
	w.showBox(turn)
	w.tell(procedure.Place{Edition: turn.Edition, Box: turn.Box.Key})
	leads := w.charts.Editions[turn.Edition].Leads(turn.Box)
	w.show(leads)
	return leads
}

// free walks wherever who walks wants to go, as far as the chart lets them.
func (w *walking) free() error {
	guide, deeds := practice.Begun(w.charts.Charts, walkedEdition, ""), []practice.Deed(nil)
	next := procedure.Place{Edition: walkedEdition, Box: w.charts.root().Start().Key}
	for len(deeds) < practice.MostDeeds {
		walk := guide.Go(deeds)
		w.ahead(next)
		if walk.Broken != nil {
			return w.broken(walk.Broken)
		}
		if walk.State.Standing == procedure.HasEnded {
			return w.ended(w.charts.root().Box(walk.State.Box))
		}
		box, edition := walk.Box(), walk.State.Edition
		leads := w.meet(practice.Turn{Edition: edition, Box: box})
		chosen, there := 0, false
		if len(leads) > 0 {
			chosen, there = w.choose(leads)
		}
		if !there {
			break
		}
		if leads[chosen].To == nil {
			return w.broken(nil)
		}
		deeds = append(deeds, practice.Onwards(box, leads[chosen].Exit.Key))
		next = procedure.Place{Edition: edition, Box: leads[chosen].Exit.To}
	}
	return w.stopped()
}

// stopped says that the walk was broken off.
func (w *walking) stopped() error {
	if w.spent {
		w.say(say.ProcedureWalkInput())
	}
	w.say(say.ProcedureWalkStopped())
	return errFindings
}

// elsewhere says of a walk that went well that something is wrong with the procedure
// where it did not come by.
func (w *walking) elsewhere(err error) error {
	if err == nil {
		if err = w.charts.findings(); err != nil {
			w.put(0, w.plain(say.ProcedureWalkElsewhere("vaada procedure check")))
		}
	}
	return err
}

// broken says that the walk cannot go on. Why was told where it was met; where it
// was not, the cause is the fault of the command.
func (w *walking) broken(cause error) error {
	if !w.faulty {
		return cause
	}
	w.put(0, w.plain(say.ProcedureWalkBroken()))
	return errFindings
}

// ended says how the case ended.
func (w *walking) ended(at *procedure.Box) error {
	w.put(0, "")
	w.put(0, w.plain(say.ProcedureWalkEnded(at.Named(), w.wrong)))
	if w.wrong > 0 || w.faulty {
		return errFindings
	}
	return nil
}

// enter names the chart when the walk comes into another.
func (w *walking) enter(edition ids.ID) {
	w.put(0, "")
	if w.at != edition {
		w.put(0, "» "+w.plain(language.Words(w.charts.Editions[edition].Chart.Name)))
	}
	w.at = edition
}

// tell says what is wrong with a box.
func (w *walking) tell(place procedure.Place) {
	for _, what := range w.charts.at(place) {
		w.put(1, w.plain(say.LintError())+" · "+w.plain(what))
		w.faulty = true
	}
}

// ahead says what is wrong with the boxes from one on that nobody has in hand:
// which way a case takes through them is not asked.
func (w *walking) ahead(place procedure.Place) {
	met := map[procedure.Place]bool{}
	for queue := []procedure.Place{place}; len(queue) > 0; queue = queue[1:] {
		box := w.charts.Editions[queue[0].Edition].Box(queue[0].Box)
		if box == nil || !box.Automatic() || met[queue[0]] {
			continue
		}
		met[queue[0]] = true
		w.tell(queue[0])
		called := w.charts.Editions[w.charts.Called[box.Chart]]
		if box.Kind == procedure.Call && called != nil {
			queue = append(queue, procedure.Place{Edition: w.charts.Called[box.Chart], Box: called.Start().Key})
			continue
		}
		for _, exit := range box.Exits {
			queue = append(queue, procedure.Place{Edition: queue[0].Edition, Box: exit.To})
		}
	}
}

// show shows the ways out of a box, where there is more than one.
func (w *walking) show(leads []procedure.Lead) {
	for n, lead := range leads {
		if len(leads) > 1 {
			w.put(1, w.reader.Number(int64(n+1))+". "+w.leadOf(lead))
		}
	}
}

// choose asks for one of the ways out of a box; false where nobody answers.
func (w *walking) choose(leads []procedure.Lead) (chosen int, there bool) {
	prompt := say.ProcedureWalkEnter()
	if len(leads) > 1 {
		prompt = say.ProcedureWalkChoose()
	}
	for {
		w.put(1, w.plain(prompt))
		if !w.in.Scan() {
			return 0, false
		}
		if len(leads) < 2 {
			return 0, true
		}
		typed, err := strconv.Atoi(strings.TrimSpace(language.WesternDigits(w.in.Text())))
		if err == nil && typed >= 1 && typed <= len(leads) {
			return typed - 1, true
		}
	}
}

// showBox shows what somebody at the box reads and, of a made-up customer, what
// they say, and what happens where there is more than one way out.
func (c console) showBox(turn practice.Turn) {
	box := turn.Box
	c.put(0, c.plain(box.Named()))
	for _, text := range []language.Text{box.Instruction, box.Say} {
		if words, _ := text.Pick(c.reader.Language); words != "" {
			c.put(1, c.shown(words))
		}
	}
	for _, field := range box.Fields {
		if said := turn.Deed.Typed[field.Key]; said != "" {
			c.put(1, "– "+c.plain(language.Words(field.Label))+": "+c.shown(c.said(field, said)))
		}
	}
	if len(box.Exits) < 2 || turn.Deed.Kind == "" {
		return
	}
	exit := turn.Exit()
	what, _ := exit.Label.Pick(c.reader.Language)
	switch {
	case what != "":
	case exit.TimeOut:
		what = c.plain(say.ProcedureWalkTimeOut())
	default:
		what = c.plain(say.ProcedureWalkOrdinary())
	}
	c.put(1, c.plain(say.ProcedureWalkHappens(what)))
}

// said gives what was typed as people read it.
func (c console) said(field procedure.Field, typed string) string {
	if at := slices.IndexFunc(field.Options, func(option procedure.Option) bool { return option.Key == typed }); at >= 0 {
		words, _ := field.Options[at].Label.Pick(c.reader.Language)
		return words
	}
	switch {
	case field.Type == procedure.YesNoField && typed == "yes":
		return c.plain(say.TermYes())
	case field.Type == procedure.YesNoField && typed == "no":
		return c.plain(say.TermNo())
	}
	return typed
}

// leadOf names a way out: by its words, else by where it leads.
func (c console) leadOf(lead procedure.Lead) string {
	if words, _ := lead.Exit.Label.Pick(c.reader.Language); words != "" {
		return c.shown(words)
	}
	return c.plain(say.ProcedureWalkOn(c.named(lead)))
}

// named is what the box is called that a way out leads to; of one that is not
// there the key.
func (c console) named(lead procedure.Lead) language.Message {
	if lead.To == nil {
		return language.Words(language.NewText(language.English, lead.Exit.To))
	}
	return lead.To.Named()
}
