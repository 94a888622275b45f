package procedure

import (
	"github.com/goccy/go-yaml/token"

	"vaada/internal/language/say"
)

// deepest is how far things may stand inside one another in a chart file, and
// how far in a line may begin.
const deepest = 100

// harmless refuses what a parser could choke on: aliases, which multiply;
// nesting, which eats the stack; and mappings with more parts than anything in
// a chart has, since the parser compares each with each.
func harmless(tokens token.Tokens) error {
	var s scan
	for _, t := range tokens {
		line := t.Position.Line
		switch {
		case t.Type == token.AnchorType, t.Type == token.AliasType:
			return atLine(line, say.ProcedureFileAlias())
		case t.Type == token.MergeKeyType:
			return atLine(line, say.ProcedureFileMerge(t.Value))
		case t.Type == token.TagType, t.Type == token.DirectiveType && !(t.Next != nil && t.Next.Value == "YAML"):
			return atLine(line, say.ProcedureFileTag())
		case s.deep(t):
			return atLine(line, say.ProcedureFileDeep(deepest))
		case s.wide(t):
			return atLine(line, say.ProcedureFileMany(MostFields))
		}
		s.line = line
	}
	return nil
}

// scan goes over the tokens of a file.
type scan struct {
	line int
	open []int       // how many keys each open brace or bracket has so far
	keys map[int]int // the same for mappings without braces, by the column of their keys
}

// begins says that the token begins a line, or an entry in it.
func (s *scan) begins(t *token.Token) bool {
	return t.Position.Line != s.line || t.Type == token.SequenceEntryType || t.Type == token.MappingKeyType
}

func (s *scan) deep(t *token.Token) bool {
	switch t.Type {
	case token.SequenceStartType, token.MappingStartType:
		s.open = append(s.open, 0)
	case token.SequenceEndType, token.MappingEndType:
		s.open = s.open[:max(0, len(s.open)-1)]
	}
	return len(s.open) > deepest || len(s.open) == 0 && s.begins(t) && t.Position.Column > deepest
}

func (s *scan) wide(t *token.Token) bool {
	if len(s.open) == 0 && s.begins(t) {
		for column := range s.keys {
			if column > t.Position.Column {
				delete(s.keys, column)
			}
		}
	}
	if t.Type != token.MappingValueType {
		return false
	}
	if last := len(s.open) - 1; last >= 0 {
		s.open[last]++
		return s.open[last] > MostFields
	}
	column := t.Position.Column
	if t.Prev != nil {
		column = t.Prev.Position.Column
	}
	if s.keys == nil {
		s.keys = map[int]int{}
	}
	s.keys[column]++
	return s.keys[column] > MostFields
}
