package procedure

import (
	_ "embed"
	"encoding/csv"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/search"
	"vaada/people"
)

// pastedRows takes what was pasted apart: into the cells of a spreadsheet where
// it comes from one, else into lines. Prose has commas too, so commas and
// semicolons part cells only under headings that name them, or where every cell
// behind the first says who or how long.
func pastedRows(pasted string) []pastedRow {
	pasted = strings.ReplaceAll(strings.ReplaceAll(pasted, "\r\n", "\n"), "\r", "\n")
	if strings.Contains(pasted, "\t") {
		return under(cellsOf(pasted, '\t'))
	}
	for _, comma := range []rune{',', ';'} {
		rows := cellsOf(pasted, comma)
		if len(rows) > 0 && (len(headings(rows[0])) > 0 || tabular(rows)) {
			return under(rows)
		}
	}
	var rows []pastedRow
	for line := range strings.SplitSeq(pasted, "\n") {
		rows = append(rows, pastedRow{&columns{}, []string{line}})
	}
	return rows
}

// under takes the headings off rows, where they have some.
func under(all [][]string) []pastedRow {
	if len(all) == 0 {
		return nil
	}
	found := &columns{}
	if is := headings(all[0]); len(is) > 0 {
		found, all = &columns{named: true, is: is}, all[1:]
	}
	rows := make([]pastedRow, len(all))
	for i, cells := range all {
		rows[i] = pastedRow{found, cells}
	}
	return rows
}

// cellsOf parts rows into cells. A cell in quotes may hold commas and new lines; a
// quote that nothing closes is a letter like any other.
func cellsOf(pasted string, comma rune) (rows [][]string) {
	if strings.Count(pasted, `"`)%2 == 0 {
		reader := csv.NewReader(strings.NewReader(pasted))
		reader.Comma, reader.FieldsPerRecord, reader.LazyQuotes = comma, -1, true
		if rows, err := reader.ReadAll(); err == nil {
			return rows
		}
	}
	for line := range strings.SplitSeq(pasted, "\n") {
		rows = append(rows, strings.Split(line, string(comma)))
	}
	return rows
}

// headings reads a row as headings: nil when it names no step, or nothing beside
// it.
func headings(cells []string) (is []column) {
	known := columnNames()
	named := map[column]bool{}
	for _, cell := range cells {
		what := known[search.Plain(cell)]
		if named[what] {
			what = otherColumn
		}
		is, named[what] = append(is, what), true
	}
	if !named[stepColumn] || len(cells) > 1 && !named[roleColumn] && !named[timeColumn] && !named[numberColumn] {
		return nil
	}
	return is
}

// tabular says that all rows have as many cells, and that each behind the first
// is empty or says who or how long.
func tabular(rows [][]string) bool {
	if len(rows[0]) < 2 {
		return false
	}
	for _, cells := range rows {
		if len(cells) != len(rows[0]) {
			return false
		}
		for _, cell := range cells[1:] {
			_, role := readRole(cell)
			_, limit := ReadLimit(cell)
			if !role && !limit && strings.TrimSpace(cell) != "" {
				return false
			}
		}
	}
	return true
}

//go:embed cards.tsv
var cardWords string

// columnNames are the headings of all languages, folded.
var columnNames = sync.OnceValue(func() map[string]column {
	names := map[string]column{}
	for i, line := range strings.Split(strings.TrimSpace(cardWords), "\n") {
		cells := strings.Split(line, "\t")
		if i == 0 {
			continue
		}
		for _, cell := range cells[1:] {
			for word := range strings.SplitSeq(cell, "|") {
				names[search.Plain(word)] = column(cells[0])
			}
		}
	}
	return names
})

// roleNames are what the roles are called in all languages, folded.
var roleNames = sync.OnceValue(func() map[string]people.Role {
	names := map[string]people.Role{}
	for _, role := range Roles {
		names[search.Plain(string(role))] = role
		for _, l := range language.All {
			names[search.Plain(role.Say().Plain(language.Reader{Language: l}))] = role
		}
	}
	return names
})

func readRole(cell string) (people.Role, bool) {
	role, known := roleNames()[search.Plain(cell)]
	return role, known
}

// lengths are one of each unit that is also written short: 45 s, 38 min.
var lengths = []time.Duration{time.Second, time.Minute, time.Hour, 24 * time.Hour}

// unitWords are the units of limits as every language writes them with a number
// before, folded, without the number.
var unitWords = sync.OnceValue(func() map[string]hours.Limit {
	units := map[language.Unit]hours.Limit{
		language.Second: {Unit: hours.InSeconds, Counting: hours.Working}, language.Minute: {Unit: hours.InMinutes, Counting: hours.Working},
		language.Hour: {Unit: hours.InHours, Counting: hours.Working}, language.WorkingDay: {Unit: hours.InDays, Counting: hours.Working},
		language.Day: {Unit: hours.InDays, Counting: hours.Clock}, language.CalendarDay: {Unit: hours.InDays, Counting: hours.Clock},
		language.Week: {Unit: hours.InWeeks, Counting: hours.Clock}, language.Month: {Unit: hours.InMonths, Counting: hours.Clock},
	}
	short := []language.Unit{language.Second, language.Minute, language.Hour, language.Day}
	names := map[string]hours.Limit{}
	for _, l := range language.All {
		r := language.Reader{Language: l}
		for _, unit := range slices.Sorted(maps.Keys(units)) {
			for _, count := range []int{1, 2} {
				for _, written := range []string{
					r.Measure(language.Measure{Count: count, Unit: unit}), r.MeasureOblique(language.Measure{Count: count, Unit: unit}),
				} {
					_, name := figureOf(written)
					names[name] = units[unit]
				}
			}
		}
		for at, length := range lengths {
			_, name := figureOf(r.Duration(length))
			names[name] = units[short[at]]
		}
	}
	return names
})

// ReadLimit reads a cell that is a number and a unit, and nothing else.
func ReadLimit(cell string) (hours.Limit, bool) {
	figure, unit := figureOf(cell)
	limit, known := unitWords()[unit]
	value, err := language.ParseInt(language.English, figure)
	if !known || err != nil || value < 1 {
		return hours.Limit{}, false
	}
	limit.Value = value
	return limit, limit.Check() == nil
}

// figureOf takes a measure apart: the number it begins with, and its unit,
// folded.
func figureOf(written string) (figure, unit string) {
	written = strings.TrimLeft(language.WesternDigits(written), " \u2066\u2068")
	end := strings.IndexFunc(written, func(letter rune) bool { return letter < '0' || letter > '9' })
	if end < 0 {
		return written, ""
	}
	return written[:end], search.Plain(strings.TrimRight(written[end:], ". \u2069"))
}
