package search

import "strings"

// mostForms bounds how many forms of a text's words are kept.
const mostForms = 4000

// Words are the words of a text, made ready to be kept.
type Words struct{ forms []string }

// Read makes the words of a text ready. That takes a millisecond for a long
// text, so it is done before the deed that puts them.
func Read(text string) Words { return Words{forms(text)} }

// forms are all the forms under which the words of a text are kept, each once.
func forms(text string) []string {
	all := collector{seen: map[string]struct{}{}}
	parts := words(text)
	heard := map[string]bool{}
	for i, w := range parts {
		if len(all.forms) >= mostForms {
			break
		}
		all.addWord(w)
		if w.head != "" {
			all.addWord(word{script: w.script, exact: w.head})
		}
		if !heard[w.exact] {
			heard[w.exact] = true
			for _, key := range w.keys() {
				all.add(key)
			}
		}
		if w.joined && len(parts[i-1].exact)+len(w.exact) <= mostLetter {
			all.add(parts[i-1].exact + w.exact)
		}
		if !w.number || (i+1 < len(parts) && parts[i+1].number) {
			continue
		}
		if number := telephone(parts[:i+1]); number != "" {
			all.add(number)
			all.add(foldNumber(number))
		}
	}
	return all.forms
}

type collector struct {
	seen  map[string]struct{}
	forms []string
}

func (c *collector) addWord(w word) {
	c.add(w.exact)
	c.add(w.folded())
}

func (c *collector) add(form string) {
	if _, known := c.seen[form]; known || form == "" || len(c.forms) >= mostForms {
		return
	}
	c.seen[form] = struct{}{}
	c.forms = append(c.forms, form)
}

// telephone joins the last words of a text where they are one telephone
// number in groups: nine digits and more. A date is shorter.
func telephone(parts []word) string {
	first := len(parts) - 1
	for parts[first].number {
		first--
	}
	var number strings.Builder
	for _, part := range parts[first:] {
		number.WriteString(part.exact)
	}
	if number.Len() < 9 || number.Len() > 15 {
		return ""
	}
	return number.String()
}
