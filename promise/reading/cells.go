package reading

import "strings"

// records cuts a table into its rows of cells. A cell in quotes may have a line
// break in it, as spreadsheets write one. A row without anything has no cells.
func records(table string, between byte) (all [][]string) {
	for table != "" {
		var cells []string
		cells, table = record(table, between)
		if len(cells) == 1 && strings.TrimSpace(cells[0]) == "" {
			cells = nil
		}
		all = append(all, cells)
	}
	return all
}

// separators are what may stand between cells: a tab first, for a sentence has
// none.
const separators = "\t;,"

// separated finds what stands between the cells of a table, by its first line.
// One with commas or semicolons is known by two of its columns: a sentence has
// such marks too.
func separated(table string) (between byte, header []string) {
	for at := range len(separators) {
		header, _ = record(table, separators[at])
		t := &tabled{header: header}
		if len(header) > 1 && t.columns() && (at == 0 || len(t.at) > 1 || t.second >= 0) {
			return separators[at], header
		}
	}
	header, _ = record(table, '\t')
	return '\t', header
}

// record takes the first row of a table, and gives the rest.
func record(table string, between byte) (cells []string, rest string) {
	for {
		cell, end := quoted(table, between)
		if end == 0 {
			end = strings.IndexByte(table, '\n')
			if end < 0 {
				end = len(table)
			}
			if next := strings.IndexByte(table[:end], between); next >= 0 {
				end = next
			}
			cell = table[:end]
		}
		cells = append(cells, cell)
		if end == len(table) {
			return cells, ""
		}
		separator := table[end]
		table = table[end+1:]
		if separator == '\n' {
			return cells, table
		}
	}
}

// mostBreaks are the line breaks that one cell can have.
const mostBreaks = 20

// quoted takes a cell in quotes from the beginning of a table, and gives where
// it ends; 0 where there is none. A quote that is not closed before a tab in
// another line, or in many lines, opens no cell, so that it costs no other row.
func quoted(table string, between byte) (cell string, end int) {
	if !strings.HasPrefix(table, `"`) {
		return "", 0
	}
	tab, broken := false, 0
	for at := 1; at < len(table); at++ {
		switch table[at] {
		case '\t':
			tab = true
		case '\n':
			broken++
		case '"':
			if strings.HasPrefix(table[at+1:], `"`) {
				at++
				continue
			}
			if rest := table[at+1:]; rest != "" && rest[0] != between && rest[0] != '\n' {
				return "", 0
			}
			return strings.ReplaceAll(table[1:at], `""`, `"`), at + 1
		}
		if tab && broken > 0 || broken > mostBreaks {
			return "", 0
		}
	}
	return "", 0
}
