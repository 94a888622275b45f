package staff

import (
	"slices"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/procedure"
)

// reoptioned are the choices of a field after the lines of the language that says
// how many there are: a line that stands as before is the choice that it was, wherever
// it moved to, and a line that was reworded in its place too, as long as there are as
// many. Any other line is another choice. One that has no words in this language
// could not be seen, and stays.
func reoptioned(stood []procedure.Option, l language.Language, lines []string) []procedure.Option {
	now := make([]procedure.Option, len(lines))
	used, found := make([]bool, len(stood)), make([]bool, len(lines))
	take := func(line, at int) { now[line], used[at], found[line] = stood[at], true, true }
	for line, words := range lines {
		for at := range stood {
			if !used[at] && !found[line] && stood[at].Label.In[l] == words {
				take(line, at)
			}
		}
	}
	for line := range lines {
		if len(lines) == len(stood) && !found[line] && !used[line] {
			take(line, line)
		}
	}
	for at, option := range stood {
		if !used[at] && option.Label.In[l] == "" {
			now = append(now, option)
		}
	}
	return now
}

// translated gives choices the lines of another language: a line that stands as
// before stays with its choice, and the others go, in their order, to the choices that
// have none. What a choice was called that went, goes with it.
func translated(now, stood []procedure.Option, l language.Language, lines []string, word func(language.Text, string) language.Text) {
	lines = slices.Clone(lines)
	had := make([]bool, len(now))
	for at := range now {
		if line := slices.Index(lines, now[at].Label.In[l]); line >= 0 {
			now[at].Label, had[at] = word(now[at].Label, lines[line]), true
			lines = slices.Delete(lines, line, line+1)
		}
	}
	lines = slices.DeleteFunc(lines, func(line string) bool {
		return slices.ContainsFunc(stood, func(o procedure.Option) bool { return o.Label.In[l] == line })
	})
	for at := range now {
		if !had[at] && len(lines) > 0 {
			now[at].Label = word(now[at].Label, lines[0])
			lines = lines[1:]
		}
	}
}

// keyedOptions gives each new choice a key of its own, which none of those had that
// stood: a rule, or a case, may still name one that went.
func keyedOptions(now, stood []procedure.Option) []procedure.Option {
	taken, used := map[string]bool{}, map[string]bool{}
	for _, option := range stood {
		taken[option.Key] = true
	}
	for at := range now {
		if option := &now[at]; option.Key == "" || used[option.Key] {
			words, _ := option.Label.Pick(language.English)
			option.Key = edition.KeyFor("choice", words, taken)
			taken[option.Key] = true
		}
		used[now[at].Key] = true
	}
	return now
}
