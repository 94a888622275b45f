package staff

import (
	"context"
	"strings"
	"testing"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/web"
)

// two is the view of one charter against another.
func two(t *testing.T, change func(c *charter.Charter)) editionView {
	t.Helper()
	var charters [2]*charter.Charter
	for at := range charters {
		c, err := starter.Charter()
		if err != nil {
			t.Fatal(err)
		}
		charters[at] = c
	}
	change(charters[1])
	v := editionView{Paper: charterPaper, Reader: language.Reader{Language: language.English}}
	v.Was, v.Is = charters[0], charters[1]
	changes, err := charter.Compare(charters[0], charters[1])
	if err != nil {
		t.Fatal(err)
	}
	v.Changes = changes
	return v
}

func reads(t *testing.T, v editionView, c templ.Component) string {
	t.Helper()
	var page strings.Builder
	if err := c.Render(web.WithPage(context.Background(), web.Page{Reader: v.Reader}), &page); err != nil {
		t.Fatal(err)
	}
	return page.String()
}

// Whatever of a service, a touchpoint or a place is no wording is shown before and
// after; what is, word by word, and nothing twice.
func TestAChangedFactIsShownBeforeAndAfter(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		change  func(c *charter.Charter)
		was, is string
	}{
		"a fee": {func(c *charter.Charter) {
			c.Services[0].Fee.Amount = money.Amount{Minor: 777_700, Currency: "PKR"}
		}, "", "7,777"},
		"the documents": {func(c *charter.Charter) {
			c.Services[0].Documents = []language.Text{language.NewText(language.English, "A purple kite")}
		}, c0(t).Services[0].Documents[0].In[language.English], "A purple kite"},
		"a skill":     {func(c *charter.Charter) { c.Scope[0].Skill = "juggling" }, "", "juggling"},
		"a telephone": {func(c *charter.Charter) { c.Places[0].Phone = "+92 42 7777777" }, "", "7777777"},
	} {
		v := two(t, each.change)
		all := v.grouped()
		if len(all) != 1 || !all[0].Material || all[0].Was == nil || all[0].Is == nil || len(all[0].Worded) != 0 {
			t.Errorf("%s: %+v", name, all)
			continue
		}
		was, is := reads(t, v, all[0].Was), reads(t, v, all[0].Is)
		if !strings.Contains(was, each.was) || strings.Contains(was, each.is) || !strings.Contains(is, each.is) {
			t.Errorf("%s is not shown", name)
		}
	}
	worded := two(t, func(c *charter.Charter) {
		c.Services[0].Who = c.Services[0].Who.With(language.English, "Whoever rides a purple kite")
	}).grouped()
	if len(worded) != 1 || worded[0].Was != nil || len(worded[0].Worded) != 1 || !worded[0].Material {
		t.Errorf("who may ask: %+v", worded)
	}
}

func c0(t *testing.T) *charter.Charter {
	t.Helper()
	c, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// What is hung up is said from when an edition is sent until it holds no more, with the
// day that is planned; and a lesson teaches whatever changes what holds.
func TestPostersAreSaidWhileAnEditionIsOnItsWayAndHolds(t *testing.T) {
	t.Parallel()
	v := two(t, func(c *charter.Charter) { c.Failing = language.NewText(language.English, "We send a purple kite.") })
	for state, said := range map[edition.State]bool{
		edition.InReview: true, edition.InTraining: true, edition.Published: true, edition.Withdrawn: false, edition.Superseded: false,
	} {
		v.State = state
		if _, _, is := v.posters(); is != said {
			t.Errorf("%s: %v", state, is)
		}
	}
	v.State, v.Plan.Begins = edition.InTraining, hours.Date(20_800)
	day := say.PublishingHangOn(noon(20_800)).Plain(v.Reader)
	if page := reads(t, v, v.hung()); !strings.Contains(page, "counter sheet hangs") || !strings.Contains(page, day[:20]) {
		t.Errorf("it says\n%s\nwithout\n%s", page, day)
	}
	if news := (lesson{editionView: v}).news(); len(news) != 1 || news[0].Kin != "failing" {
		t.Errorf("the lesson teaches %+v", news)
	}
}
