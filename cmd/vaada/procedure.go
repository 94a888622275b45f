package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/drawing"
)

// procedures is vaada procedure.
type procedures struct {
	Check procedureCheck `cmd:"" help:"${procedure_check}"`
	Draw  procedureDraw  `cmd:"" help:"${procedure_draw}"`
}

// procedureCheck is vaada procedure check.
type procedureCheck struct {
	File string `arg:"" help:"${procedure_file}"`
	JSON bool   `name:"json" help:"${json}"`
}

// checkedChart is what a check answers with --json.
type checkedChart struct {
	Key      string         `json:"key"`
	Boxes    int            `json:"boxes"`
	Findings []chartFinding `json:"findings"`
}

type chartFinding struct {
	Severity procedure.Severity `json:"severity"`
	Defect   string             `json:"defect"`
	Boxes    []string           `json:"boxes,omitempty"`
	Says     string             `json:"says"`
}

// chartOf reads the chart of a file, or of standard input for -.
func (c console) chartOf(name string) (*procedure.Chart, error) {
	content, err := c.wholeInput(name)
	if err != nil {
		return nil, err
	}
	return procedure.ReadYAML(content)
}

// Run tells what is wrong with a chart by itself, and ends with findings where
// one is more than a hint.
func (p *procedureCheck) Run(c console) error {
	chart, err := c.chartOf(p.File)
	if err != nil {
		return err
	}
	document := checkedChart{Key: chart.Key, Boxes: len(chart.Boxes), Findings: []chartFinding{}}
	worst := false
	for _, f := range procedure.Check(chart, procedure.Facts{}) {
		document.Findings = append(document.Findings, chartFinding{f.Severity, f.Defect, f.Boxes, c.plain(f.Say)})
		worst = worst || f.Severity != procedure.Hint
	}
	if p.JSON {
		err = c.print(document)
	} else {
		c.showChecked(document)
	}
	if err == nil && worst {
		return errFindings
	}
	return err
}

var chartSeverities = map[procedure.Severity]func() language.Message{
	procedure.Error: say.LintError, procedure.Warning: say.LintWarning, procedure.Hint: say.LintHint,
}

func (c console) showChecked(document checkedChart) {
	for _, f := range document.Findings {
		c.put(0, c.plain(chartSeverities[f.Severity]())+" · "+c.shown(strings.Join(f.Boxes, ", "))+": "+f.Says)
	}
	if len(document.Findings) == 0 {
		c.put(0, c.plain(say.LintNothingFound()))
	}
}

// procedureDraw is vaada procedure draw.
type procedureDraw struct {
	File string `arg:"" help:"${procedure_file}"`
	Out  string `short:"o" name:"out" help:"${procedure_out}" required:"" type:"path" placeholder:"FILE"`
}

// Run draws a chart into a file: as a picture, or as a page that holds it.
func (p *procedureDraw) Run(c console) error {
	chart, err := c.chartOf(p.File)
	if err != nil {
		return err
	}
	var drawn string
	switch strings.ToLower(filepath.Ext(p.Out)) {
	case ".svg":
		drawn = drawing.File(chart, c.reader)
	case ".html":
		drawn = drawing.Page(chart, c.reader)
	default:
		return fault.Invalid("out", say.ProcedureOutKind())
	}
	if err := writeWhole(p.Out, drawn); err != nil {
		return fault.Invalid("out", say.CmdFileUnwritable(p.Out)).Because(err)
	}
	return nil
}

// writeWhole writes a file that is there whole, or as it was before.
func writeWhole(name, content string) error {
	draft := name + ".part"
	if err := os.WriteFile(draft, []byte(content), 0o644); err != nil {
		return errors.Join(err, os.Remove(draft))
	}
	return os.Rename(draft, name)
}
