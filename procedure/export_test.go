package procedure

// Facts is facts.
func (o Offers) Facts() Facts { return o.facts() }

// Looks tells how often a chart is checked to say which of its findings can be put
// right, and how often to put them all right.
func Looks(chart *Chart, facts Facts) (told, mended int) {
	counting := func(count *int) func(*Chart, Facts) []Finding {
		return func(chart *Chart, facts Facts) []Finding {
			*count++
			return Check(chart, facts)
		}
	}
	page := mender{facts: facts, check: counting(&told), left: mostRepairing}
	page.repairable(chart, Check(chart, facts))
	all := mender{facts: facts, check: counting(&mended), left: mostMending}
	all.all(chart)
	return told, mended
}
