package staff

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"golang.org/x/net/html"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/promise"
	"vaada/web"
)

// fixtures are the promises of real charters, made by hand.
func fixtures(t *testing.T) (all []promise.Promise) {
	t.Helper()
	files, err := filepath.Glob("../../promise/testdata/charters/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no charters: %v", err)
	}
	for _, name := range files {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		plain, err := yaml.YAMLToJSON(file)
		if err != nil {
			t.Fatal(err)
		}
		var read []struct{ Promise promise.Promise }
		if err := json.Unmarshal(plain, &read); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, each := range read {
			all = append(all, each.Promise.Copy())
		}
	}
	return all
}

// opened is the page of a promise that is being written in a language.
func opened(p promise.Promise, in language.Language) builder {
	r := language.Reader{Language: language.English, Now: testkit.Hand().Now()}
	return builder{Draft: charter.Draft{InForce: p, Promise: p}, Shown: p, In: in, Reader: r, Currency: "PKR"}
}

// posted is the form of a page as a browser sends it when nobody touches it.
func posted(t *testing.T, b builder) url.Values {
	t.Helper()
	var page strings.Builder
	if err := b.view().Render(web.WithPage(context.Background(), web.Page{Reader: b.Reader}), &page); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(page.String()))
	if err != nil {
		t.Fatal(err)
	}
	values := url.Values{}
	for node := range root.Descendants() {
		if node.Type == html.ElementNode && node.Data == "form" && attribute(node, "id") == "builder" {
			for field := range node.Descendants() {
				if name := attribute(field, "name"); name != "" && field.Data != "button" {
					values[name] = append(values[name], sent(field)...)
				}
			}
		}
	}
	return values
}

func attribute(node *html.Node, name string) string {
	value, _ := lookedUp(node, name)
	return value
}

func lookedUp(node *html.Node, name string) (string, bool) {
	at := slices.IndexFunc(node.Attr, func(a html.Attribute) bool { return a.Key == name })
	if at < 0 {
		return "", false
	}
	return node.Attr[at].Val, true
}

// sent is what a browser sends of one field.
func sent(field *html.Node) []string {
	switch field.Data {
	case "input":
		_, checked := lookedUp(field, "checked")
		if attribute(field, "type") == "checkbox" && !checked {
			return nil
		}
		return []string{attribute(field, "value")}
	case "textarea":
		text := ""
		for child := range field.ChildNodes() {
			text += child.Data
		}
		return []string{text}
	case "select":
		first, found := "", false
		for option := range field.Descendants() {
			if option.Data != "option" {
				continue
			}
			if _, selected := lookedUp(option, "selected"); selected {
				return []string{attribute(option, "value")}
			}
			if !found {
				first, found = attribute(option, "value"), true
			}
		}
		return []string{first}
	}
	return nil
}

// typedOn is a promise with a form typed on it.
func typedOn(b builder, values url.Values, from promise.Promise) (promise.Promise, *web.Form) {
	r := (&http.Request{}).WithContext(web.WithPage(context.Background(), web.Page{Reader: b.Reader}))
	form := web.NewForm(r, values)
	return b.typed(form, from), form
}

func written(p promise.Promise) string { return string(promise.Encode(p)) }

// Whoever opens a promise and saves it without a change has changed nothing, in
// whatever language the sentence is.
func TestAFormThatNobodyTouchedGivesTheSamePromise(t *testing.T) {
	t.Parallel()
	for _, p := range fixtures(t) {
		for _, l := range language.All {
			b := opened(p, l)
			again, form := typedOn(b, posted(t, b), p)
			for _, wrong := range form.Faults() {
				t.Errorf("%s in %s: %s is found wrong", p.Key, l, wrong.Field)
			}
			if promise.Hash(again) != promise.Hash(p) {
				t.Errorf("%s in %s: %s\nbecame %s", p.Key, l, written(p), written(again))
			}
		}
	}
}

// leaves are the fields of a promise as its JSON has them, by their paths. A text
// in several languages is one field, as it is one on the page.
func leaves(of reflect.Value, path string, found map[string]reflect.Value) {
	switch {
	case of.Type() == reflect.TypeFor[language.Text](), of.Type() == reflect.TypeFor[promise.YearDay]():
		found[path] = of
	case of.Kind() == reflect.Pointer:
		if !of.IsNil() {
			leaves(of.Elem(), path, found)
		}
	case of.Kind() == reflect.Slice:
		for at := range of.Len() {
			leaves(of.Index(at), path+"[]", found)
		}
	case of.Kind() == reflect.Struct:
		for at := range of.NumField() {
			name := path
			if field := of.Type().Field(at); !field.Anonymous {
				name = strings.TrimPrefix(path+"."+field.Name, ".")
			}
			leaves(of.Field(at), name, found)
		}
	case of.Kind() != reflect.Map:
		found[path] = of
	}
}

