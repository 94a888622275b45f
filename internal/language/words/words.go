// Package words holds the catalogues: every sentence people read, one family
// of pages per file, one sentence per row in English, Urdu, Hindi and Turkish.
// The program itself uses package say, which is generated from them.
package words

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"vaada/internal/language"
)

//go:embed *.tsv
var files embed.FS

// Row is one sentence in the four languages, in the order of language.All.
type Row struct {
	Family string
	Line   int
	Key    string
	In     [4]string
	Note   string
	Slots  []language.Slot // in the order of the English column
}

// Family is one file of rows, and what is wrong with it.
type Family struct {
	Name   string
	Rows   []Row
	Faults []error
}

// Families reads every catalogue, in the order of their names. A key belongs
// to the first family that has it.
func Families() ([]Family, error) { return Read(files) }

// Read reads the catalogues of a folder.
func Read(folder fs.FS) ([]Family, error) {
	names, err := fs.Glob(folder, "*.tsv")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	owner := map[string]string{}
	var families []Family
	for _, name := range names {
		content, err := fs.ReadFile(folder, name)
		if err != nil {
			return nil, err
		}
		family := readFamily(strings.TrimSuffix(path.Base(name), ".tsv"), string(content))
		for _, row := range family.Rows {
			name := strings.ReplaceAll(row.Key, ".", "_") // as the Go name hides the difference
			if first, taken := owner[name]; taken {
				family.Faults = append(family.Faults, row.fault("already stands in %s.tsv", first))
				continue
			}
			owner[name] = family.Name
		}
		families = append(families, family)
	}
	return families, nil
}

// header is the first line of every file. A sixth column, note, is for
// translators.
var header = []string{"key", "en", "ur", "hi", "tr"}

func readFamily(name, content string) Family {
	family := Family{Name: name}
	lines := strings.Split(strings.ReplaceAll(content, "\r\n", "\n"), "\n")
	headed := false
	for at, line := range lines {
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if !headed {
			headed = true
			if len(cells) < 5 || !slices.Equal(cells[:5], header) {
				family.Faults = append(family.Faults, fmt.Errorf("%s.tsv: the first line must be key, en, ur, hi, tr between tabs", name))
				return family
			}
			continue
		}
		row, faults := readRow(name, at+1, cells)
		family.Rows = append(family.Rows, row)
		family.Faults = append(family.Faults, faults...)
	}
	return family
}

func readRow(family string, line int, cells []string) (Row, []error) {
	row := Row{Family: family, Line: line, Key: cells[0]}
	if len(cells) != 5 && len(cells) != 6 {
		return row, []error{row.fault("has %d cells between tabs instead of 5, or 6 with a note", len(cells))}
	}
	if len(cells) == 6 {
		row.Note = cells[5]
	}
	var faults []error
	if !isKey(row.Key) {
		faults = append(faults, row.fault("key must be lower-case words with dots or underscores"))
	}
	for place := range row.In {
		row.In[place] = norm.NFC.String(cells[place+1])
		if strings.TrimSpace(row.In[place]) == "" || row.In[place] != strings.TrimSpace(row.In[place]) {
			faults = append(faults, row.fault("%s is missing or has blanks at its ends", header[place+1]))
		}
	}
	slots, err := language.SlotsOf(row.In[0])
	if err != nil {
		return row, append(faults, row.fault("en: %v", err))
	}
	row.Slots = slots
	for _, slot := range slots {
		if slot.Kind == "" {
			faults = append(faults, row.fault("en does not say the kind of {%s}", slot.Name))
		}
	}
	for place := 1; place < len(row.In); place++ {
		faults = append(faults, row.compare(place)...)
	}
	return row, faults
}

// bending are the kinds whose values have an oblique form.
var bending = []language.Kind{"message", "measure", "duration"}

// compare holds the slots of another column against the English ones.
func (row Row) compare(place int) []error {
	slots, err := language.SlotsOf(row.In[place])
	if err != nil {
		return []error{row.fault("%s: %v", header[place+1], err)}
	}
	var faults []error
	for _, slot := range slots {
		at := slices.IndexFunc(row.Slots, func(s language.Slot) bool { return s.Name == slot.Name })
		switch {
		case at < 0:
			faults = append(faults, row.fault("%s has {%s}, en has not", header[place+1], slot.Name))
		case slot.Kind == "" || slot.Kind == row.Slots[at].Kind:
		case slot.Kind != "oblique" || !slices.Contains(bending, row.Slots[at].Kind):
			faults = append(faults, row.fault("%s has {%s %s}, en has {%s %s}", header[place+1], slot.Name, slot.Kind, slot.Name, row.Slots[at].Kind))
		}
	}
	for _, slot := range row.Slots {
		if !slices.ContainsFunc(slots, func(s language.Slot) bool { return s.Name == slot.Name }) {
			faults = append(faults, row.fault("%s lacks {%s}", header[place+1], slot.Name))
		}
	}
	return faults
}

func (row Row) fault(format string, arguments ...any) error {
	return fmt.Errorf("%s.tsv:%d: %s: %s", row.Family, row.Line, row.Key, fmt.Sprintf(format, arguments...))
}

func isKey(key string) bool {
	for _, letter := range key {
		if (letter < 'a' || letter > 'z') && (letter < '0' || letter > '9') && letter != '.' && letter != '_' {
			return false
		}
	}
	return key != "" && key[0] >= 'a' && key[0] <= 'z'
}
