package files

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"vaada/internal/language"
)

// writer writes nodes as YAML, the same nodes always the same: names and short
// words as they are, all others in the quotation marks of JSON, several lines as
// a block, and measures in one line.
type writer struct{ strings.Builder }

func (w *writer) indent(deep int) { w.WriteString(strings.Repeat("  ", deep)) }

// object writes the names of an object, each on a line of its own; the first
// goes on with the line that is begun where it stands in a list.
func (w *writer) object(n *node, deep int, begun bool) {
	for at, name := range n.names {
		if !begun || at > 0 {
			w.indent(deep)
		}
		w.WriteString(scalar(name))
		w.WriteByte(':')
		w.value(n.nodes[at], deep, name)
	}
}

// value writes what stands after a name and its colon.
func (w *writer) value(n *node, deep int, name string) {
	switch {
	case n.shape == words && isBlock(n.text):
		w.block(n.text, deep+1)
	case n.shape < list:
		fmt.Fprintf(w, " %s\n", n.inLine())
	case len(n.nodes) == 0 || !language.Language(name).Known() && n.short():
		fmt.Fprintf(w, " %s\n", n.inLine())
	case n.shape == object:
		w.WriteByte('\n')
		w.object(n, deep+1, false)
	default:
		w.WriteByte('\n')
		w.list(n, deep+1)
	}
}

func (w *writer) list(n *node, deep int) {
	for _, each := range n.nodes {
		w.indent(deep)
		w.WriteString("- ")
		switch {
		case each.shape == object && len(each.nodes) > 0 && (deep == 1 || !each.short()):
			w.object(each, deep+1, true)
		default:
			w.WriteString(each.inLine())
			w.WriteByte('\n')
		}
	}
}

// block writes several lines.
func (w *writer) block(text string, deep int) {
	sign := "|-"
	if strings.HasSuffix(text, "\n") {
		sign = "|"
	}
	fmt.Fprintf(w, " %s\n", sign)
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
		if line != "" {
			w.indent(deep)
			w.WriteString(line)
		}
		w.WriteByte('\n')
	}
}

// isBlock says that a text of several lines can stand as a block.
func isBlock(text string) bool {
	if !strings.Contains(text, "\n") || strings.HasPrefix(text, "\n") || strings.HasSuffix(text, "\n\n") || strings.ContainsFunc(text, special) {
		return false
	}
	for line := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(line) != line {
			return false
		}
	}
	return true
}

// special are letters that only stand in quotation marks.
func special(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || r == '\ufeff' || r == '\u2028' || r == '\u2029' || r == unicode.ReplacementChar
}

// longestLine is how long an object may be that stands in one line.
const longestLine = 90

// bare are words that mean no text where they stand without quotation marks.
var bare = []string{"true", "false", "yes", "no", "on", "off", "null", "y", "n", "inf", "nan", "infinity"}

// term is a word of the program's own lists.
var term = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9 _-]*$`)

// short says that a node fits into one line and has no texts.
func (n *node) short() bool { return n.terms() && len(n.inLine()) <= longestLine }

func (n *node) terms() bool {
	switch n.shape {
	case words:
		return term.MatchString(n.text) && isPlain(n.text)
	case object:
		if n.get("source") != nil {
			return false
		}
		for at := range n.nodes {
			if language.Language(n.names[at]).Known() || !n.nodes[at].terms() {
				return false
			}
		}
	case list:
		return !slices.ContainsFunc(n.nodes, func(each *node) bool { return !each.terms() })
	}
	return true
}

// inLine writes a node in one line.
func (n *node) inLine() string {
	switch n.shape {
	case words:
		return scalar(n.text)
	case number, truth:
		return n.text
	case list, object:
		var inner []string
		for at, each := range n.nodes {
			written := each.inLine()
			if each.shape == words && !term.MatchString(each.text) {
				written = quoted(each.text)
			}
			if n.shape == object {
				written = scalar(n.names[at]) + ": " + written
			}
			inner = append(inner, written)
		}
		if n.shape == list {
			return "[" + strings.Join(inner, ", ") + "]"
		}
		return "{" + strings.Join(inner, ", ") + "}"
	}
	return "null"
}

// scalar writes words as they are where they can be nothing else.
func scalar(text string) string {
	if isPlain(text) {
		return text
	}
	return quoted(text)
}

func isPlain(text string) bool {
	first := true
	for _, r := range text {
		if first && !unicode.IsLetter(r) || special(r) || r == '\n' {
			return false
		}
		first = false
	}
	_, err := strconv.ParseFloat(text, 64)
	return text != "" && err != nil && strings.TrimSpace(text) == text && !slices.Contains(bare, strings.ToLower(text)) &&
		!strings.Contains(text, ": ") && !strings.HasSuffix(text, ":") && !strings.Contains(text, " #")
}

// quoted writes words in quotation marks.
func quoted(text string) string {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string can always be written
	written := strings.TrimSuffix(out.String(), "\n")
	out.Reset()
	for _, r := range written {
		if special(r) && r != unicode.ReplacementChar {
			fmt.Fprintf(&out, `\u%04x`, r)
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}
