package files

import (
	"bytes"
	"encoding"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// filling puts the values of one file where they belong.
type filling struct {
	*reading
	file string
}

var (
	textType = reflect.TypeFor[language.Text]()
	ownJSON  = reflect.TypeFor[json.Unmarshaler]()
	ownText  = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// into puts a node into a value, which stands at a path and under a name.
func (f filling) into(v reflect.Value, n *node, path, name string) {
	f.places[path] = place{f.file, n.line}
	if n.shape == nothing {
		return
	}
	switch {
	case v.Type() == textType:
		f.text(v, n, path)
	case v.CanAddr() && (v.Addr().Type().Implements(ownJSON) || v.Addr().Type().Implements(ownText)):
		f.own(v, n, name)
	case v.Kind() == reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		f.into(v.Elem(), n, path, name)
	case v.Kind() == reflect.Struct && n.shape == object:
		f.fields(v, n, path)
	case v.Kind() == reflect.Slice && n.shape == list:
		v.Set(reflect.MakeSlice(v.Type(), len(n.nodes), len(n.nodes)))
		for at, each := range n.nodes {
			f.into(v.Index(at), each, path+"."+strconv.Itoa(at), name)
		}
	case v.Kind() == reflect.Map && n.shape == object:
		f.entries(v, n, path)
	case v.Kind() == reflect.String && n.shape < list:
		v.SetString(n.text)
	case v.Kind() == reflect.Bool && n.shape == truth:
		v.SetBool(strings.EqualFold(n.text, "true"))
	case v.CanInt() && n.shape == number:
		whole, err := strconv.ParseInt(n.text, 10, v.Type().Bits())
		if err != nil {
			f.unfit(n, name)
		}
		v.SetInt(whole)
	default:
		f.unfit(n, name)
	}
}

func (f filling) unfit(n *node, name string) { f.wrong(f.file, n.line, say.FilesUnfit(short(name))) }

// fields fills a struct by the names that JSON has for its fields.
func (f filling) fields(v reflect.Value, n *node, path string) {
	known := map[string]reflect.Value{}
	gather(v, known)
	for at, name := range n.names {
		field, there := known[name]
		if !there {
			f.wrong(f.file, n.lines[at], say.FilesUnknown(short(name)))
			continue
		}
		f.into(field, n.nodes[at], path+"."+name, name)
		f.places[path+"."+name] = place{f.file, n.lines[at]}
	}
}

// gather lists the fields of a struct, with those of what it is made of.
func gather(v reflect.Value, known map[string]reflect.Value) {
	for at := range v.NumField() {
		field := v.Type().Field(at)
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case field.Anonymous && name == "":
			gather(v.Field(at), known)
		case name != "" && name != "-":
			known[name] = v.Field(at)
		}
	}
}

// entries fills a map, of which the keys are words: of languages, they are known.
func (f filling) entries(v reflect.Value, n *node, path string) {
	v.Set(reflect.MakeMap(v.Type()))
	for at, name := range n.names {
		if v.Type().Key() == reflect.TypeFor[language.Language]() && !language.Language(name).Known() {
			f.wrong(f.file, n.lines[at], say.FilesUnknown(short(name)))
			continue
		}
		value := reflect.New(v.Type().Elem()).Elem()
		f.into(value, n.nodes[at], path+"."+name, name)
		v.SetMapIndex(reflect.ValueOf(name).Convert(v.Type().Key()), value)
	}
}

// text fills a text in several languages.
func (f filling) text(v reflect.Value, n *node, path string) {
	if n.shape != object {
		f.wrong(f.file, n.line, say.FilesText())
		return
	}
	for at, name := range n.names {
		f.places[path+"."+name] = place{f.file, n.lines[at]}
		value := n.nodes[at]
		switch {
		case name == "source" && (value.text == "" || language.Language(value.text).Known()), name == "stale" && value.shape == list:
		case language.Language(name).Known() && value.shape < list:
			value.shape = words // a number alone is a wording too
		case name == "source" || name == "stale" || language.Language(name).Known():
			f.wrong(f.file, n.lines[at], say.FilesText())
			return
		default:
			f.wrong(f.file, n.lines[at], say.FilesUnknown(short(name)))
			return
		}
	}
	if source := n.get("source"); len(n.names) > 0 && (source == nil || source.text == "") {
		if at := slices.IndexFunc(n.names, func(name string) bool { return language.Language(name).Known() }); at >= 0 {
			n.set("source", &node{shape: words, text: n.names[at]}) // the language that stands first
		}
	}
	f.own(v, n, "stale")
}

// own fills what reads itself: a text, a day, a time of day.
func (f filling) own(v reflect.Value, n *node, name string) {
	var written bytes.Buffer
	if n.shape == number && v.Addr().Type().Implements(ownText) {
		n.shape = words
	}
	n.json(&written)
	if json.Unmarshal(written.Bytes(), v.Addr().Interface()) != nil {
		f.unfit(n, name)
	}
}
