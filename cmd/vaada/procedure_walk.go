package main

import (
	"bufio"
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
	File     string `arg:"" help:"${procedure_file}"`
	Scenario int    `help:"${procedure_scenario}" default:"1" placeholder:"N"`
	JSON     bool   `name:"json" help:"${json}"`
}

// walkedEdition is the edition that the chart of a file is walked as.
const walkedEdition ids.ID = 1

// scenarios is what is printed with --json.
type scenarios struct {
	Key       string     `json:"key"`
	Scenarios []scenario `json:"scenarios"`
	Missed    []string   `json:"missed"` // box.exit, of the ways that none takes
}

type scenario struct {
	Turns   []scenarioTurn `json:"turns"`
	Outcome string         `json:"outcome"`
}

type scenarioTurn struct {
	Box   string            `json:"box"`
	Exit  string            `json:"exit,omitempty"`
	Typed map[string]string `json:"typed,omitempty"`
}

// Run walks a chart with a made-up customer: it shows each box and what happens
// there, asks where the case goes, and tells wrong turns. It ends with findings
// when there was one.
func (p *procedureWalk) Run(c console) error {
	chart, lines, err := c.chartIn(p.File)
	if err != nil {
		return err
	}
	compiled, err := procedure.Compile(chart)
	if err != nil {
		return procedure.InFile(err, lines)
	}
	charts := procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{walkedEdition: compiled}}
	all, missed := practice.Scenarios(charts, walkedEdition)
	document := scenarios{Key: chart.Key, Scenarios: []scenario{}, Missed: []string{}}
	for _, way := range missed {
		document.Missed = append(document.Missed, way.Box+"."+way.Exit)
	}
	switch {
	case p.JSON:
		for _, each := range all {
			document.Scenarios = append(document.Scenarios, scenarioOf(each))
		}
		return c.print(document)
	case len(all) == 0:
		return fault.Invalid("scenario", say.ProcedureWalkNone())
	case p.Scenario < 1 || p.Scenario > len(all):
		return fault.Invalid("scenario", say.ProcedureWalkFew(len(all)))
	}
	c.put(0, c.plain(say.ProcedureWalkScenario(language.Words(chart.Name), p.Scenario, len(all))))
	if len(missed) > 0 {
		c.put(0, c.plain(say.ProcedureWalkMissed(c.shown(strings.Join(document.Missed, ", ")))))
	}
	return c.walk(compiled, all[p.Scenario-1])
}

func scenarioOf(each practice.Scenario) scenario {
	one := scenario{Outcome: each.Outcome}
	for _, turn := range each.Turns {
		one.Turns = append(one.Turns, scenarioTurn{turn.Box.Key, turn.Exit().Key, turn.Deed.Typed})
	}
	return one
}

func (c console) walk(chart *procedure.Compiled, with practice.Scenario) error {
	in, wrong := bufio.NewScanner(c.in), 0
	for _, turn := range with.Turns {
		c.put(0, "")
		c.showBox(turn)
		leads, right := chart.Leads(turn.Box), turn.Exit()
		for n, lead := range leads {
			if len(leads) > 1 {
				c.put(1, c.reader.Number(int64(n+1))+". "+c.leadOf(lead))
			}
		}
		for {
			prompt := say.ProcedureWalkEnter()
			if len(leads) > 1 {
				prompt = say.ProcedureWalkChoose()
			}
			c.put(1, c.plain(prompt))
			if !in.Scan() {
				c.say(say.ProcedureWalkStopped())
				return errFindings
			}
			chosen, err := strconv.Atoi(strings.TrimSpace(language.WesternDigits(in.Text())))
			if len(leads) < 2 {
				break
			}
			if err != nil || chosen < 1 || chosen > len(leads) {
				continue
			}
			if leads[chosen-1].Exit.Key == right.Key {
				break
			}
			wrong++
			c.put(1, c.plain(say.ProcedureWalkWrong(leads[chosen-1].To.Named())))
		}
	}
	ends := slices.IndexFunc(chart.Chart.Boxes, func(box procedure.Box) bool {
		return box.Kind == procedure.End && box.Outcome == with.Outcome
	})
	c.put(0, "")
	c.put(0, c.plain(say.ProcedureWalkEnded(chart.Chart.Boxes[ends].Named(), wrong)))
	if wrong > 0 {
		return errFindings
	}
	return nil
}

// showBox shows what somebody at the box reads, what the customer says, and,
// where there is more than one way out, what happens.
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
	if len(box.Exits) < 2 {
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
	return c.plain(say.ProcedureWalkOn(lead.To.Named()))
}
