package procedure

// Compiled is a sound chart, made ready to walk. It is never changed and may
// be used by several goroutines.
type Compiled struct {
	Chart *Chart
	boxes map[string]*Box
	types map[string]FieldType // of its fields
	start *Box
}

// Box gives the box with a key, or nil.
func (c *Compiled) Box(key string) *Box { return c.boxes[key] }

// Start gives the box where cases begin.
func (c *Compiled) Start() *Box { return c.start }

// Compile makes a chart ready to walk. A chart with an error is refused with
// the sentence of its first one; the others come with it.
func Compile(chart *Chart) (*Compiled, error) {
	if err := unsound(Check(chart, Facts{})); err != nil {
		return nil, err
	}
	return compile(chart), nil
}

func compile(chart *Chart) *Compiled {
	compiled := &Compiled{Chart: chart, boxes: make(map[string]*Box, len(chart.Boxes)), types: map[string]FieldType{}}
	for i := range chart.Boxes {
		box := &chart.Boxes[i]
		compiled.boxes[box.Key] = box
		if box.Kind == Start {
			compiled.start = box
		}
		for _, field := range box.Fields {
			if _, known := compiled.types[field.Key]; !known {
				compiled.types[field.Key] = field.Type
			}
		}
	}
	return compiled
}
