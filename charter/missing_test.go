package charter_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/language"
)

func TestWhatIsMissingIsListedInTheOrderOfReading(t *testing.T) {
	t.Parallel()
	four := language.All
	if lacks := whole(t).Missing([]language.Language{language.English}); len(lacks) != 0 {
		t.Errorf("a charter in English lacks %+v", lacks)
	}
	c := whole(t)
	c.Purpose, c.Scope = language.Text{}, nil
	c.Promises[2].Limit = nil
	c.Promises[1].Title = c.Promises[1].Title.With(c.Promises[1].Title.Source, "A title that is new")
	delete(c.Promises[0].Title.In, language.Turkish)
	c.Services[0].Norm, c.Services[0].Public = "nothing", true
	c.Services[0].Places = []string{"nowhere"}
	c.Contact = c.Contact.With(c.Contact.Source, "Call us.")
	got := map[string]bool{}
	var order []string
	for _, lack := range c.Missing(four) {
		if at := lack.Part + " " + lack.Leaf; !got[at] {
			got[at] = true
			order = append(order, at)
		}
		for _, l := range four {
			if lack.Say.Plain(language.Reader{Language: l}) == "" {
				t.Errorf("%s lacks a sentence in %s", lack.Part, l)
			}
		}
	}
	for _, want := range []string{
		"purpose ", "stories/fridge title", "scope ", "services/repair norm", "services/repair places", "services/repair documents.0",
		"promises/" + c.Promises[2].Key + " limit", "promises/" + c.Promises[0].Key + " title", "promises/" + c.Promises[1].Key + " title", "limitations/spares words", "contact ",
	} {
		if !got[want] {
			t.Errorf("%q is not among %q", want, order)
		}
	}
	if order[0] != "purpose " || order[len(order)-1] != "contact " {
		t.Errorf("in the order %q", order)
	}
	if lacks := (&charter.Charter{}).Missing(nil); len(lacks) != 5 {
		t.Errorf("an empty charter lacks %+v", lacks)
	}
}

// What the table of a public office shows is asked of who hangs one up, in the order
// of reading, and of nobody else.
func TestWhoHangsUpATableIsAskedForAllThatItShows(t *testing.T) {
	t.Parallel()
	bare := func(table charter.Table, spoil func(*charter.Charter)) (lacks []string) {
		c := whole(t)
		c.Practice.Table = table
		c.Places = []charter.Place{{Key: "first", Rank: charter.First, Name: c.Name}, {Key: "second", Rank: charter.Second, Name: c.Name}}
		s := &c.Services[0]
		s.Public, s.Norm, s.Places, s.Documents, s.Process = true, c.Promises[0].Key, nil, []language.Text{c.Name}, c.Name
		s.Officer.Title = c.Name
		spoil(c)
		for _, lack := range c.Missing([]language.Language{language.English}) {
			lacks = append(lacks, lack.Part+" "+lack.Leaf)
		}
		return lacks
	}
	empty := func(c *charter.Charter) {
		s := &c.Services[0]
		s.Norm, s.Documents, s.Process, s.Officer, c.Places = "", nil, language.Text{}, charter.Officer{}, nil
	}
	first := "services/" + whole(t).Services[0].Key + " "
	for name, each := range map[string]struct {
		table charter.Table
		spoil func(*charter.Charter)
		want  []string
	}{
		"nobody":                {"", empty, nil},
		"all there in Türkiye":  {charter.Turkiye, func(*charter.Charter) {}, nil},
		"all there in India":    {charter.India, func(*charter.Charter) {}, nil},
		"Türkiye":               {charter.Turkiye, empty, []string{first + "documents", first + "norm", "places ", "places "}},
		"India":                 {charter.India, empty, []string{first + "documents", first + "process", first + "norm", first + "officer.title", "places "}},
		"for the house alone":   {charter.Turkiye, func(c *charter.Charter) { empty(c); c.Services[0].Public = false }, []string{"services ", "places ", "places "}},
		"no second of its own":  {charter.Turkiye, func(c *charter.Charter) { c.Services[0].Places = []string{"first"} }, []string{first + "places"}},
		"a promise that is out": {charter.Turkiye, func(c *charter.Charter) { c.Services[0].Norm = "gone" }, []string{first + "norm"}},
	} {
		if got := bare(each.table, each.spoil); !slices.Equal(got, each.want) {
			t.Errorf("%s: %q, want %q", name, got, each.want)
		}
	}
}

// A part that was added and says nothing keeps a charter from review.
// An agreed word that is agreed on twice, or that another one is to be said for, cannot
// be kept to.
func TestAgreedWordsAgreeWithEachOther(t *testing.T) {
	t.Parallel()
	word := func(key, term, not string) charter.Word {
		return charter.Word{Key: key, Term: language.NewText(language.Turkish, term), Not: language.NewText(language.Turkish, not)}
	}
	c := &charter.Charter{Words: []charter.Word{word("a", "İade", "Geri ödeme, geri verme"), word("b", "iade ", ""), word("c", "geri  verme", ""), word("d", "geri verme", "")}}
	// One language may have one word for two things.
	c.Words = append(c.Words, charter.Word{Key: "e", Term: word("", "şikâyet", "").Term.With(language.English, "complaint")}, charter.Word{Key: "f", Term: word("", "şikâyet", "").Term.With(language.English, "grievance")})
	var wrong []string
	for _, each := range c.Missing([]language.Language{language.Turkish}) {
		if each.Leaf == "term" {
			wrong = append(wrong, each.Part+" "+string(each.In))
		}
	}
	if want := []string{"words/b tr", "words/d tr"}; !slices.Equal(wrong, want) {
		t.Errorf("found %v, want %v", wrong, want)
	}
}

func TestAPartThatSaysNothingIsListed(t *testing.T) {
	t.Parallel()
	for part, empty := range map[string]func(c *charter.Charter){
		"scope/":       func(c *charter.Charter) { c.Scope[0].Words = language.Text{} },
		"stories/":     func(c *charter.Charter) { c.Stories[0].Words = language.Text{} },
		"limitations/": func(c *charter.Charter) { c.Limitations[0].Words = language.Text{} },
		"places/":      func(c *charter.Charter) { c.Places[0].Name = language.Text{} },
		"words/":       func(c *charter.Charter) { c.Words[0].Term = language.Text{} },
	} {
		c, err := starter.Of(starter.Home)
		if err != nil {
			t.Fatal(err)
		}
		empty(c)
		if lacks := c.Missing(language.All); len(lacks) != 1 || !strings.HasPrefix(lacks[0].Part, part) {
			t.Errorf("%s says nothing: %+v", part, lacks)
		}
	}
}

// A place that does not say when customers turn to it is printed nowhere, and is asked
// for it.
func TestAPlaceSaysWhenCustomersTurnToIt(t *testing.T) {
	t.Parallel()
	c := whole(t)
	c.Places = []charter.Place{{Key: "desk", Name: c.Name}, {Key: "court", Rank: charter.Outside, Name: c.Name}}
	lacks := c.Missing([]language.Language{language.English})
	if len(lacks) != 1 || lacks[0].Part != "places/desk" || lacks[0].Leaf != "rank" {
		t.Errorf("it lacks %+v", lacks)
	}
}
