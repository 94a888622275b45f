package main

import (
	"os"
	"path/filepath"
	"slices"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// walkedEdition is the edition that the chart of a file is walked as; those that
// it calls come after it.
const walkedEdition ids.ID = 1

// fileCharts are the charts of some files, ready to be walked as far as they go.
type fileCharts struct {
	procedure.Charts
	wrong map[ids.ID][]procedure.Finding // what keeps each from being approved
}

// chartsOf reads the chart of a file, those of further files, and those that they
// call and that lie beside the first under their key.
func (c console) chartsOf(file string, further []string) (fileCharts, error) {
	f := fileCharts{
		Charts: procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{}, Called: map[string]ids.ID{}},
		wrong:  map[ids.ID][]procedure.Finding{},
	}
	for at, name := range append([]string{file}, further...) {
		if err := f.take(c, name, at > 0); err != nil {
			return f, err
		}
	}
	for at := walkedEdition; file != "-" && int(at) <= len(f.Editions); at++ {
		for _, key := range f.lacking(at) {
			name := besides(file, key)
			if name == "" {
				continue
			}
			if err := f.take(c, name, true); err != nil {
				return f, err
			}
		}
	}
	f.check()
	return f, nil
}

// root gives the chart of the first file.
func (f fileCharts) root() *procedure.Compiled { return f.Editions[walkedEdition] }

// take reads one more chart, of a key that none of those before has. A fault of
// another file than the first says of which.
func (f fileCharts) take(c console, name string, other bool) error {
	content, err := c.chartBytes(name)
	if err != nil {
		return err
	}
	chart, lines, err := procedure.ReadLines(content)
	var compiled *procedure.Compiled
	if err == nil {
		compiled, err = procedure.Sketch(chart)
		err = procedure.InFile(err, lines)
	}
	if err == nil && f.Called[chart.Key] != 0 {
		err = fault.Invalid("called", say.ProcedureFileTaken(chart.Key))
	}
	if told := fault.Of(err); told != nil && other {
		at := *told
		at.Say = say.ProcedureInFile(filepath.Base(name), told.Say)
		return c.wrong(&at)
	}
	if err != nil {
		return c.wrong(err)
	}
	edition := walkedEdition + ids.ID(len(f.Editions))
	f.Editions[edition], f.Called[chart.Key] = compiled, edition
	return nil
}

// lacking are the charts that one calls and that are not there.
func (f fileCharts) lacking(edition ids.ID) (keys []string) {
	for _, box := range f.Editions[edition].Chart.Boxes {
		if _, there := f.Called[box.Chart]; box.Kind == procedure.Call && box.Chart != "" && !there {
			keys = append(keys, box.Chart)
		}
	}
	return keys
}

// besides finds the file beside another that has the name of a chart.
func besides(file, key string) string {
	for _, ending := range []string{".yaml", ".yml"} {
		name := filepath.Join(filepath.Dir(file), key+ending)
		if _, err := os.Stat(name); err == nil {
			return name
		}
	}
	return ""
}

// check notes what keeps each chart from being approved.
func (f fileCharts) check() {
	facts := procedure.Facts{Charts: map[string]*procedure.Chart{}}
	for _, chart := range f.Editions {
		facts.Charts[chart.Chart.Key] = chart.Chart
	}
	for edition, chart := range f.Editions {
		f.wrong[edition] = slices.DeleteFunc(procedure.Check(chart.Chart, facts), func(found procedure.Finding) bool {
			return found.Severity != procedure.Error
		})
	}
}

// at gives what is wrong with one box; with none, what is wrong with the whole.
func (f fileCharts) at(place procedure.Place) (all []language.Message) {
	for _, found := range f.wrong[place.Edition] {
		if slices.Contains(found.Boxes, place.Box) || place.Box == "" && len(found.Boxes) == 0 {
			_, said := f.said(place.Edition, found)
			all = append(all, said)
		}
	}
	return all
}

// said is the first box of a finding, and what is said of it: a chart that is not
// among the files is not out of force, but was not found.
func (f fileCharts) said(edition ids.ID, found procedure.Finding) (key string, said language.Message) {
	if len(found.Boxes) > 0 {
		key = found.Boxes[0]
	}
	if f.absent(edition, found) {
		box := f.Editions[edition].Box(key)
		return key, say.ProcedureWalkAbsent(box.Named(), box.Chart, box.Chart+".yaml")
	}
	return key, found.Say
}

// absent says that a finding is about a chart that is not among the files.
func (f fileCharts) absent(edition ids.ID, found procedure.Finding) bool {
	return found.Defect == "chart-missing" && f.Editions[edition].Box(found.Boxes[0]).Chart != ""
}

// notThere says of each box that calls a chart which is not among the files so.
func (f fileCharts) notThere() (all []language.Message) {
	for at := range ids.ID(len(f.Editions)) {
		for _, found := range f.wrong[walkedEdition+at] {
			if f.absent(walkedEdition+at, found) {
				_, said := f.said(walkedEdition+at, found)
				all = append(all, said)
			}
		}
	}
	return all
}

// sound finds what is wrong with charts, in some of which a case would have no way on.
// A chart that is called and is not there is no fault of them.
func (f fileCharts) sound() error {
	var all []*fault.Fault
	for at := range ids.ID(len(f.Editions)) {
		edition := walkedEdition + at
		for _, found := range f.wrong[edition] {
			if key, said := f.said(edition, found); !f.absent(edition, found) {
				all = append(all, fault.Invalid(key, said))
			}
		}
	}
	return fault.All(all...)
}

// findings is what a command ends with that found something wrong with the charts.
func (f fileCharts) findings() error {
	if f.sound() != nil {
		return errFindings
	}
	return nil
}

// key names a box: of a chart that is called with its key.
func (f fileCharts) key(place procedure.Place) string {
	if place.Edition == walkedEdition {
		return place.Box
	}
	return f.Editions[place.Edition].Chart.Key + "." + place.Box
}
