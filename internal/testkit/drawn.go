package testkit

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"pgregory.net/rapid"
)

// Drawing fills whatever is stored in JSON with values at random: every field that
// there is, also one that is new tomorrow.
type Drawing struct {
	// Of draws the values of a type that is not filled field by field, and At those of
	// a path: services.norm. Of one of a few it draws which.
	Of map[reflect.Type]func(t *rapid.T) any
	At map[string]func(t *rapid.T) any
	// Most is how many there are at most of a list, 2 where it is zero.
	Most  int
	drawn map[string]bool
}

// Fill puts a value at random into each field of what a pointer leads to.
func (d *Drawing) Fill(t *rapid.T, into any) {
	if d.drawn == nil {
		d.drawn = map[string]bool{}
	}
	d.fill(t, reflect.ValueOf(into).Elem(), "")
}

func (d *Drawing) fill(t *rapid.T, v reflect.Value, path string) {
	draw, known := d.At[path]
	if !known {
		draw, known = d.Of[v.Type()]
	}
	switch {
	case known:
		v.Set(reflect.ValueOf(draw(t)).Convert(v.Type()))
	case v.Kind() == reflect.Struct:
		for _, field := range stored(v.Type()) {
			d.fill(t, v.FieldByIndex(field.Index), under(path, field))
		}
		return
	case v.Kind() == reflect.Pointer:
		if again(path) || !rapid.Bool().Draw(t, path) {
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		d.fill(t, v.Elem(), path)
		return
	case v.Kind() == reflect.Slice:
		d.list(t, v, path)
		return
	case v.Kind() == reflect.Map:
		d.entries(t, v, path)
		return
	case v.Kind() == reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, path))
	case v.CanInt():
		v.SetInt(rapid.Int64Range(0, 30_000).Draw(t, path))
	case v.Kind() == reflect.String && v.Type() == reflect.TypeFor[string]():
		v.SetString(rapid.StringMatching(`[a-z]{0,6}`).Draw(t, path))
	default:
		panic("testkit: nobody said how to draw " + path + ", which is a " + v.Type().String())
	}
	d.drawn[path] = d.drawn[path] || !v.IsZero()
}

// list leaves a list of none as it is where it may be left out.
func (d *Drawing) list(t *rapid.T, v reflect.Value, path string) {
	n := rapid.IntRange(0, max(d.Most, 2)).Draw(t, path)
	if n == 0 {
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	for at := range n {
		d.fill(t, v.Index(at), path)
	}
}

func (d *Drawing) entries(t *rapid.T, v reflect.Value, path string) {
	n := rapid.IntRange(0, max(d.Most, 2)).Draw(t, path)
	if n == 0 {
		return
	}
	v.Set(reflect.MakeMap(v.Type()))
	for range n {
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		d.fill(t, key, path+".key")
		d.fill(t, value, path)
		v.SetMapIndex(key, value)
	}
}

// Undrawn lists the fields of a type into which nothing has been put so far.
func (d *Drawing) Undrawn(of any) (paths []string) {
	for _, leaf := range d.Leaves(of) {
		if !d.drawn[leaf.Path] {
			paths = append(paths, leaf.Path)
		}
	}
	return paths
}

// Leaf is a field of which no further ones are drawn. Within are the structs in which
// it stands, the outermost first; nil where only a type is known.
type Leaf struct {
	Path   string
	Type   reflect.Type
	Value  reflect.Value
	Within []reflect.Value
}

// Leaves lists those that a type has.
func (d *Drawing) Leaves(of any) []Leaf { return d.fields(reflect.TypeOf(of), "") }

func (d *Drawing) fields(of reflect.Type, path string) (leaves []Leaf) {
	switch {
	case d.whole(of, path):
	case of.Kind() == reflect.Struct:
		for _, field := range stored(of) {
			leaves = append(leaves, d.fields(field.Type, under(path, field))...)
		}
		return leaves
	case of.Kind() == reflect.Pointer && again(path):
		return nil
	case of.Kind() == reflect.Map:
		return append(d.fields(of.Key(), path+".key"), d.fields(of.Elem(), path)...)
	case of.Kind() == reflect.Pointer, of.Kind() == reflect.Slice:
		return d.fields(of.Elem(), path)
	}
	return []Leaf{{Path: path, Type: of}}
}

// Visit goes through all leaves that a value has, which can be set where the value
// is a pointer and they stand in no map.
func (d *Drawing) Visit(all any, visit func(leaf Leaf)) {
	d.visit(reflect.ValueOf(all), "", nil, visit)
}

func (d *Drawing) visit(v reflect.Value, path string, within []reflect.Value, visit func(leaf Leaf)) {
	switch {
	case d.whole(v.Type(), path):
		visit(Leaf{path, v.Type(), v, within})
	case v.Kind() == reflect.Struct:
		for _, field := range stored(v.Type()) {
			d.visit(v.FieldByIndex(field.Index), under(path, field), append(slices.Clone(within), v), visit)
		}
	case v.Kind() == reflect.Pointer:
		if !v.IsNil() {
			d.visit(v.Elem(), path, within, visit)
		}
	case v.Kind() == reflect.Slice:
		for at := range v.Len() {
			d.visit(v.Index(at), path, within, visit)
		}
	case v.Kind() == reflect.Map:
		for each := v.MapRange(); each.Next(); {
			d.visit(each.Key(), path+".key", within, visit)
			d.visit(each.Value(), path, within, visit)
		}
	default:
		visit(Leaf{path, v.Type(), v, within})
	}
}

// whole says that a type, or what stands at a path, is drawn at once.
func (d *Drawing) whole(of reflect.Type, path string) bool {
	_, at := d.At[path]
	_, known := d.Of[of]
	return at || known
}

// stored are the fields of a struct that are written.
func stored(of reflect.Type) (fields []reflect.StructField) {
	for at := range of.NumField() {
		if field := of.Field(at); field.Anonymous || field.Tag.Get("json") != "" && field.Tag.Get("json") != "-" {
			fields = append(fields, field)
		}
	}
	return fields
}

// under is the path of a field; those of what a struct is made of are its own.
func under(path string, field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	return strings.Trim(fmt.Sprint(path, ".", name), ".")
}

// again says that a path ends as it went before: a thing within its own kind, of
// which two are enough.
func again(path string) bool {
	names := strings.Split(path, ".")
	return len(names) > 1 && names[len(names)-1] == names[len(names)-2]
}

// OneOf draws one of a few.
func OneOf[T any](all ...T) func(t *rapid.T) any {
	return func(t *rapid.T) any { return rapid.SampledFrom(all).Draw(t, "one") }
}
