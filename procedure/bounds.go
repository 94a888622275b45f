package procedure

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// LongestKey bounds the words by which things are known.
const LongestKey = 64

// problem is the first thing in a chart that no chart may have, and where.
type problem struct {
	path string // of the value in the file, as $.boxes[3].kind
	box  string // the key of the box it is in
	what language.Message
}

// fault makes the sentence: with the line when the chart came from a file that
// has lines, else with the box.
func (p *problem) fault(file *ast.File) *fault.Fault {
	what := p.what
	if p.box != "" {
		what = say.ProcedureFileBox(p.box, what)
	}
	return atLine(lineOf(file, p.path), what)
}

// lineOf finds a value in a file; the nearest part above it that is there
// counts.
func lineOf(file *ast.File, path string) int {
	for file != nil && path != "$" && path != "" {
		if place, err := yaml.PathString(path); err == nil {
			if node, err := place.FilterFile(file); err == nil && node.GetToken() != nil {
				return node.GetToken().Position.Line
			}
		}
		path = path[:strings.LastIndexAny(path, ".[")]
	}
	return 0
}

// inspector goes through a chart and keeps the first problem.
type inspector struct {
	box   string
	found *problem
}

func (i *inspector) refuse(path string, what language.Message) {
	if i.found == nil {
		i.found = &problem{path: path, box: i.box, what: what}
	}
}

func outOfBounds(chart *Chart) *problem {
	i := &inspector{}
	if chart.Format < 1 || chart.Format > Format {
		i.refuse("$.format", say.ProcedureFileFormat(chart.Format, Format))
	}
	i.key("$.key", chart.Key)
	i.text("$.name", chart.Name)
	i.text("$.summary", chart.Summary)
	i.keys("$.touchpoints", chart.Touchpoints)
	i.keys("$.requests", chart.Requests)
	i.outcomes("$.outcomes", chart.Own)
	if len(chart.Boxes) > MostBoxes {
		i.refuse("$.boxes", say.ProcedureFileBoxes(MostBoxes))
		return i.found
	}
	for at := range chart.Boxes {
		if i.found != nil {
			break
		}
		i.visit(fmt.Sprintf("$.boxes[%d]", at), &chart.Boxes[at])
	}
	return i.found
}

func (i *inspector) visit(path string, box *Box) {
	i.key(path+".key", box.Key)
	i.box = box.Key
	word(i, path+".kind", box.Kind, Kinds, false)
	i.text(path+".label", box.Label)
	i.text(path+".instruction", box.Instruction)
	i.text(path+".say", box.Say)
	i.text(path+".public", box.Public)
	word(i, path+".role", box.Role, Roles, true)
	word(i, path+".action", box.Action, Actions, true)
	i.limit(path+".limit", box.Limit)
	i.keys(path+".knowledge", box.Knowledge)
	names := [...][2]string{
		{".promise", box.Promise},
		{".clause", box.Clause},
		{".record", string(box.Record)},
		{".chart", box.Chart},
		{".outcome", box.Outcome},
	}
	for _, name := range names {
		i.optionalKey(path+name[0], name[1])
	}
	if box.Event != "" && !box.Event.Known() {
		word(i, path+".event", box.Event, promise.Events, false)
	}
	i.fields(path+".fields", box.Fields)
	i.exits(path+".exits", box.Exits)
	i.rules(path+".rules", box.Rules)
	if box.Wait != nil {
		word(i, path+".wait.for", box.Wait.For, AllAwaited, false)
		i.optionalKey(path+".wait.until", box.Wait.Until)
		i.limit(path+".wait.timeOut", box.Wait.After)
	}
	if cell := box.Cell; cell != nil && (min(cell.Row, cell.Column) < 1 || max(cell.Row, cell.Column) > LastCell) {
		i.refuse(path+".cell", say.ProcedureFileCell(LastCell))
	}
	if box.Message != nil {
		i.key(path+".message.template", box.Message.Template)
		i.optionalKey(path+".message.touchpoint", box.Message.Touchpoint)
	}
}

func (i *inspector) outcomes(path string, own []Outcome) {
	i.atMost(path, len(own), MostFields)
	for at, each := range own {
		path := fmt.Sprintf("%s[%d]", path, at)
		i.key(path+".key", each.Key)
		i.text(path+".label", each.Label)
		word(i, path+".sense", each.Sense, Senses, true)
		if slices.ContainsFunc(own[:at], func(other Outcome) bool { return other.Key == each.Key }) {
			i.refuse(path+".key", say.ProcedureFileTwice())
		}
	}
}

