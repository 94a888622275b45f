package files

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"

	"vaada/internal/language"
)

// shape is what a node is.
type shape int

// The shapes.
const (
	nothing shape = iota
	words         // a text, in quotation marks or not
	number
	truth
	list
	object
)

// node is a value of a file, with the line on which it stands.
type node struct {
	shape shape
	line  int
	text  string   // of words, a number or a truth, as it is written
	names []string // of an object
	lines []int    // those of the names
	nodes []*node  // of a list or an object
}

// get gives the value of a name; nil where there is none.
func (n *node) get(name string) *node {
	if at := slices.Index(n.names, name); at >= 0 {
		return n.nodes[at]
	}
	return nil
}

// set adds a name, or gives it another value.
func (n *node) set(name string, value *node) {
	if at := slices.Index(n.names, name); at >= 0 {
		n.nodes[at] = value
		return
	}
	n.names, n.lines, n.nodes = append(n.names, name), append(n.lines, value.line), append(n.nodes, value)
}

// drop takes a name out.
func (n *node) drop(name string) {
	if at := slices.Index(n.names, name); at >= 0 {
		n.names, n.lines, n.nodes = slices.Delete(n.names, at, at+1), slices.Delete(n.lines, at, at+1), slices.Delete(n.nodes, at, at+1)
	}
}

// nodeOf reads JSON, and keeps the order of its names.
func nodeOf(content []byte) (*node, error) {
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	n, err := nextNode(decoder)
	if err == nil {
		if _, more := decoder.Token(); !errors.Is(more, io.EOF) {
			err = errors.New("files: more than one value")
		}
	}
	return n, err
}

func nextNode(decoder *json.Decoder) (*node, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch token := token.(type) {
	case string:
		return &node{shape: words, text: token}, nil
	case json.Number:
		return &node{shape: number, text: token.String()}, nil
	case bool:
		if token {
			return &node{shape: truth, text: "true"}, nil
		}
		return &node{shape: truth, text: "false"}, nil
	case json.Delim:
		n := &node{shape: list}
		if token == '{' {
			n.shape = object
		}
		for decoder.More() {
			if n.shape == object {
				name, err := decoder.Token()
				if err != nil {
					return nil, err
				}
				n.names, n.lines = append(n.names, name.(string)), append(n.lines, 0)
			}
			inner, err := nextNode(decoder)
			if err != nil {
				return nil, err
			}
			n.nodes = append(n.nodes, inner)
		}
		_, err = decoder.Token()
		if n.shape == object {
			n.inOrder()
		}
		if source := n.get("source"); source != nil && source.text == "" {
			n.drop("source") // a text that nobody has written
		}
		return n, err
	}
	return &node{}, nil
}

// inOrder puts the languages of an object in their order, after the one in which
// it was written first.
func (n *node) inOrder() {
	rank := func(name string) int {
		return slices.Index(append([]language.Language{"source"}, language.All...), language.Language(name))
	}
	places := make([]int, len(n.names))
	for at := range places {
		places[at] = at
	}
	slices.SortStableFunc(places, func(a, b int) int {
		first, second := rank(n.names[a]), rank(n.names[b])
		if first < 0 || second < 0 {
			return second - first // notes, as which are stale, come behind
		}
		return first - second
	})
	if !slices.ContainsFunc(n.names, func(name string) bool { return language.Language(name).Known() }) {
		return
	}
	names, nodes := slices.Clone(n.names), slices.Clone(n.nodes)
	for to, from := range places {
		n.names[to], n.nodes[to] = names[from], nodes[from]
	}
}

// json writes the node as JSON reads it; plain words may stand for a number.
func (n *node) json(out *bytes.Buffer) {
	switch n.shape {
	case nothing:
		out.WriteString("null")
	case number, truth:
		out.WriteString(n.text)
	case words:
		written, _ := json.Marshal(n.text) // a string can always be written
		out.Write(written)
	case list, object:
		brackets := "[]"
		if n.shape == object {
			brackets = "{}"
		}
		out.WriteByte(brackets[0])
		for at, each := range n.nodes {
			if at > 0 {
				out.WriteByte(',')
			}
			if n.shape == object {
				name, _ := json.Marshal(n.names[at])
				out.Write(name)
				out.WriteByte(':')
			}
			each.json(out)
		}
		out.WriteByte(brackets[1])
	}
}
