package procedure

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// needed are the parts without which nothing can be made of what has them. What
// else a chart lacks is for Check to say, since a draft may lack it.
var needed = map[reflect.Type][]string{
	reflect.TypeFor[Chart]():       {"format", "key"},
	reflect.TypeFor[Box]():         {"key", "kind"},
	reflect.TypeFor[Field]():       {"key", "type"},
	reflect.TypeFor[Option]():      {"key"},
	reflect.TypeFor[Outcome]():     {"key"},
	reflect.TypeFor[hours.Limit](): {"value", "unit", "counting"},
	reflect.TypeFor[Wait]():        {"for"},
	reflect.TypeFor[Message]():     {"template"},
	reflect.TypeFor[Condition]():   {"is"},
	reflect.TypeFor[Cell]():        {"row", "column"},
}

// reader takes a chart from the values of a file as its types say, and notes
// where boxes begin. Words stay as they are written, whatever YAML would make of
// them: 007 is no number where a key stands, and no answer is called true.
type reader struct{ lines map[string][]int }

// into reads a value into the part that it stands for. One that is empty, null or
// ~ is as good as none.
func (r reader) into(part string, from ast.Node, to reflect.Value) error {
	if isGap(from) {
		return nil
	}
	if text, is := to.Addr().Interface().(*language.Text); is {
		return readText(part, from, text)
	}
	line := lineAt(from)
	switch to.Kind() {
	case reflect.Pointer:
		to.Set(reflect.New(to.Type().Elem()))
		return r.into(part, from, to.Elem())
	case reflect.Struct:
		return r.parts(part, from, to)
	case reflect.Slice:
		return r.list(part, from, to)
	case reflect.Bool:
		truth, is := from.(*ast.BoolNode)
		if !is {
			return atLine(line, say.ProcedureFileTruth(part, "true", "false"))
		}
		to.SetBool(truth.Value)
		return nil
	case reflect.Int, reflect.Int64:
		number, is := wholeNumber(from)
		if !is {
			return atLine(line, say.ProcedureFileNumber(part, "15"))
		}
		to.SetInt(number)
		return nil
	}
	written, err := readWords(part, from)
	if values, some := known[to.Type()]; err == nil && some && written == "" {
		names := fmt.Sprint(values)
		return atLine(line, say.ProcedureFileWord("", strings.ReplaceAll(names[1:len(names)-1], " ", ", ")))
	}
	to.SetString(written)
	return err
}

// parts reads the named parts of something.
func (r reader) parts(part string, from ast.Node, to reflect.Value) error {
	entries, is := entriesOf(from)
	names, fields := partsOf(to.Type())
	line := lineAt(from)
	if !is {
		return atLine(line, say.ProcedureFileParts(part, strings.Join(names, ", ")))
	}
	seen := map[string]bool{}
	for _, entry := range entries {
		name, line := nameOf(entry), lineAt(entry.Key)
		at := slices.Index(names, name)
		if at < 0 {
			return atLine(line, notAmong(name, names))
		}
		if seen[name] {
			return atLine(line, say.ProcedureFileTwice())
		}
		seen[name] = !isGap(entry.Value)
		if err := r.into(name, entry.Value, to.FieldByIndex(fields[at])); err != nil {
			return err
		}
	}
	for _, name := range needed[to.Type()] {
		if !seen[name] {
			return atLine(line, say.ProcedureFileMissing(name))
		}
	}
	if box, is := to.Addr().Interface().(*Box); is {
		r.lines[box.Key] = append(r.lines[box.Key], line)
	}
	return nil
}

func (r reader) list(part string, from ast.Node, to reflect.Value) error {
	list, is := from.(*ast.SequenceNode)
	if !is {
		return atLine(lineAt(from), say.ProcedureFileList(part))
	}
	to.Set(reflect.MakeSlice(to.Type(), len(list.Values), len(list.Values)))
	for at, each := range list.Values {
		if isGap(each) {
			return atLine(max(lineAt(each), lineAt(from)), say.ProcedureFileGap(part))
		}
		if err := r.into(part, each, to.Index(at)); err != nil {
			return err
		}
	}
	return nil
}

// textParts are the parts of a text in several languages.
var textParts = func() (names []string) {
	for _, l := range language.All {
		names = append(names, string(l))
	}
	return append(names, "source", "stale")
}()

