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

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

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

// unread turns an error of the parser into a sentence with its line.
func unread(err error) *fault.Fault {
	line, cause := 0, err
	var placed yaml.Error
	if errors.As(err, &placed) {
		cause = errors.New(placed.GetMessage()) // the parser's own error holds the whole file
		if at := placed.GetToken(); at != nil && at.Position != nil {
			line = at.Position.Line
		}
	}
	what := say.ProcedureFileShape()
	var (
		unknown *yaml.UnknownFieldError
		twice   *yaml.DuplicateKeyError
		syntax  *yaml.SyntaxError
	)
	switch {
	case errors.As(err, &unknown):
		what = say.ProcedureFileUnknown()
	case errors.As(err, &twice):
		what = say.ProcedureFileTwice()
	case errors.As(err, &syntax):
		what = say.ProcedureFileSyntax()
	}
	return atLine(line, what).Because(cause)
}

// atLine is a fault of the file; line 0 is not said.
func atLine(line int, what language.Message) *fault.Fault {
	if line > 0 {
		what = say.ProcedureFileLine(line, what)
	}
	return fault.Invalid("file", what)
}
