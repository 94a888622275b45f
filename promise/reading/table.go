package reading

import (
	"slices"
	"strconv"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// Row is one line of a table of promises: its reading, and what is wrong with
// the data beside it.
type Row struct {
	Reading
	ID string
	// Target is the share that the table names, in basis points; -1 where the
	// row has none.
	Target  promise.BasisPoints
	Defects []Defect
}

// Defect is a fault of the data.
type Defect string

// The defects.
const (
	WithoutNumber    Defect = "no number"          // a promise of time without one
	FractionSlip     Defect = "fraction slip"      // 0.1 where the file's other targets are shares of 50 % and more
	TargetDiffers    Defect = "target differs"     // sentence and target name different shares
	SeveralLimits    Defect = "several limits"     // in one sentence
	NumbersDiffer    Defect = "numbers differ"     // between the languages
	CalendarsDiffer  Defect = "calendars differ"   // between the languages
	WithoutVolume    Defect = "no volume"          // nothing was counted
	FewItems         Defect = "few items"          // fewer than promise.Enough
	WithoutTarget    Defect = "no target"          // how often is not said
	ZeroTarget       Defect = "target zero"        // which nobody can miss
	ResultAboveWhole Defect = "result above whole" // more than all
	ColumnsMissing   Defect = "columns missing"    // the row is shorter than the header
)

// Defects lists them in the order of a report.
var Defects = []Defect{
	NumbersDiffer, CalendarsDiffer, TargetDiffers, FractionSlip, SeveralLimits, WithoutNumber, WithoutTarget, ZeroTarget, WithoutVolume, FewItems,
	ResultAboveWhole, ColumnsMissing,
}

// headings are the names of columns, by what they hold.
var headings = map[string][]string{
	"id":        {"id", "standard_id", "key", "no", "number", "code", "sıra"},
	"text":      {"standard", "promise", "sentence", "text", "commitment", "service standard", "statement", "description", "وعدہ", "جملہ", "معیار", "वादा", "वाक्य", "मानक", "söz", "cümle", "standart", "hizmet standardı"},
	"target":    {"target", "share", "percent", "goal", "تناسب", "ہدف", "लक्ष्य", "प्रतिशत", "hedef", "oran"},
	"volume":    {"total_volume", "volume", "total", "count", "تعداد", "संख्या", "adet"},
	"result":    {"performance", "result", "نتیجہ", "परिणाम", "sonuç"},
	"threshold": {"threshold", "limit", "value", "حد", "सीमा", "süre"},
	"unit":      {"unit", "اکائی", "इकाई", "birim"},
}

// Table reads a table of promises: lines of cells with tabs, semicolons or commas
// between them, the first with the columns' names; a cell in quotes may have line
// breaks. Sentences stand in a column named standard, promise, text
// or the like, with _en, _ur, _hi, _tr or _fr behind it where there are several
// languages; beside them may stand a target, a volume, a result. Every row is
// read, however wrong others are. Invalid names the header when no column holds
// sentences.
func Table(table string, l language.Language) ([]Row, error) {
	table = strings.TrimPrefix(strings.TrimRight(strings.ReplaceAll(table, "\r\n", "\n"), "\n"), "\ufeff")
	between, _ := separated(table)
	lines := records(table, between)
	if len(lines) == 0 {
		return nil, fault.Invalid("header", say.ReadingNoColumn())
	}
	t := &tabled{header: lines[0], language: l, between: between}
	if !t.columns() {
		return nil, fault.Invalid("header", say.ReadingNoColumn())
	}
	all := make([]Row, 0, len(lines)-1)
	for at, cells := range lines[1:] {
		if cells != nil {
			all = append(all, t.row(at+2, cells))
		}
	}
	slips(all)
	for at := range all {
		t.in(&all[at], "target")
		all[at].judgeAgain()
	}
	return all, nil
}

// IsTable says that a text has columns: two cells or more in its first line,
// one of which is a column this package knows.
func IsTable(text string) bool {
	_, header := separated(strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n"))
	t := &tabled{header: header}
	return len(t.header) > 1 && t.columns()
}

// tabled is the work on one table.
type tabled struct {
	header   []string
	language language.Language
	between  byte           // what stands between its cells
	at       map[string]int // columns by what they hold
	second   int            // column of the sentences in another language, or -1
	other    language.Language
	reader   Reader
	another  Reader
}

// columns finds what each column holds; false when none holds sentences.
func (t *tabled) columns() bool {
	t.at, t.second = map[string]int{}, -1
	for at, name := range t.header {
		t.header[at] = strings.Join(strings.Fields(name), " ")
		name = strings.ToLower(t.header[at])
		for holds, names := range headings {
			if _, taken := t.at[holds]; !taken && slices.Contains(names, name) {
				t.at[holds] = at
			}
		}
	}
	for at, name := range t.header {
		base, suffix, found := cutLanguage(strings.ToLower(strings.TrimSpace(name)))
		if !found || !slices.Contains(headings["text"], base) {
			continue
		}
		first, has := t.at["text"]
		switch {
		case !has:
			t.at["text"] = at
			if t.language == "" && suffix.Known() {
				t.language = suffix
			}
		case t.second < 0 && at != first:
			t.second, t.other = at, suffix
		}
	}
	_, found := t.at["text"]
	return found
}

// cutLanguage takes _en, or (en), from the name of a column.
func cutLanguage(name string) (base string, l language.Language, found bool) {
	for _, each := range columns {
		for _, mark := range []string{"_" + string(each), " (" + string(each) + ")", " " + string(each)} {
			if base, found := strings.CutSuffix(name, mark); found {
				return base, each, true
			}
		}
	}
	return name, "", false
}

// row reads one line.
func (t *tabled) row(line int, cells []string) Row {
	cells, joined := t.joined(cells)
	text := t.cell(cells, "text")
	r := Row{Reading: t.reader.piece(piece{line, text}, t.language), ID: t.cell(cells, "id"), Target: -1}
	if len(cells) < len(t.header) {
		r.Defects = append(r.Defects, ColumnsMissing)
	}
	if text != "" && strings.ContainsRune("=+@", rune(text[0])) {
		r.ask(Formula)
	}
	t.threshold(&r, cells)
	if joined {
		r.ask(Unmatched)
	}
	t.in(&r, "text")
	t.target(&r, t.cell(cells, "target"))
	t.in(&r, "target")
	t.counts(&r, cells)
	if r.Kind == Promised && r.Asks(Which) {
		r.Defects = append(r.Defects, SeveralLimits)
	}
	if r.Kind != Promised && len(r.Limits) == 0 && (r.Target >= 0 || r.Kind == Value) {
		r.Defects = append(r.Defects, WithoutNumber)
	}
	if t.second >= 0 && t.second < len(cells) {
		r.compare(t.another.measuresOf(cells[t.second], t.other), hasDigit(cells[t.second]))
		r.raisedIn(t.header[t.second])
	}
	return r
}

// joined puts a sentence together that has the mark which stands between cells,
// and no quotes around it: a row with cells too many. That is a guess, and it
// says so.
func (t *tabled) joined(cells []string) (all []string, guessed bool) {
	more, at := len(cells)-len(t.header), t.at["text"]
	if t.between == '\t' || more <= 0 || at+more >= len(cells) {
		return cells, false
	}
	sentence := strings.Join(cells[at:at+more+1], string(rune(t.between)))
	return slices.Concat(cells[:at], []string{sentence}, cells[at+more+1:]), true
}

// in names the column that raised the questions which name none yet.
func (t *tabled) in(r *Row, holds string) {
	if at, found := t.at[holds]; found {
		r.raisedIn(t.header[at])
	}
}

// judgeAgain says how sure the reading is, now that the row was looked at as
// a whole.
func (r *Row) judgeAgain() {
	if r.Sure == Certain && len(r.Questions) > 0 {
		r.Sure = Likely
	}
	for _, topic := range []Topic{Absurd, Unmatched, Differs, Slip, Languages, Formula, Encoding, Long} {
		if r.Asks(topic) {
			r.Sure = Unsure
		}
	}
}

func (r *Row) raisedIn(column string) {
	for at := range r.Questions {
		if r.Questions[at].Column == "" {
			r.Questions[at].Column = strings.TrimSpace(column)
		}
	}
}

func (t *tabled) cell(cells []string, holds string) string {
	at, found := t.at[holds]
	if !found || at >= len(cells) {
		return ""
	}
	return strings.TrimSpace(cells[at])
}

// threshold reads a limit that stands in columns of its own.
func (t *tabled) threshold(r *Row, cells []string) {
	value, unit := t.cell(cells, "threshold"), t.cell(cells, "unit")
	if value == "" || unit == "" || len(r.Limits) > 0 {
		return
	}
	again := t.reader.Sentence(strings.TrimRight(r.Text, ". ")+" "+thresholdWords(value, unit), r.Language)
	if again.Kind != Promised {
		return
	}
	again.Line, again.Text = r.Line, r.Text
	r.Reading = again
}

// thresholdWords joins the cells of a threshold to words: within 5 days, at
// once, 3 times per week.
func thresholdWords(value, unit string) string {
	switch {
	case value == "0":
		return unit
	case strings.HasPrefix(unit, "per "):
		return value + " times " + unit
	}
	return "within " + value + " " + unit
}

// target holds the target of the row against its sentence. It may be written
// as 0.8, 80, 80% or %80, in the figures of any language.
func (t *tabled) target(r *Row, cell string) {
	if cell == "" {
		if _, has := t.at["target"]; has {
			r.Defects = append(r.Defects, WithoutTarget)
		}
		return
	}
	number, percent, err := shareOf(cell)
	if err != nil || number < 0 {
		r.ask(Absurd)
		return
	}
	if !percent && number <= 1 {
		number *= 100
	}
	if number > 100 {
		r.ask(Absurd)
		return
	}
	r.Target = points(number)
	switch {
	case r.Target == 0:
		r.Defects = append(r.Defects, ZeroTarget)
	case r.Share && r.Promise.Share != nil && r.Promise.Share.Op == promise.AtLeast && r.Promise.Share.Percent != r.Target && r.Promise.Level == nil:
		r.Defects = append(r.Defects, TargetDiffers)
		r.ask(Differs)
	}
	if !r.Share && r.Kind == Promised && r.Target > 0 && r.Target < promise.Whole && len(r.Limits) > 0 {
		r.Promise.Share = &promise.Share{Op: promise.AtLeast, Percent: r.Target}
		if r.Promise.Class == promise.MaxTime {
			r.Promise.Class = promise.ShareWithin
		}
	}
}

// counts looks at the volume and the result of the year.
func (t *tabled) counts(r *Row, cells []string) {
	if _, has := t.at["volume"]; has {
		volume, err := strconv.ParseFloat(strings.NewReplacer(",", "", "٬", "").Replace(language.WesternDigits(t.cell(cells, "volume"))), 64)
		switch {
		case err != nil || volume <= 0:
			r.Defects = append(r.Defects, WithoutVolume)
		case volume < promise.Enough:
			r.Defects = append(r.Defects, FewItems)
		}
	}
	if result, _, err := shareOf(t.cell(cells, "result")); err == nil && result > 1 && (result > 100 || result < 1.9) {
		r.Defects = append(r.Defects, ResultAboveWhole)
	}
}

// shareOf reads a share, and whether a sign says that it is of a hundred.
func shareOf(cell string) (number float64, percent bool, err error) {
	cell = strings.TrimSpace(language.WesternDigits(cell))
	value := strings.TrimSpace(strings.Trim(cell, "%٪"))
	number, err = strconv.ParseFloat(strings.NewReplacer(",", ".", "٫", ".").Replace(value), 64)
	return number, len(value) < len(cell), err
}

// slips finds targets of 10 % and less in a file whose targets are mostly
// shares of half and more: a fraction that was meant as the whole, or a percent
// written as a fraction.
func slips(all []Row) {
	high, low := 0, 0
	for _, r := range all {
		switch {
		case r.Target >= promise.Whole/2:
			high++
		case r.Target > 0 && r.Target <= 1000:
			low++
		}
	}
	if high < 4*low {
		return
	}
	for at := range all {
		if r := &all[at]; r.Target > 0 && r.Target <= 1000 && !r.Share {
			r.Defects = append(r.Defects, FractionSlip)
			r.ask(Slip)
		}
	}
}