// types are the paths that a promise's type has, whatever a promise holds.
func types(of reflect.Type, path string, deep int, found map[string]bool) {
	switch {
	case of == reflect.TypeFor[language.Text](), of == reflect.TypeFor[promise.YearDay]():
		found[path] = true
	case of.Kind() == reflect.Pointer:
		if deep < 12 {
			types(of.Elem(), path, deep+1, found)
		}
	case of.Kind() == reflect.Slice:
		types(of.Elem(), path+"[]", deep+1, found)
	case of.Kind() == reflect.Struct:
		for at := range of.NumField() {
			field, name := of.Field(at), path
			if !field.Anonymous {
				name = strings.TrimPrefix(path+"."+field.Name, ".")
			}
			if !strings.HasSuffix(name, ".Then.Then") {
				types(field.Type, name, deep+1, found)
			}
		}
	case of.Kind() != reflect.Map:
		found[path] = true
	}
}

// other changes a field to another sound value of its type.
func other(path string, v reflect.Value) {
	closed := map[reflect.Type][]any{
		reflect.TypeFor[promise.Event]():         {promise.Replied, promise.Custom("checked")},
		reflect.TypeFor[hours.Unit]():            {hours.InDays, hours.InHours},
		reflect.TypeFor[hours.Counting]():        {hours.Clock, hours.Working},
		reflect.TypeFor[hours.Boundary]():        {hours.AtMidnight, hours.AtClose},
		reflect.TypeFor[promise.Strictness]():    {promise.Below, promise.Within},
		reflect.TypeFor[promise.Begins]():        {promise.MonthEnd},
		reflect.TypeFor[promise.Dimension]():     {promise.BySeverity},
		reflect.TypeFor[promise.Moment]():        {promise.FirstContact},
		reflect.TypeFor[promise.Average]():       {promise.Mean},
		reflect.TypeFor[promise.Op]():            {promise.AtMost},
		reflect.TypeFor[promise.LevelKind]():     {promise.Number},
		reflect.TypeFor[promise.Counted]():       {promise.ByDue},
		reflect.TypeFor[promise.Period]():        {promise.Monthly, promise.Period("5 weeks")},
		reflect.TypeFor[promise.ConditionKind](): {promise.FeePaid},
		reflect.TypeFor[promise.Exclusion]():     {promise.StockGone},
		reflect.TypeFor[promise.Wait]():          {promise.WaitOutage},
		reflect.TypeFor[promise.Giving]():        {promise.LeftOut},
		reflect.TypeFor[promise.AlternativeKind](): {
			promise.Charged, promise.AgreedDate,
		},
		reflect.TypeFor[promise.Worth]():     {promise.OfMatter},
		reflect.TypeFor[promise.Source]():    {promise.Surveys},
		reflect.TypeFor[promise.Audience]():  {promise.Public},
		reflect.TypeFor[promise.Class]():     {promise.MaxTime},
		reflect.TypeFor[language.Language](): {language.Urdu},
		reflect.TypeFor[promise.YearDay]():   {promise.YearDay{Month: 3, Day: 9}},
	}
	for _, choice := range closed[v.Type()] {
		if to := reflect.ValueOf(choice); !reflect.DeepEqual(choice, v.Interface()) {
			v.Set(to)
			return
		}
	}
	switch text, is := v.Interface().(language.Text); {
	case is:
		v.Set(reflect.ValueOf(text.With(language.English, "other words")))
	case path == "Population.Customers":
		v.SetString("internal")
	case strings.HasSuffix(path, "Currency"):
		v.SetString("EUR")
	case v.Kind() == reflect.Bool:
		v.SetBool(!v.Bool())
	case v.Kind() == reflect.String:
		v.SetString("another")
	case strings.HasSuffix(path, "Minor"):
		v.SetInt(v.Int() + 100)
	default:
		v.SetInt(v.Int() + 1)
	}
}

// notInTheForm are the fields that people do not write: with the reason.
var notInTheForm = map[string]string{
	"Key":           "names the promise across editions",
	"Words.Stale[]": "follows from what is written, and is ended by the button that says that words are still right",
}

