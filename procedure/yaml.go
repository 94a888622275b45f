package procedure

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
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
// the answer is a chart within bounds or a fault with a sentence, which names the
// line unless the file as a whole is too large.
func ReadYAML(content []byte) (*Chart, error) {
	chart, _, err := ReadLines(content)
	return chart, err
}

// ReadLines is ReadYAML that also gives the lines at which boxes begin, by their keys: of
// a key that two boxes have, both.
func ReadLines(content []byte) (chart *Chart, lines map[string][]int, err error) {
	defer func() {
		if broken := recover(); broken != nil { // the parser meets bytes that nobody wrote
			chart, lines, err = nil, nil, atLine(1, say.ProcedureFileSyntax()).Because(fmt.Errorf("procedure: %v", broken))
		}
	}()
	if len(content) > LargeFile {
		return nil, nil, fault.TooLarge(say.ProcedureFileLarge(LargeFile >> 20))
	}
	text := lined.Replace(string(bytes.TrimPrefix(content, []byte("\ufeff"))))
	if err := legible(text); err != nil {
		return nil, nil, err
	}
	tokens := lexer.Tokenize(text)
	if err := harmless(tokens); err != nil {
		return nil, nil, err
	}
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		return nil, nil, unread(err, text)
	}
	if err := alone(file); err != nil {
		return nil, nil, err
	}
	r := reader{lines: map[string][]int{}}
	chart = &Chart{}
	if err := r.parts("chart", file.Docs[0].Body, reflect.ValueOf(chart).Elem()); err != nil {
		return nil, nil, err
	}
	if problem := outOfBounds(chart); problem != nil {
		return nil, nil, problem.fault(file)
	}
	chart.settle()
	return chart, r.lines, nil
}

// lined gives every line the same end. The parser counts those of other systems
// twice after a comment.
var lined = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// legible refuses what is no text, and signs that no page and no drawing can hold.
func legible(text string) error {
	line := 1
	for at := 0; at < len(text); {
		letter, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case letter == utf8.RuneError && size <= 1, letter == 0:
			return atLine(line, say.ProcedureFileEncoding())
		case isControl(letter):
			return atLine(line, controlAt(text[at:]))
		case letter == '\n':
			line++
		}
		at += size
	}
	return nil
}

// isControl says that a sign is none that XML and people can read.
func isControl(letter rune) bool {
	return letter < ' ' && letter != '\t' && letter != '\n' || letter == 0xfffe || letter == 0xffff
}

func controlAt(text string) language.Message {
	letter, _ := utf8.DecodeRuneInString(text)
	return say.ProcedureFileControl(fmt.Sprintf("%U", letter))
}

// alone leaves of a file the one document that has a chart.
func alone(file *ast.File) error {
	file.Docs = slices.DeleteFunc(file.Docs, func(doc *ast.DocumentNode) bool {
		return doc.Body == nil || doc.Body.Type() == ast.DirectiveType || doc.Body.Type() == ast.CommentType
	})
	if len(file.Docs) > 1 {
		return atLine(lineAt(file.Docs[1].Body), say.ProcedureFileDocuments())
	}
	if len(file.Docs) == 1 {
		if _, is := entriesOf(file.Docs[0].Body); is {
			return nil
		}
	}
	return atLine(1, say.ProcedureFileEmpty())
}

// unread turns an error of the parser into a sentence with its line.
func unread(err error, text string) *fault.Fault {
	line, cause := 1, err
	var placed yaml.Error
	if errors.As(err, &placed) {
		cause = errors.New(placed.GetMessage()) // the parser's own error holds the whole file
		if at := placed.GetToken(); at != nil && at.Position != nil {
			line = max(at.Position.Line, 1)
		}
	}
	if lines := strings.Split(text, "\n"); line <= len(lines) {
		words := strings.TrimLeft(lines[line-1], " \t")
		if strings.Contains(lines[line-1][:len(lines[line-1])-len(words)], "\t") {
			return atLine(line, say.ProcedureFileTab()).Because(cause)
		}
	}
	return atLine(line, say.ProcedureFileSyntax()).Because(cause)
}

// atLine is a fault of the file; line 0 is not said.
func atLine(line int, what language.Message) *fault.Fault {
	if line > 0 {
		what = say.ProcedureFileLine(line, what)
	}
	return fault.Invalid("file", what)
}
