package stories_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/starter"
)

// drawing is one of the charts that Anar Home follows: what stands on its
// boxes and arrows is what people read.
type drawing struct {
	t *testing.T
	*procedure.Chart
}

func chartOf(t *testing.T, key string) drawing {
	t.Helper()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	for _, chart := range charts {
		if chart.Key == key {
			return drawing{t, chart}
		}
	}
	t.Fatalf("there is no chart %s", key)
	return drawing{}
}

func (d drawing) find(key string) procedure.Box {
	d.t.Helper()
	for _, box := range d.Boxes {
		if box.Key == key {
			return box
		}
	}
	d.t.Fatalf("the chart %s has no box %s", d.Key, key)
	return procedure.Box{}
}

// box is what stands on a box.
func (d drawing) box(key string) language.Text { return d.find(key).Label }

// stage is what a customer reads of a box.
func (d drawing) stage(key string) language.Text { return d.find(key).Public }

// way is what stands on an arrow out of a box.
func (d drawing) way(box, key string) language.Text {
	d.t.Helper()
	for _, exit := range d.find(box).Exits {
		if exit.Key == key {
			return exit.Label
		}
	}
	d.t.Fatalf("no arrow %s leads out of %s", key, box)
	return language.Text{}
}

// field is the label of a field of a box; option that of one of its choices.
func (d drawing) field(box, key string) language.Text {
	d.t.Helper()
	for _, field := range d.find(box).Fields {
		if field.Key == key {
			return field.Label
		}
	}
	d.t.Fatalf("the box %s has no field %s", box, key)
	return language.Text{}
}

func (d drawing) option(box, key, option string) language.Text {
	d.t.Helper()
	for _, field := range d.find(box).Fields {
		for _, each := range field.Options {
			if field.Key == key && each.Key == option {
				return each.Label
			}
		}
	}
	d.t.Fatalf("the field %s of %s has no choice %s", key, box, option)
	return language.Text{}
}
