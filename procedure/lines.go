package procedure

import (
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// Lines gives of a file that ReadYAML has read the lines at which its boxes
// begin, by their keys: of a key that two boxes have, both.
func Lines(content []byte) map[string][]int {
	lines := map[string][]int{}
	file, err := parser.ParseBytes(content, 0, parser.AllowDuplicateMapKey())
	if err != nil || len(file.Docs) == 0 {
		return lines
	}
	for _, box := range listed(valueOf(file.Docs[0].Body, "boxes")) {
		if key := valueOf(box, "key"); key != nil {
			name := key.GetToken()
			lines[name.Value] = append(lines[name.Value], name.Position.Line)
		}
	}
	return lines
}

// valueOf gives the value that a mapping has for a key; nil where it has none.
func valueOf(node ast.Node, key string) ast.Node {
	mapping, is := node.(*ast.MappingNode)
	if !is {
		return nil
	}
	for _, pair := range mapping.Values {
		if pair.Key.GetToken().Value == key {
			return pair.Value
		}
	}
	return nil
}

func listed(node ast.Node) []ast.Node {
	if list, is := node.(*ast.SequenceNode); is {
		return list.Values
	}
	return nil
}

// InFile says a fault of a chart with the line of the box that it is about.
func InFile(err error, lines map[string][]int) error {
	told := fault.Of(err)
	if told == nil || len(lines[told.Field]) == 0 {
		return err
	}
	at := *told
	at.Say = say.ProcedureFileLine(lines[told.Field][0], told.Say)
	return &at
}
