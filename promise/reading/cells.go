package reading

import "strings"

// records cuts a table into its rows of cells. A cell in quotes may have a line
// break in it, as spreadsheets write one. A row without anything has no cells.
func records(table string) (all [][]string) {
	for table != "" {
		var cells []string
		cells, table = record(table)
		if len(cells) == 1 && strings.TrimSpace(cells[0]) == "" {
			cells = nil
		}
		all = append(all, cells)
	}
	return all
}

// record takes the first row of a table, and gives the rest.
func record(table string) (cells []string, rest string) {
	for {
		cell, end := quoted(table)
		if end == 0 {
			if end = strings.IndexAny(table, "\t\n"); end < 0 {
				end = len(table)
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

// quoted takes a cell in quotes from the beginning of a table, and gives where
// it ends; 0 where there is none. A quote that is not closed before a tab in
// another line opens no cell, so that it costs no other row.
func quoted(table string) (cell string, end int) {
	if !strings.HasPrefix(table, `"`) {
		return "", 0
	}
	tab, broken := false, false
	for at := 1; at < len(table); at++ {
		switch table[at] {
		case '\t':
			tab = true
		case '\n':
			broken = true
		case '"':
			if strings.HasPrefix(table[at+1:], `"`) {
				at++
				continue
			}
			if rest := table[at+1:]; rest != "" && rest[0] != '\t' && rest[0] != '\n' {
				return "", 0
			}
			return strings.ReplaceAll(table[1:at], `""`, `"`), at + 1
		}
		if tab && broken {
			return "", 0
		}
	}
	return "", 0
}
