package procedure

import "vaada/internal/language/say"

// lookUps finds look-ups of records that there are not, and fields that a record
// does not hold, or holds as another type: nothing would ever fill them.
func (c *checker) lookUps() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		switch {
		case box.Kind != Lookup:
		case box.Record == "":
			c.find(Error, "no-record", say.ProcedureNoRecord(c.named(i)), i)
		case !box.Record.Known():
			c.find(Error, "record-unknown", say.ProcedureRecordUnknown(c.named(i), string(box.Record)), i)
		default:
			c.heldFields(i)
		}
	}
}

func (c *checker) heldFields(i int) {
	box := c.box(i)
	for _, field := range box.Fields {
		held, known := box.Record.Held(field.Key)
		switch {
		case !known:
			c.find(Error, "record-field", say.ProcedureRecordField(c.named(i), field.named(), box.Record.Say()), i)
		case !held.Fills(field):
			c.find(Error, "record-type", say.ProcedureRecordType(c.named(i), field.named()), i).repair = asHeld(i, held)
		}
	}
}

// asHeld gives a field of a look-up the type that its record holds.
func asHeld(i int, held Held) func(chart *Chart) {
	return func(chart *Chart) {
		for n := range chart.Boxes[i].Fields {
			field := &chart.Boxes[i].Fields[n]
			if field.Key == held.Key && held.Type != MoneyField { // of an amount somebody has to say the currency
				field.Type, field.Options, field.Currency = held.Type, nil, ""
			}
		}
	}
}
