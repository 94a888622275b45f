package files

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// parse reads a file of YAML. It takes only what it writes itself: no anchors
// and aliases, no tags, one document.
func (r *reading) parse(name string, content []byte) *node {
	content = bytes.TrimPrefix(content, []byte("\ufeff"))
	content = bytes.ReplaceAll(content, []byte("\r\n"), []byte("\n"))
	if line, deep := tooDeep(content); deep {
		r.wrong(name, line, say.FilesDeep(deepest))
		return nil
	}
	if line, long := tooLong(content); long {
		r.wrong(name, line, say.FilesMany(mostLines))
		return nil
	}
	file, err := parsed(content)
	if err != nil {
		line := 1
		var unread yaml.Error
		if errors.As(err, &unread) && unread.GetToken() != nil {
			line = lineOf(unread.GetToken())
		}
		r.wrong(name, line, say.FilesYaml())
		return nil
	}
	var body ast.Node
	for _, document := range file.Docs {
		if document.Body == nil || document.Body.Type() == ast.CommentType {
			continue
		}
		if body != nil {
			r.wrong(name, lineOf(document.Body.GetToken()), say.FilesDocuments())
			return nil
		}
		body = document.Body
	}
	if body == nil {
		r.wrong(name, 1, say.FilesEmpty())
		return nil
	}
	n := r.node(name, body, 0)
	if n != nil && n.shape != object {
		r.wrong(name, max(n.line, 1), say.FilesEmpty())
		return nil
	}
	return n
}

// parsed guards against what the parser itself cannot bear.
func parsed(content []byte) (file *ast.File, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("files: the parser gave up")
		}
	}()
	if !utf8.Valid(content) || bytes.IndexByte(content, 0) >= 0 {
		return nil, errors.New("files: this is no text")
	}
	return parser.ParseBytes(content, 0, parser.AllowDuplicateMapKey())
}

// tooDeep finds a line that is nested deeper than can be read: by brackets, or
// by the signs that begin a list in a list.
func tooDeep(content []byte) (line int, deep bool) {
	open := 0
	for text := range bytes.Lines(content) {
		line++
		signs := 0
		for at := 0; at+1 < len(text) && (text[at] == ' ' || (text[at] == '-' || text[at] == '?' || text[at] == ':') && text[at+1] == ' '); at++ {
			if text[at] != ' ' {
				signs++
			}
		}
		open = max(0, open+bytes.Count(text, []byte("["))+bytes.Count(text, []byte("{"))-bytes.Count(text, []byte("]"))-bytes.Count(text, []byte("}")))
		indent := len(text) - len(bytes.TrimLeft(text, " "))
		if signs > deepest || open > 20*deepest || indent > 20*deepest {
			return line, true
		}
	}
	return 0, false
}

// mostLines bounds the lines beside one another: the parser needs the square of
// their number.
const mostLines = 5000

// tooLong finds a line that has too many beside it.
func tooLong(content []byte) (line int, long bool) {
	beside := make([]int, 20*deepest+1)
	for text := range bytes.Lines(content) {
		line++
		indent := len(text) - len(bytes.TrimLeft(text, " "))
		if beside[indent]++; beside[indent] > mostLines && text[0] != '#' {
			return line, true
		}
		clear(beside[indent+1:])
	}
	return 0, false
}

func lineOf(t *token.Token) int {
	if t == nil || t.Position == nil {
		return 1
	}
	return max(t.Position.Line, 1)
}

// node makes a node of what the parser read.
func (r *reading) node(file string, from ast.Node, deep int) *node {
	n := &node{line: lineOf(from.GetToken())}
	if deep > deepest {
		r.wrong(file, n.line, say.FilesDeep(deepest))
		return nil
	}
	switch from := from.(type) {
	case *ast.NullNode:
	case *ast.StringNode:
		n.shape, n.text = words, language.Tidy(from.Value)
	case *ast.LiteralNode:
		n.shape, n.text = words, language.Tidy(from.Value.Value)
	case *ast.IntegerNode:
		n.shape, n.text = number, from.GetToken().Value
	case *ast.FloatNode:
		n.shape, n.text = number, from.GetToken().Value
	case *ast.InfinityNode, *ast.NanNode:
		n.shape, n.text = words, from.GetToken().Value
	case *ast.BoolNode:
		n.shape, n.text = truth, from.GetToken().Value
	case *ast.SequenceNode:
		n.shape = list
		for _, each := range from.Values {
			inner := r.node(file, each, deep+1)
			if inner == nil {
				return nil
			}
			n.nodes = append(n.nodes, inner)
		}
	case *ast.MappingValueNode:
		n.shape = object
		return r.entries(file, n, []*ast.MappingValueNode{from}, deep)
	case *ast.MappingNode:
		n.shape = object
		return r.entries(file, n, from.Values, deep)
	default:
		r.wrong(file, n.line, say.FilesAnchor())
		return nil
	}
	return n
}

// entries adds the names of an object.
func (r *reading) entries(file string, n *node, entries []*ast.MappingValueNode, deep int) *node {
	for _, entry := range entries {
		key, line := entry.Key.GetToken(), lineOf(entry.Key.GetToken())
		switch entry.Key.(type) {
		case *ast.StringNode, *ast.IntegerNode, *ast.BoolNode, *ast.NullNode, *ast.FloatNode:
		default:
			r.wrong(file, line, say.FilesAnchor())
			return nil
		}
		if n.get(key.Value) != nil {
			r.wrong(file, line, say.FilesTwice(short(key.Value)))
			continue
		}
		inner := r.node(file, entry.Value, deep+1)
		if inner == nil {
			return nil
		}
		n.names, n.lines, n.nodes = append(n.names, key.Value), append(n.lines, line), append(n.nodes, inner)
	}
	return n
}

// short cuts what is repeated in a sentence.
func short(text string) string {
	const most = 60
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) > most {
		text = string([]rune(text)[:most]) + "…"
	}
	return text
}
