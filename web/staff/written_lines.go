package staff

import (
	"slices"
	"strings"

	"vaada/internal/language"
	reader "vaada/promise/reading"
)

// linesOf splits what was typed into a field of one text in each line; a pasted
// list leaves its bullets.
func linesOf(typed string) []string {
	lines := strings.Split(typed, "\n")
	for at := range lines {
		lines[at] = reader.WithoutBullet(lines[at])
	}
	return lines
}

// relined is a list of texts with the lines of one language as they were typed: a
// line that stands there as before keeps its text, wherever it moved to, and what
// lies between two such lines is worded in its order. A further line is a further
// text. Whoever takes a line out takes its text out in the source language, and that
// wording alone in others.
func relined(all []language.Text, l language.Language, source bool, lines []string, word func(language.Text, string) language.Text) (now []language.Text) {
	if source {
		lines = slices.DeleteFunc(slices.Clone(lines), func(line string) bool { return line == "" })
	}
	at, line := 0, 0
	for _, same := range append(common(all, l, lines), [2]int{len(all), len(lines)}) {
		for ; at < same[0] || line < same[1]; at, line = at+1, line+1 {
			switch {
			case at >= same[0]:
				at--
				now = append(now, word(language.Text{}, lines[line]))
			case line < same[1]:
				now = append(now, word(all[at], lines[line]))
			case source && all[at].In[l] != "":
				line--
			case source:
				line--
				now = append(now, all[at]) // its line could not be seen
			default:
				line--
				now = append(now, word(all[at], ""))
			}
		}
		if at < len(all) && line < len(lines) {
			now = append(now, word(all[at], lines[line]))
			at, line = at+1, line+1
		}
	}
	return now
}

// common pairs the most texts and lines, in the order of both, whose words are the same:
// their longest common subsequence.
func common(all []language.Text, l language.Language, lines []string) (pairs [][2]int) {
	longest := make([][]int, len(all)+1)
	for at := range longest {
		longest[at] = make([]int, len(lines)+1)
	}
	same := func(at, line int) bool { return lines[line] != "" && all[at].In[l] == lines[line] }
	for at := len(all) - 1; at >= 0; at-- {
		for line := len(lines) - 1; line >= 0; line-- {
			longest[at][line] = max(longest[at+1][line], longest[at][line+1])
			if same(at, line) {
				longest[at][line] = longest[at+1][line+1] + 1
			}
		}
	}
	for at, line := 0, 0; at < len(all) && line < len(lines); {
		switch {
		case same(at, line):
			pairs = append(pairs, [2]int{at, line})
			at, line = at+1, line+1
		case longest[at+1][line] >= longest[at][line+1]:
			at++
		default:
			line++
		}
	}
	return pairs
}
