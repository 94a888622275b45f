package procedure

import "vaada/internal/language"

// each calls visit with every text of the box.
func (b *Box) each(visit func(text *language.Text)) {
	for _, text := range [...]*language.Text{&b.Label, &b.Instruction, &b.Say, &b.Public} {
		visit(text)
	}
	for i := range b.Exits {
		visit(&b.Exits[i].Label)
	}
	for i := range b.Fields {
		visit(&b.Fields[i].Label)
		visit(&b.Fields[i].Hint)
		for n := range b.Fields[i].Options {
			visit(&b.Fields[i].Options[n].Label)
		}
	}
}

// each calls visit with every text of the chart.
func (c *Chart) each(visit func(text *language.Text)) {
	c.titles(visit)
	for i := range c.Own {
		visit(&c.Own[i].Label)
	}
	for i := range c.Boxes {
		c.Boxes[i].each(visit)
	}
}

// titles calls visit with what the chart is called, and what it is for.
func (c *Chart) titles(visit func(text *language.Text)) {
	visit(&c.Name)
	visit(&c.Summary)
}

// Languages gives the languages in which a chart has any words.
func Languages(chart *Chart) []language.Language {
	has := make([]bool, len(language.All))
	missing := len(has)
	chart.each(func(text *language.Text) {
		if missing == 0 || len(text.In) == 0 {
			return
		}
		for at, in := range language.All {
			if !has[at] && text.In[in] != "" {
				has[at] = true
				missing--
			}
		}
	})
	var spoken []language.Language
	for at, in := range language.All {
		if has[at] {
			spoken = append(spoken, in)
		}
	}
	return spoken
}

// settle gives texts that do not name their source the first language in which
// they have words.
func (c *Chart) settle() {
	c.each(func(text *language.Text) {
		for _, in := range language.All {
			if text.Source == "" && text.In[in] != "" {
				text.Source = in
			}
		}
	})
}
