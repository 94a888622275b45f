package procedure

import "vaada/internal/language"

// texts gives every text of the box.
func (b *Box) texts() []*language.Text {
	texts := []*language.Text{&b.Label, &b.Instruction, &b.Say, &b.Public}
	for i := range b.Exits {
		texts = append(texts, &b.Exits[i].Label)
	}
	for i := range b.Fields {
		texts = append(texts, &b.Fields[i].Label, &b.Fields[i].Hint)
		for n := range b.Fields[i].Options {
			texts = append(texts, &b.Fields[i].Options[n].Label)
		}
	}
	return texts
}

// texts gives every text of the chart.
func (c *Chart) texts() []*language.Text {
	texts := []*language.Text{&c.Name, &c.Summary}
	for i := range c.Boxes {
		texts = append(texts, c.Boxes[i].texts()...)
	}
	return texts
}

// Languages gives the languages in which a chart has any words.
func Languages(chart *Chart) []language.Language {
	has := map[language.Language]bool{}
	for _, text := range chart.texts() {
		for in, words := range text.In {
			has[in] = has[in] || words != ""
		}
	}
	var spoken []language.Language
	for _, in := range language.All {
		if has[in] {
			spoken = append(spoken, in)
		}
	}
	return spoken
}

// settle gives texts that do not name their source the first language in which
// they have words.
func (c *Chart) settle() {
	for _, text := range c.texts() {
		for _, in := range language.All {
			if text.Source == "" && text.In[in] != "" {
				text.Source = in
			}
		}
	}
}
