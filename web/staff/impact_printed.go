package staff

import (
	"vaada/charter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/language/say"
	"vaada/policy"
	"vaada/publishing"
)

// printedCharter is a charter as each paper has it.
type printedCharter struct {
	handbook, public *charter.Charter
	sheet            charter.Sheet
	rows             []charter.Standard // of the tables
}

// laidOut are the charters before and now as they are printed on a day.
func laidOut(was, is document, day hours.Date) (both [2]printedCharter) {
	for at, d := range []document{was, is} {
		c := charterIn(d)
		public := c.Public()
		both[at] = printedCharter{c.Handbook(), public, public.Sheet(day), public.Standards()}
	}
	return both
}

// printings are what has to be printed again for a part: each paper on which it does
// not read as it did.
func (v impact) printings(t publishing.Touched) []onPaper {
	switch v.Is.(type) {
	case *charter.Charter:
		return v.charterPapers(edition.Part{Path: t.Part})
	case *policy.Policy:
		return v.policyPapers(t.Part)
	}
	return nil
}

// charterPapers are those that a charter is printed on.
func (v impact) charterPapers(part edition.Part) (all []onPaper) {
	was, is := v.Printed[0], v.Printed[1]
	if otherwise(was.handbook, is.handbook, part.Path) {
		all = append(all, onPaper{say.TermHandbook(), "/charter/handbook"})
	}
	if !otherwise(was.public, is.public, part.Path) {
		return all
	}
	if part.Kin() == "counting" {
		return append(all, onPaper{say.PublicPromises(), "/p"})
	}
	all = append(all, onPaper{say.ImpactPublicCharter(), "/p/charter"})
	if charter.OnSheet(was.sheet, is.sheet, part) {
		all = append(all, onPaper{say.RenderingSheet(), "/p/sheet"})
	}
	for at, form := range charter.Tables {
		if form.On(was.rows, is.rows, part) {
			all = append(all, tables()[at])
		}
	}
	return all
}

// policyPapers are those that a policy is printed on.
func (v impact) policyPapers(path string) (all []onPaper) {
	was, is := policyIn(v.Was), policyIn(v.Is)
	if otherwise(ownerless(was), ownerless(is), path) {
		all = append(all, onPaper{say.TermHandbook(), "/charter/handbook"})
	}
	if otherwise(v.shown(was), v.shown(is), path) {
		all = append(all, onPaper{say.ImpactPublicCharter(), "/p/charter"})
	}
	return all
}

// ownerless is a policy as the handbook prints it: who looks after it, and until when,
// stands on its own page.
func ownerless(p *policy.Policy) *policy.Policy {
	printed := *p
	printed.Owner, printed.Review = "", 0
	return &printed
}

// shown is a policy as customers read it; one that says nothing where they do not.
func (v impact) shown(p *policy.Policy) *policy.Policy {
	open, is := p.Shown()
	if !is {
		return &policy.Policy{}
	}
	among := policy.Among([]policy.Policy{open}, func(key string) bool {
		for _, service := range v.Services {
			if service.Key == key {
				return service.Public
			}
		}
		return false
	})
	if len(among) == 0 {
		return &policy.Policy{}
	}
	return &among[0]
}

func charterIn(d document) *charter.Charter {
	if c, is := d.(*charter.Charter); is && c != nil {
		return c
	}
	return &charter.Charter{}
}

func policyIn(d document) *policy.Policy {
	if p, is := d.(*policy.Policy); is && p != nil {
		return p
	}
	return &policy.Policy{}
}

// otherwise says that a part does not read in one document as it does in another. One
// that cannot be taken apart is printed again.
func otherwise(was, is document, path string) bool {
	before, err := was.Part(path)
	after, wrong := is.Part(path)
	return err != nil || wrong != nil || before.Content != after.Content
}
