package journal

// Query is how lines are read, for a test that asks for its plan.
func (f Filter) Query(after Place) (string, []any) { return f.query(after) }
