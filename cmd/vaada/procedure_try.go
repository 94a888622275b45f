package main

import (
	"slices"
	"strings"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/trial"
)

// procedureTry is vaada procedure try.
type procedureTry struct {
	File  string `arg:"" help:"${procedure_file}"`
	Cases int    `help:"${procedure_cases}" default:"100000" placeholder:"N"`
	Seed  uint64 `help:"${seed}" default:"1" placeholder:"N"`
	JSON  bool   `name:"json" help:"${json}"`
}

// triedChart is what a year of made-up cases brought.
type triedChart struct {
	Key     string         `json:"key"`
	Cases   int            `json:"cases"`
	GivenUp int            `json:"given_up"`
	Ended   map[string]int `json:"ended"` // by outcome
	Boxes   []triedBox     `json:"boxes"`
	Ways    int            `json:"ways"`
	Paths   []triedPath    `json:"paths"`
}

type triedBox struct {
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

// Run sends made-up cases over a chart.
func (p *procedureTry) Run(c console) error {
	chart, err := c.chartOf(p.File)
	if err != nil {
		return err
	}
	compiled, err := procedure.Compile(chart)
	if err != nil {
		return err
	}
	luck := trial.Ordinary
	luck.Cases, luck.Seed = min(max(p.Cases, 1), mostCases), p.Seed
	report := trial.Year(compiled, luck)
	if !p.JSON {
		c.showTried(compiled, report)
		return nil
	}
	document := triedChart{Key: chart.Key, Cases: report.Cases, GivenUp: report.GivenUp, Ended: report.Ended, Ways: report.Ways}
	for _, box := range report.Boxes {
		document.Boxes = append(document.Boxes, triedBox{box.Key, box.Visits, box.Cases})
	}
	for _, path := range report.Paths {
		document.Paths = append(document.Paths, triedPath{
			path.Boxes, path.Cases, int64(path.Mean / time.Second), int64(path.Most90 / time.Second),
		})
	}
	return c.print(document)
}

func (c console) showTried(chart *procedure.Compiled, report trial.Report) {
	name := func(key string) string {
		words, _ := chart.Box(key).Called(c.reader.Language)
		return c.shown(words)
	}
	c.put(0, c.plain(say.ProcedureTryTotal(report.Cases, report.Ways)))
	if report.GivenUp > 0 {
		c.put(0, c.plain(say.ProcedureTryGivenUp(report.GivenUp)))
	}
	for _, box := range report.Boxes {
		c.put(1, c.plain(say.ProcedureTryBox(name(box.Key), box.Visits, box.Cases)))
	}
	for _, path := range report.Paths {
		names := make([]string, len(path.Boxes))
		for at, key := range path.Boxes {
			names[at] = name(key)
		}
		way := strings.Join(slices.Compact(names), " · ")
		c.put(0, c.plain(say.ProcedureTryPath(path.Cases, worked(path.Mean), worked(path.Most90), way)))
	}
}

// worked is a stretch of working time: in minutes, or in hours where there are
// some, for a day of it has no fixed length on the wall.
func worked(d time.Duration) language.Measure {
	if d < 3*time.Hour {
		return language.Measure{Count: int(d.Round(time.Minute) / time.Minute), Unit: language.Minute}
	}
	return language.Measure{Count: int(d.Round(time.Hour) / time.Hour), Unit: language.Hour}
}
