package main

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/trial"
)

// procedureTry is vaada procedure try.
type procedureTry struct {
	File   string   `arg:"" help:"${procedure_file}"`
	Called []string `arg:"" optional:"" help:"${procedure_called}"`
	Cases  int      `help:"${procedure_cases}" default:"100000" placeholder:"N"`
	Seed   uint64   `help:"${seed}" default:"1" placeholder:"N"`
	JSON   bool     `name:"json" help:"${json}"`
}

// triedChart is what a year of made-up cases brought.
type triedChart struct {
	Key     string      `json:"key"`
	Cases   int         `json:"cases"`
	GivenUp int         `json:"given_up"`
	LeftOut int         `json:"left_out,omitempty"` // were not walked
	Ended   []triedEnd  `json:"ended"`
	Boxes   []triedBox  `json:"boxes"`
	Ways    int         `json:"ways"`
	Paths   []triedPath `json:"paths"`
	Absent  []string    `json:"absent,omitempty"` // charts that are called and are not among the files
}

// triedEnd is how many cases ended in one way.
type triedEnd struct {
	Outcome string `json:"outcome"` // its key
	Label   string `json:"label"`   // what it is called, in the reader's language
	Cases   int    `json:"cases"`
}

type triedBox struct {
	Label  string `json:"label"`           // what it is called, in the reader's language
	Chart  string `json:"chart,omitempty"` // where it is one that is called
	Box    string `json:"box"`
	Visits int    `json:"visits"`
	Cases  int    `json:"cases"`
}

type triedPath struct {
	Boxes []string `json:"boxes"`
	Cases int      `json:"cases"`
	Mean  int64    `json:"mean_seconds"`
	Most  int64    `json:"nine_of_ten_seconds"`
}

// mostCases is how many cases are made up at most.
const mostCases = 10_000_000

// Run sends made-up cases over a chart, and over those it calls.
func (p *procedureTry) Run(c console) error {
	if p.Cases < 1 || p.Cases > mostCases {
		return fault.Invalid("cases", say.ProcedureTryFew(1, mostCases))
	}
	charts, err := c.chartsOf(p.File, p.Called)
	if err == nil {
		err = c.wrong(charts.sound())
	}
	if err != nil {
		return err
	}
	luck := trial.Ordinary
	luck.Cases, luck.Seed = p.Cases, p.Seed
	report := trial.Year(charts.Charts, walkedEdition, luck)
	if !p.JSON {
		c.showTried(charts, report)
		return nil
	}
	document := triedChart{
		Key: charts.root().Chart.Key, Cases: report.Cases, GivenUp: report.GivenUp, LeftOut: report.LeftOut, Ended: c.endings(charts, report), Ways: report.Ways, Absent: report.Absent,
	}
	for _, box := range report.Boxes {
		label, _ := charts.Editions[box.Edition].Box(box.Key).Called(c.reader.Language)
		told := triedBox{Label: label, Box: box.Key, Visits: box.Visits, Cases: box.Cases}
		if box.Edition != walkedEdition {
			told.Chart = charts.Editions[box.Edition].Chart.Key
		}
		document.Boxes = append(document.Boxes, told)
	}
	for _, path := range report.Paths {
		boxes := make([]string, len(path.Boxes))
		for at, place := range path.Boxes {
			boxes[at] = charts.key(place)
		}
		document.Paths = append(document.Paths, triedPath{boxes, path.Cases, int64(path.Mean / time.Second), int64(path.Most90 / time.Second)})
	}
	return c.print(document)
}

func (c console) showTried(charts fileCharts, report trial.Report) {
	name := func(place procedure.Place) string {
		words, _ := charts.Editions[place.Edition].Box(place.Box).Called(c.reader.Language)
		return c.shown(words)
	}
	c.put(0, c.plain(say.ProcedureTryTotal(report.Cases, report.Ways)))
	if report.GivenUp > 0 {
		c.put(0, c.plain(say.ProcedureTryGivenUp(report.GivenUp)))
	}
	if report.LeftOut > 0 {
		c.put(0, c.plain(say.ProcedureTryLeftOut(report.LeftOut)))
	}
	for _, end := range c.endings(charts, report) {
		c.put(0, c.plain(say.ProcedureTryEnded(c.shown(end.Label), end.Cases)))
	}
	if len(report.Absent) > 0 {
		c.put(0, c.plain(say.ProcedureTryAbsent(c.shown(strings.Join(report.Absent, ", ")))))
	}
	at := walkedEdition
	for _, box := range report.Boxes {
		if box.Edition != at {
			at = box.Edition
			c.put(0, "» "+c.plain(language.Words(charts.Editions[at].Chart.Name)))
		}
		c.put(1, c.plain(say.ProcedureTryBox(name(procedure.Place{Edition: at, Box: box.Key}), box.Visits, box.Cases)))
	}
	for _, path := range report.Paths {
		names := make([]string, len(path.Boxes))
		for at, place := range path.Boxes {
			names[at] = name(place)
		}
		way := strings.Join(slices.Compact(names), " · ")
		c.put(0, c.plain(say.ProcedureTryPath(path.Cases, worked(path.Mean), worked(path.Most90), way)))
	}
}

// endings are the ways in which cases ended, as often as they did.
func (c console) endings(charts fileCharts, report trial.Report) []triedEnd {
	ends := []triedEnd{}
	for outcome, cases := range report.Ended {
		ends = append(ends, triedEnd{outcome, c.plain(charts.root().Chart.OutcomeNamed(outcome)), cases})
	}
	slices.SortFunc(ends, func(a, b triedEnd) int {
		return cmp.Or(b.Cases-a.Cases, strings.Compare(a.Outcome, b.Outcome))
	})
	return ends
}

// worked is a stretch of working time: in minutes, or in hours where there are
// some, for a day of it has no fixed length on the wall.
func worked(d time.Duration) language.Measure {
	if d < 3*time.Hour {
		return language.Measure{Count: int(d.Round(time.Minute) / time.Minute), Unit: language.Minute}
	}
	return language.Measure{Count: int(d.Round(time.Hour) / time.Hour), Unit: language.Hour}
}