// Every field of a promise can be written on its page: a promise in which it is
// another one comes back from its form, typed on the promise in which it is not.
func TestEveryFieldOfAPromiseIsReachedByTheForm(t *testing.T) {
	t.Parallel()
	all := map[string]bool{}
	types(reflect.TypeFor[promise.Promise](), "", 0, all)
	reached, held := map[string]bool{}, map[string]bool{}
	for _, from := range rich(t) {
		paths := map[string]reflect.Value{}
		leaves(reflect.ValueOf(&from).Elem(), "", paths)
		for path := range paths {
			held[path] = true
			if reached[path] {
				continue
			}
			next := from.Copy()
			found := map[string]reflect.Value{}
			leaves(reflect.ValueOf(&next).Elem(), "", found)
			if field, has := found[path]; has {
				other(path, field)
			}
			b := opened(next, language.English)
			again, _ := typedOn(b, posted(t, b), from)
			if path == "Class" {
				again = promise.Promise{Class: again.Class}
				next = promise.Promise{Class: next.Class}
			}
			if path == "Level.Kind" && again.Level != nil { // what the new kind does not say is taken out
				again.Level, next.Level = &promise.Level{Kind: again.Level.Kind}, &promise.Level{Kind: next.Level.Kind}
			}
			// The words of the remedy follow its sums, and names what they name.
			again.Words.In, next.Words.In = nil, nil
			if again.Words.Source == next.Words.Source && written(again) == written(next) {
				reached[path] = true
			}
		}
	}
	for path := range all {
		switch {
		case notInTheForm[path] != "":
		case !held[path]:
			t.Errorf("%s is in no example", path)
		case !reached[path]:
			t.Errorf("%s is not reached by the form", path)
		}
	}
	for _, from := range rich(t) {
		for _, phrase := range []string{"who", "deed", "object", "condition", "remedy", "stages", "names"} {
			words, none := from.Words.In[language.English], from.Copy()
			stripped := map[string]func(*promise.Phrases){
				"who": func(p *promise.Phrases) { p.Who = "" }, "deed": func(p *promise.Phrases) { p.Deed = "" },
				"object": func(p *promise.Phrases) { p.Object = "" }, "condition": func(p *promise.Phrases) { p.Condition = "" },
				"remedy": func(p *promise.Phrases) { p.Remedy = "" }, "stages": func(p *promise.Phrases) { p.Stages = nil },
				"names": func(p *promise.Phrases) { p.Names = nil },
			}
			stripped[phrase](&words)
			none.Words.In[language.English] = words
			b := opened(from, language.English)
			if again, _ := typedOn(b, posted(t, b), none); promise.Hash(again) == promise.Hash(from) {
				reached[phrase] = true
			}
		}
	}
	for _, phrase := range []string{"who", "deed", "object", "condition", "remedy", "stages", "names"} {
		if !reached[phrase] {
			t.Errorf("the phrase %s is not reached by the form", phrase)
		}
	}
}

// No two parts that can be added have one name, and what is measured of a
// condition says of what it is.
func TestEveryPartOfAPromiseHasItsOwnName(t *testing.T) {
	t.Parallel()
	for _, from := range rich(t) {
		for _, in := range language.All {
			b := opened(from, in)
			seen := map[string]string{}
			for _, each := range slices.Concat(b.timeTerms(), b.whomTerms(), b.missTerms(), b.countTerms(), b.aboutTerms()) {
				label := each.Label.Plain(b.writer())
				if before := seen[label]; label != "" && before != "" {
					t.Errorf("%s and %s are both called %q", before, each.Name, label)
				}
				seen[label] = each.Name
			}
		}
	}
	said := ""
	for _, each := range opened(rich(t)[0], language.English).conditions() {
		said += each.text() + "|"
	}
	for _, want := range []string{"It reaches us by: ", "It lasts longer than: ", "Fee: from "} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in %q", want, said)
		}
	}
}

// A time to ask for a remedy is one that has to be asked for.
func TestATimeToAskMakesARemedyOneThatIsAskedFor(t *testing.T) {
	t.Parallel()
	from := rich(t)[0].Copy()
	from.OnMiss.Remedy.Claimed, from.OnMiss.Remedy.ClaimWithin = false, nil
	next := rich(t)[0].Copy()
	next.OnMiss.Remedy.Claimed = false
	b := opened(next, language.English)
	if again, _ := typedOn(b, posted(t, b), from); again.OnMiss.Remedy.ClaimWithin == nil || !again.OnMiss.Remedy.Claimed {
		t.Errorf("%+v", again.OnMiss.Remedy)
	}
}
