package staff

import (
	"bytes"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/web"
)

// ending is the form of an end of a chart that has an outcome of its own.
func ending(t *testing.T, in language.Language, outcome string, typed url.Values) writtenPart {
	t.Helper()
	end := procedure.Box{Key: "over", Kind: procedure.End, Label: language.NewText(language.English, "All over"), Outcome: outcome}
	chart := &procedure.Chart{Key: "c", Boxes: []procedure.Box{end}, Own: []procedure.Outcome{{
		Key: "outcomes-2", Label: language.NewText(language.English, "Exchanged").With(language.Urdu, "بدل دیا گیا"), Sense: procedure.Good,
	}}}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "/", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	return writtenPart{
		Whole: chart, Alone: &procedure.Chart{Own: chart.Own, Boxes: []procedure.Box{end}}, Source: language.English,
		Reader: language.Reader{Language: in}, Form: web.NewForm(r, typed),
	}
}

// An end offers the outcomes by their names in the reader's language, its own first, also
// what it had before there was a list.
func TestAnEndOffersOutcomesByName(t *testing.T) {
	t.Parallel()
	for in, names := range map[language.Language][]string{language.English: {"Exchanged", "Refused", "All over"}, language.Urdu: {"بدل دیا گیا", "نامنظور", "All over"}} {
		offered := endings(ending(t, in, "end-2", nil))
		if first, last := offered[0], offered[len(offered)-1]; first.Label != names[0] || !strings.Contains(last.Label, names[2]) || last.Value != "end-2" {
			t.Errorf("%s: it offers %+v first and %+v last", in.Name(), first, last)
		}
		if at := slices.IndexFunc(offered, func(o web.SelectOption) bool { return o.Value == "refused" }); at < 0 || offered[at].Label != names[1] {
			t.Errorf("%s: it offers %+v", in.Name(), offered)
		}
	}
	for typed, want := range map[string]string{"refused": "refused", "outcomes-2": "outcomes-2", "": "", "of-nobody": "solved"} {
		v := ending(t, language.English, "solved", url.Values{"outcome": {typed}})
		endsWith.take(v, v.Form)
		if got := theBox(onlyIn[procedure.Chart](v)).Outcome; got != want {
			t.Errorf("chosen %q, it ends with %q", typed, got)
		}
	}
}

// Another outcome is told by the names of both.
func TestAnotherOutcomeIsToldByName(t *testing.T) {
	t.Parallel()
	was, is := ending(t, language.Urdu, "solved", nil), ending(t, language.Urdu, "outcomes-2", nil)
	changes, err := procedure.Differences(was.chart(), is.chart())
	if err != nil {
		t.Fatal(err)
	}
	v := editionView{Reader: was.Reader, Paper: procedurePaper}
	v.Was, v.Is, v.Changes = was.Whole, is.Whole, changes
	all := v.grouped()
	if len(all) != 1 || !all[0].Material || all[0].Was == nil || all[0].Is == nil {
		t.Fatalf("it tells %+v", all)
	}
	var said bytes.Buffer
	ctx := web.WithPage(t.Context(), web.Page{Reader: was.Reader})
	if err := all[0].Was.Render(ctx, &said); err != nil {
		t.Fatal(err)
	}
	if err := all[0].Is.Render(ctx, &said); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{say.ProcedureOutcomeSolved().Plain(was.Reader), "بدل دیا گیا"} {
		if !strings.Contains(said.String(), name) {
			t.Errorf("%s does not name %s", said.String(), name)
		}
	}
	if strings.Contains(said.String(), "outcomes-2") {
		t.Errorf("it shows the key: %s", said.String())
	}
}
