package procedure

// Facts is facts.
func (o Offers) Facts() Facts { return o.facts() }
