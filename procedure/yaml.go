package procedure

import (
	"bytes"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// deepest is how far things may stand inside one another in a chart file, and
// how far in a line may begin.
const deepest = 100

// ReadYAML reads a chart from the file that people edit. Whatever the bytes,
// the answer is a chart within bounds or a fault with a sentence that names
// the line.
func ReadYAML(content []byte) (chart *Chart, err error) {
	defer func() {
		if broken := recover(); broken != nil { // the parser meets bytes that nobody wrote
			chart, err = nil, atLine(0, say.ProcedureFileSyntax()).Because(fmt.Errorf("procedure: %v", broken))
		}
	}()
	if len(content) > LargeFile {
		return nil, fault.TooLarge(say.ProcedureFileLarge(LargeFile >> 20))
	}
	content = bytes.TrimPrefix(content, []byte("\ufeff"))
	if at := invalidAt(content); at >= 0 {
		return nil, atLine(1+bytes.Count(content[:at], []byte("\n")), say.ProcedureFileEncoding())
	}
	tokens := lexer.Tokenize(string(content))
	if err := harmless(tokens); err != nil {
		return nil, err
	}
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		return nil, unread(err)
	}
	if len(file.Docs) != 1 || file.Docs[0].Body == nil || file.Docs[0].Body.Type() != ast.MappingType {
		return nil, atLine(1, say.ProcedureFileEmpty())
	}
	chart = &Chart{}
	if err := yaml.NodeToValue(file.Docs[0].Body, chart, yaml.Strict()); err != nil {
		return nil, unread(err)
	}
	if problem := outOfBounds(chart); problem != nil {
		return nil, problem.fault(file)
	}
	chart.settle()
	return chart, nil
}

func invalidAt(content []byte) int {
	for at := 0; at < len(content); {
		letter, size := utf8.DecodeRune(content[at:])
		if letter == utf8.RuneError && size <= 1 || letter == 0 {
			return at
		}
		at += size
	}
	return -1
}

// harmless refuses what a parser could choke on: aliases, which multiply, and
// nesting, which eats the stack.
func harmless(tokens token.Tokens) error {
	open, line := 0, 0
	for _, t := range tokens {
		switch t.Type {
		case token.AnchorType, token.AliasType, token.MergeKeyType, token.TagType, token.DirectiveType:
			return atLine(t.Position.Line, say.ProcedureFileAlias())
		case token.SequenceStartType, token.MappingStartType:
			open++
		case token.SequenceEndType, token.MappingEndType:
			open--
		}
		begins := t.Position.Line != line || t.Type == token.SequenceEntryType || t.Type == token.MappingKeyType
		line = t.Position.Line
		if open > deepest || open <= 0 && begins && t.Position.Column > deepest {
			return atLine(t.Position.Line, say.ProcedureFileDeep(deepest))
		}
	}
	return nil
}

// unread turns an error of the parser into a sentence with its line.
func unread(err error) *fault.Fault {
	line := 0
	var placed yaml.Error
	if errors.As(err, &placed) && placed.GetToken() != nil && placed.GetToken().Position != nil {
		line = placed.GetToken().Position.Line
	}
	var (
		unknown *yaml.UnknownFieldError
		twice   *yaml.DuplicateKeyError
		syntax  *yaml.SyntaxError
	)
	switch {
	case errors.As(err, &unknown):
		return atLine(line, say.ProcedureFileUnknown()).Because(err)
	case errors.As(err, &twice):
		return atLine(line, say.ProcedureFileTwice()).Because(err)
	case errors.As(err, &syntax):
		return atLine(line, say.ProcedureFileSyntax()).Because(err)
	}
	return atLine(line, say.ProcedureFileShape()).Because(err)
}

// atLine is a fault of the file; line 0 is not said.
func atLine(line int, what language.Message) *fault.Fault {
	if line > 0 {
		what = say.ProcedureFileLine(line, what)
	}
	return fault.Invalid("file", what)
}