func readText(part string, from ast.Node, to *language.Text) error {
	entries, is := entriesOf(from)
	if !is {
		return atLine(lineAt(from), say.ProcedureFileText(part, "{en: …}"))
	}
	spoken := textParts[:len(language.All)]
	stored, seen := map[string]any{}, map[string]bool{}
	for _, entry := range entries {
		name, line := nameOf(entry), lineAt(entry.Key)
		switch {
		case !slices.Contains(textParts, name):
			return atLine(line, say.ProcedureFileTextPart(shortened(name), strings.Join(textParts, ", ")))
		case seen[name]:
			return atLine(line, say.ProcedureFileTwice())
		}
		seen[name] = true
		if isGap(entry.Value) {
			continue // a wording that is still to come
		}
		if name != "stale" {
			words, err := readWords(name, entry.Value)
			if err != nil {
				return err
			}
			if name == "source" && !slices.Contains(spoken, words) {
				return atLine(line, notAmong(words, spoken))
			}
			stored[name] = words
			continue
		}
		var stale []string
		if err := (reader{}).into(name, entry.Value, reflect.ValueOf(&stale).Elem()); err != nil {
			return err
		}
		kept := make([]any, len(stale))
		for at, in := range stale {
			if !slices.Contains(spoken, in) {
				return atLine(line, notAmong(in, spoken))
			}
			kept[at] = in
		}
		stored[name] = kept
	}
	read, err := language.ReadText(stored)
	*to = read
	return err
}

// readWords gives words as they are written.
func readWords(part string, from ast.Node) (words string, err error) {
	line := lineAt(from)
	switch from := from.(type) {
	case *ast.StringNode:
		words = from.Value
	case *ast.LiteralNode:
		words = from.Value.Value
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		words = from.GetToken().Value
	default:
		return "", atLine(line, say.ProcedureFileWords(part))
	}
	if at := strings.IndexFunc(words, isControl); at >= 0 {
		return "", atLine(line, controlAt(words[at:]))
	}
	return words, nil
}

var plainNumber = regexp.MustCompile(`^(0|-?[1-9][0-9]*)$`)

func wholeNumber(from ast.Node) (int64, bool) {
	if _, is := from.(*ast.IntegerNode); !is || !plainNumber.MatchString(from.GetToken().Value) {
		return 0, false
	}
	number, err := strconv.ParseInt(from.GetToken().Value, 10, 64)
	return number, err == nil
}

// isGap says that nothing is written where a value could stand.
func isGap(node ast.Node) bool {
	_, null := node.(*ast.NullNode)
	return node == nil || null
}

func entriesOf(node ast.Node) (entries []*ast.MappingValueNode, is bool) {
	switch node := node.(type) {
	case *ast.MappingNode:
		return node.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{node}, true
	}
	return nil, false
}

// nameOf is the name of a part as it is written.
func nameOf(entry *ast.MappingValueNode) string {
	key := ast.Node(entry.Key)
	if asked, is := key.(*ast.MappingKeyNode); is { // ? name
		key = asked.Value
	}
	if words, is := key.(*ast.StringNode); is {
		return words.Value
	}
	return key.GetToken().Value
}

// lineAt is the line at which a value begins.
func lineAt(node ast.Node) int {
	if entries, is := entriesOf(node); is && len(entries) > 0 {
		first := entries[0].Key.GetToken().Position.Line
		if open := node.GetToken(); open != nil {
			first = min(first, open.Position.Line)
		}
		return first
	}
	if node == nil || node.GetToken() == nil {
		return 0
	}
	return node.GetToken().Position.Line
}

// partsOf are the names of the parts that a type has in files, with its fields.
func partsOf(of reflect.Type) (names []string, fields [][]int) {
	for _, field := range reflect.VisibleFields(of) {
		if !field.Anonymous {
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			names, fields = append(names, name), append(fields, field.Index)
		}
	}
	return names, fields
}

// notAmong says that a word is none of those that can stand there, or which of
// them it nearly is.
func notAmong(word string, known []string) language.Message {
	for _, near := range known {
		if len(near) > len("for") && nearly(word, near) {
			return say.ProcedureFileNear(shortened(word), near)
		}
	}
	return say.ProcedureFileWord(shortened(word), strings.Join(known, ", "))
}

// nearly says that two words differ by case, hyphens, or one letter more, less or
// other, or two that changed places.
func nearly(one, two string) bool {
	plain := strings.NewReplacer("-", "", "_", "", " ", "")
	one, two = strings.ToLower(plain.Replace(one)), strings.ToLower(plain.Replace(two))
	for one != "" && two != "" && one[0] == two[0] {
		one, two = one[1:], two[1:]
	}
	for one != "" && two != "" && one[len(one)-1] == two[len(two)-1] {
		one, two = one[:len(one)-1], two[:len(two)-1]
	}
	swapped := len(one) == 2 && len(two) == 2 && one[0] == two[1] && one[1] == two[0]
	return max(len(one), len(two)) <= 1 || swapped
}

// shortened is what a sentence repeats of words that may be long.
func shortened(words string) string {
	if letters := []rune(words); len(letters) > LongestKey {
		return string(letters[:LongestKey]) + "…"
	}
	return words
}
