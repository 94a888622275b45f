package procedure

// Surroundings are what the desk shows of a chart: the box a case came from,
// the one it stands on, and where each way out leads.
type Surroundings struct {
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
	around := Surroundings{Here: here}
	if len(rows) > 0 {
		last := rows[len(rows)-1]
		came := last.Deed == Done || last.Deed == Answering || last.Deed == TimedOut || last.Deed == Passed
		if came && last.Edition == state.Edition && last.To == state.Box {
			around.Last = compiled.Box(last.Box)
		}
		if around.Last != nil {
			around.Taken, _ = around.Last.Exit(last.Exit)
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
