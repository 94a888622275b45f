package main

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
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
	Walk  procedureWalk  `cmd:"" help:"${procedure_walk}"`
	Try   procedureTry   `cmd:"" help:"${procedure_try}"`

	Schema procedureSchema `cmd:"" help:"${procedure_schema}"`
}

// procedureSchema is vaada procedure schema.
type procedureSchema struct{}

// Run prints the schema of a chart file.
func (procedureSchema) Run(c console) error {
	schema, err := procedure.Schema()
	if err != nil {
		return err
	}
	_, err = c.out.Write(schema)
	return err
}

// procedureCheck is vaada procedure check.
type procedureCheck struct {
	File   string `arg:"" help:"${procedure_file}"`
	JSON   bool   `name:"json" help:"${json}"`
	Repair string `help:"${procedure_repair}" type:"path" placeholder:"FILE"`
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
	Walk     []string           `json:"walk,omitempty"` // the shortest that shows it, by the boxes' keys
	Says     string             `json:"says"`
	Repairs  bool               `json:"repairs,omitempty"` // with --repair
	Lines    []int              `json:"lines,omitempty"`   // of the file, at which the first of the boxes begins

	shows string // the walk as people read it
}

// chartOf reads the chart of a file, or of standard input for -.
func (c console) chartOf(name string) (*procedure.Chart, error) {
	chart, _, err := c.chartIn(name)
	return chart, err
}

// chartIn reads the chart of a file with the lines of its boxes. What is no chart is
// found to be none; a file that cannot be read is a failure.
func (c console) chartIn(name string) (*procedure.Chart, map[string][]int, error) {
	content, err := c.chartBytes(name)
	if err != nil {
		return nil, nil, err
	}
	chart, lines, err := procedure.ReadLines(content)
	return chart, lines, c.wrong(err)
}

// chartBytes are what stands in the file of a chart, of one that is too large as much
// as shows it.
func (c console) chartBytes(name string) ([]byte, error) {
	content, err := c.input(name, procedure.LargeFile+1)
	if told := fault.Of(err); told != nil && told.Cause != nil {
		return nil, fault.Unavailable(told.Say).Because(told.Cause)
	}
	return content, c.wrong(err)
}

// wrong says what is wrong with what stands in a file: that is what the command found,
// and no fault of how it was called.
func (c console) wrong(err error) error {
	if err == nil {
		return nil
	}
	c.tell(fault.Of(err))
	return errFindings
}

// Run tells what is wrong with a chart by itself, and ends with findings where
// one is more than a hint.
func (p *procedureCheck) Run(c console) error {
	if p.Repair == "-" {
		return fault.Invalid("repair", say.ProcedureRepairFile())
	}
	chart, lines, err := c.chartIn(p.File)
	if err != nil {
		return err
	}
	document := checkedChart{Key: chart.Key, Boxes: len(chart.Boxes), Findings: []chartFinding{}}
	worst := false
	for _, f := range procedure.Repairable(chart, procedure.Facts{}, procedure.Check(chart, procedure.Facts{})) {
		document.Findings = append(document.Findings, chartFinding{
			f.Severity, f.Defect, f.Boxes, f.Walk, c.plain(f.Say), f.Repairs, linesOf(f, lines), c.wayOf(chart, f.Walk),
		})
		worst = worst || f.Severity != procedure.Hint
	}
	if p.Repair != "" {
		if err := repairInto(p.Repair, chart); err != nil {
			return err
		}
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

// linesOf are the lines of the first box that a finding is about.
func linesOf(f procedure.Finding, lines map[string][]int) []int {
	if len(f.Boxes) == 0 {
		return nil
	}
	return lines[f.Boxes[0]]
}

// repairInto writes a chart as it is once repaired.
func repairInto(name string, chart *procedure.Chart) error {
	content, err := procedure.WriteYAML(procedure.Repair(chart, procedure.Facts{}))
	if err == nil {
		err = writeWhole(name, string(content))
	}
	if err != nil {
		return fault.Unavailable(say.CmdFileUnwritable(name)).Because(err)
	}
	return nil
}

// wayOf names the boxes of a walk that leads past more than one.
func (c console) wayOf(chart *procedure.Chart, walk []string) string {
	if len(walk) < 2 {
		return ""
	}
	names := make([]string, len(walk))
	for at, key := range walk {
		box := chart.Boxes[slices.IndexFunc(chart.Boxes, func(box procedure.Box) bool { return box.Key == key })]
		name, _ := box.Called(c.reader.Language)
		names[at] = c.shown(name)
	}
	return strings.Join(names, " · ")
}

var chartSeverities = map[procedure.Severity]func() language.Message{
	procedure.Error: say.LintError, procedure.Warning: say.LintWarning, procedure.Hint: say.LintHint,
}

func (c console) showChecked(document checkedChart) {
	for _, f := range document.Findings {
		at := ""
		if len(f.Boxes) > 0 {
			at = " · " + c.shown(strings.Join(f.Boxes, ", "))
		}
		if len(f.Lines) > 0 {
			var lines []string
			for _, line := range f.Lines {
				lines = append(lines, c.reader.Number(int64(line)))
			}
			at = " · " + c.plain(say.ProcedureInLine(strings.Join(lines, ", "))) + at
		}
		c.put(0, c.plain(chartSeverities[f.Severity]())+at+": "+f.Says)
		if f.shows != "" {
			c.put(1, c.plain(say.ProcedureWalkShows(f.shows)))
		}
		if f.Repairs {
			c.put(1, c.plain(say.ProcedureCanRepair()))
		}
	}
	if len(document.Findings) == 0 {
		c.put(0, c.plain(say.LintNothingFound()))
	}
}

// procedureDraw is vaada procedure draw.
type procedureDraw struct {
	File  string `arg:"" help:"${procedure_file}"`
	Out   string `short:"o" name:"out" help:"${procedure_out}" required:"" type:"path" placeholder:"FILE"`
	Since string `help:"${procedure_since}" placeholder:"FILE"`
}

// Run draws a chart into a file: as a picture, or as a page that holds it.
func (p *procedureDraw) Run(c console) error {
	draw := map[string]func(older, chart *procedure.Chart, r language.Reader) string{
		".svg": drawing.ComparedFile, ".html": drawing.Page,
	}[strings.ToLower(filepath.Ext(p.Out))]
	if draw == nil {
		return fault.Invalid("out", say.ProcedureOutKind())
	}
	chart, err := c.chartOf(p.File)
	if err != nil {
		return err
	}
	older := chart
	if p.Since != "" {
		if older, err = c.chartOf(p.Since); err != nil {
			return err
		}
	}
	if err := writeWhole(p.Out, draw(older, chart, c.reader)); err != nil {
		return fault.Unavailable(say.CmdFileUnwritable(p.Out)).Because(err)
	}
	return nil
}

// writeWhole writes a file that is there whole, or as it was before: into another one
// beside it, of which nothing stays.
func writeWhole(name, content string) error {
	draft, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	_, err = draft.WriteString(content)
	if err = cmp.Or(err, draft.Chmod(0o644), draft.Close()); err == nil {
		err = os.Rename(draft.Name(), name)
	}
	if err != nil {
		_ = os.Remove(draft.Name()) // why it failed is told, and nothing else
	}
	return err
}
