package files

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"vaada/charter"
	"vaada/internal/language"
)

// Write gives the files of a charter by their names, with slashes. Every kind of
// parts is among them, also one that the charter has none of.
func Write(c *charter.Charter) (map[string]string, error) {
	written, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("files: %w", err)
	}
	whole, err := nodeOf(written)
	if err != nil {
		return nil, fmt.Errorf("files: %w", err)
	}
	all := map[string]string{}
	order, kinds := names()
	for _, name := range order {
		file := &node{shape: object}
		file.set("format", &node{shape: number, text: strconv.Itoa(Format)})
		for _, kin := range kinds[name] {
			value := whole.get(kin)
			switch {
			case name == Main && (value == nil || len(value.nodes) == 0):
				continue
			case value == nil || value.shape == nothing:
				value = &node{shape: list}
			}
			if kin == stories {
				apart(value, all)
			}
			file.set(kin, value)
		}
		w := &writer{}
		w.object(file, 0, false)
		all[name] = w.String()
	}
	return all, nil
}

// apart takes what stories say out of them, into files of Markdown. What cannot
// be the same in a file stays where it is.
func apart(told *node, all map[string]string) {
	for _, story := range told.nodes {
		key, said := story.get("key"), story.get("words")
		if key == nil || said == nil || !plainKey.MatchString(key.text) || len(key.text) > longestName {
			continue
		}
		for _, l := range language.All {
			text := said.get(string(l))
			if text == nil || strings.ContainsFunc(text.text, special) {
				continue
			}
			all[textOf(key.text, l)] = text.text + "\n"
			said.drop(string(l))
		}
	}
}

// longestName bounds the names of files, in letters.
const longestName = 80
