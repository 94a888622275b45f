package procedure

// Check looks for everything that is wrong with a chart. It is pure and
// linear, so that it can run at every keystroke.
func Check(chart *Chart, facts Facts) []Finding {
	return nil
}
