package procedure

// Surroundings are what the desk shows of a chart: the box a case came from,
// the one it stands on, and where each way out leads.
type Surroundings struct {
	Chart *Chart
	Last  *Box // nil at the beginning
	Taken Exit // the exit of Last that led here
	Here  *Box
	Leads []Lead // the usual one first
}

// Lead is a way out of the box in hand.
type Lead struct {
	Exit Exit
	To   *Box
}

// Around gives what surrounds the box a case stands on, from the case's rows;
// false when the case is not on the chart.
func Around(compiled *Compiled, state State, rows []Row) (Surroundings, bool) {
	here := compiled.Box(state.Box)
	if state.Standing != OnChart || here == nil {
		return Surroundings{}, false
	}
	around := Surroundings{Chart: compiled.Chart, Here: here}
	if came := cameBy(state, rows); came != nil {
		around.Last = compiled.Box(came.Box)
		if around.Last != nil {
			around.Taken, _ = around.Last.Exit(came.Exit)
		}
	}
	around.Leads = compiled.Leads(here)
	return around, true
}

// Leads gives the ways out of a box, the usual one first, the others in their
// order.
func (c *Compiled) Leads(box *Box) []Lead {
	usual, known := box.Usual()
	if !known {
		return nil
	}
	leads := []Lead{{Exit: usual, To: c.Box(usual.To)}}
	for _, exit := range box.Exits {
		if exit.Key != usual.Key {
			leads = append(leads, Lead{Exit: exit, To: c.Box(exit.To)})
		}
	}
	return leads
}

// cameBy finds the row by which a case came along an arrow to where it stands,
// looking past what was undone or only left and come back to; nil when it came
// another way.
func cameBy(state State, rows []Row) *Row {
	for at := len(rows) - 1; at >= 0; at-- {
		row := &rows[at]
		if row.To != state.Box || row.Edition != state.Edition {
			continue
		}
		switch row.Deed {
		case Done, Answering, TimedOut, Passed:
			return row
		case Left, Moved:
			return nil
		}
	}
	return nil
}
