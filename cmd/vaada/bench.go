package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// bench is vaada bench.
type bench struct {
	Only    string `help:"${bench_only} ${enum}" enum:",start,deeds,one,list,case,weight,walking,signin,memory,binary" default:"" placeholder:"NAME"`
	JSON    bool   `name:"json" help:"${json}"`
	DB      string `name:"db" help:"${bench_db}" placeholder:"postgres://…"`
	Data    string `help:"${bench_data}" type:"path" placeholder:"DIR"`
	Cases   int    `help:"${bench_cases}" default:"100000"`
	Profile string `help:"${bench_profile}" type:"path" placeholder:"DIR"`
}

// figure is one line of what was measured.
type figure struct {
	Name    string           `json:"name"`
	Value   float64          `json:"value"`
	Unit    string           `json:"unit"` // "ms", "s", "KB", "MB", "/s" or "" for a share
	Aim     float64          `json:"aim,omitempty"`
	AtLeast bool             `json:"atLeast,omitempty"` // else at most
	Met     *bool            `json:"met,omitempty"`
	Left    string           `json:"notMeasured,omitempty"` // why
	what    language.Message // the name as people read it
}

// atMost sets an aim that the value must not exceed.
func (f figure) atMost(aim float64) figure {
	met := f.Value < aim
	f.Aim, f.Met = aim, &met
	return f
}

// atLeast sets an aim that the value must reach.
func (f figure) atLeast(aim float64) figure {
	met := f.Value >= aim
	f.Aim, f.Met, f.AtLeast = aim, &met, true
	return f
}

// report is what a run prints.
type report struct {
	Machine machine  `json:"machine"`
	Figures []figure `json:"figures"`
}

// Run measures in a scratch folder, and prints what it found.
func (b *bench) Run(c console) (err error) {
	scratch, err := os.MkdirTemp("", "vaada-bench-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	m := &measuring{bench: b, console: c, scratch: scratch}
	defer func() { err = errors.Join(err, m.leave()) }()
	found := report{Machine: machineHere()}
	for _, group := range groups {
		if b.Only != "" && b.Only != group.name {
			continue
		}
		figures, err := m.profiled(group)
		if err != nil {
			return fmt.Errorf("bench %s: %w", group.name, err)
		}
		found.Figures = append(found.Figures, figures...)
	}
	found.Machine.Engine = m.engine
	if b.JSON {
		encoder := json.NewEncoder(c.out)
		encoder.SetIndent("", "  ")
		return cmp.Or(encoder.Encode(found), found.missed())
	}
	return cmp.Or(found.print(c), found.missed())
}

// missed tells the shell, as a check does, when an aim was missed.
func (r report) missed() error {
	for _, f := range r.Figures {
		if f.Met != nil && !*f.Met {
			return errFindings
		}
	}
	return nil
}

// group is some figures that are taken together.
type group struct {
	name    string
	measure func(*measuring) ([]figure, error)
}

// groups are the figures in the order in which they are taken: the programs of
// their own first, while nothing else runs.
var groups = []group{
	{"start", (*measuring).start},
	{"binary", (*measuring).binary},
	{"list", (*measuring).lists},
	{"case", (*measuring).casePage},
	{"weight", (*measuring).weight},
	{"deeds", (*measuring).deeds},
	{"one", (*measuring).one},
	{"walking", (*measuring).walking},
	{"signin", (*measuring).signIn},
	{"memory", (*measuring).memory},
}

// print writes the figures as a table.
func (r report) print(c console) error {
	fmt.Fprintln(c.out, r.Machine)
	table := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	plain := func(m language.Message) string { return m.Plain(c.reader) }
	fmt.Fprintf(table, "%s\t%s\t%s\t\n", plain(say.BenchWhat()), plain(say.BenchValue()), plain(say.BenchAim()))
	for _, f := range r.Figures {
		aim, mark := "", ""
		if f.Met != nil {
			aim, mark = "< "+c.amount(f.Aim, f.Unit), map[bool]string{true: "✓", false: "✗"}[*f.Met]
		}
		if f.AtLeast {
			aim = "≥ " + c.amount(f.Aim, f.Unit)
		}
		value := c.amount(f.Value, f.Unit)
		if f.Left != "" {
			value, mark = plain(say.BenchLeftOut(f.Left)), ""
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", plain(f.what), value, aim, mark)
	}
	return table.Flush()
}

// amount writes a value with its unit, to three digits that mean something, as
// the reader writes numbers.
func (c console) amount(value float64, unit string) string {
	digits := 0
	switch {
	case value < 10:
		digits = 2
	case value < 100:
		digits = 1
	}
	return strings.TrimSpace(c.reader.Decimal(value, digits) + " " + unit)
}

// within gives the time within which a share of the times lies.
func within[N ~int64 | ~float64](times []N, share float64) N {
	sorted := slices.Clone(times)
	slices.Sort(sorted)
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(int(float64(len(sorted))*share), len(sorted)-1)]
}