func (i *inspector) fields(path string, fields []Field) {
	i.atMost(path, len(fields), MostFields)
	for at, field := range fields {
		path := fmt.Sprintf("%s[%d]", path, at)
		i.key(path+".key", field.Key)
		i.text(path+".label", field.Label)
		i.text(path+".hint", field.Hint)
		word(i, path+".type", field.Type, FieldTypes, false)
		i.optionalKey(path+".delegated", field.Delegated)
		if field.Type == MoneyField && !isCurrency(field.Currency) {
			i.refuse(path, say.ProcedureFileCurrency("PKR"))
		}
		if field.Type == ChoiceField && len(field.Options) < 2 {
			i.refuse(path, say.ProcedureFileOptions())
		}
		i.atMost(path+".options", len(field.Options), MostFields)
		for n, option := range field.Options {
			i.key(fmt.Sprintf("%s.options[%d].key", path, n), option.Key)
			i.text(fmt.Sprintf("%s.options[%d].label", path, n), option.Label)
		}
	}
}

func (i *inspector) exits(path string, exits []Exit) {
	i.atMost(path, len(exits), MostExits)
	for at, exit := range exits {
		path := fmt.Sprintf("%s[%d]", path, at)
		i.optionalKey(path+".key", exit.Key)
		i.optionalKey(path+".to", exit.To)
		i.optionalKey(path+".outcome", exit.Outcome)
		i.text(path+".label", exit.Label)
	}
}

func (i *inspector) rules(path string, rules []Rule) {
	i.atMost(path, len(rules), MostExits)
	for at, rule := range rules {
		path := fmt.Sprintf("%s[%d]", path, at)
		i.optionalKey(path+".exit", rule.Exit)
		i.atMost(path+".when", len(rule.When), MostExits)
		for n, condition := range rule.When {
			path := fmt.Sprintf("%s.when[%d]", path, n)
			switch {
			case condition.Box == "" && condition.Field != "":
				i.key(path+".field", condition.Field)
			case condition.Field == "" && condition.Box != "":
				i.key(path+".box", condition.Box)
			default:
				i.refuse(path, say.ProcedureFileEither("field", "box"))
			}
			word(i, path+".is", condition.Is, Operators, false)
			if utf8.RuneCountInString(condition.Value) > longestLine {
				i.refuse(path+".value", say.ProcedureFileLong(longestLine))
			}
		}
	}
}

func (i *inspector) limit(path string, limit hours.Limit) {
	if limit == (hours.Limit{}) {
		return
	}
	word(i, path+".unit", limit.Unit, hours.Units, false)
	word(i, path+".counting", limit.Counting, []hours.Counting{hours.Working, hours.Clock}, false)
	if limit.Value < 1 {
		i.refuse(path, say.ProcedureFileLimit())
	}
	if wrong := fault.Of(limit.Check()); wrong != nil {
		i.refuse(path, wrong.Say)
	}
}

func (i *inspector) atMost(path string, n, most int) {
	if n > most {
		i.refuse(path, say.ProcedureFileMany(most))
	}
}

func (i *inspector) text(path string, text language.Text) {
	for _, words := range text.In {
		if len(words) > LongText && utf8.RuneCountInString(words) > LongText {
			i.refuse(path, say.ProcedureFileLong(LongText))
		}
	}
}

func (i *inspector) keys(path string, keys []string) {
	i.atMost(path, len(keys), MostFields)
	for at, key := range keys {
		i.key(fmt.Sprintf("%s[%d]", path, at), key)
	}
}

func (i *inspector) optionalKey(path, key string) {
	if key != "" {
		i.key(path, key)
	}
}

func (i *inspector) key(path, key string) {
	if IsKey(key) {
		return
	}
	i.refuse(path, say.ProcedureFileKey(shortened(key), LongestKey))
}

// IsKey says that something can be known by a word.
func IsKey(key string) bool {
	return key != "" && len(key) <= LongestKey && strings.Trim(key, "abcdefghijklmnopqrstuvwxyz0123456789-_") == ""
}

func isCurrency(code string) bool {
	return len(code) == 3 && strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// word refuses a value that is not among the known ones.
func word[T ~string](i *inspector, path string, value T, known []T, optional bool) {
	if optional && value == "" {
		return
	}
	names := make([]string, len(known))
	for at, one := range known {
		if one == value {
			return
		}
		names[at] = string(one)
	}
	i.refuse(path, notAmong(string(value), names))
}
