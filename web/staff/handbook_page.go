package staff

import (
	"net/http"
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/promise"
	"vaada/web"
	"vaada/web/paper"
)

// handbook is the charter as the staff read it: with stories and details, what we
// ask of ourselves, all policies, and the words we use.
type handbook struct {
	Charter  *charter.Charter // nil while none is in force
	Edition  edition.Edition
	Policies []policy.Policy
	Firm     language.Text
	Reader   language.Reader
}

// handbookPage shows the long form, to be read and to be printed.
func (p *Pages) handbookPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v := handbook{Reader: web.PageOf(r).Reader, Firm: web.PageOf(r).Organisation()}
	var err error
	v.Charter, v.Edition, err = p.Charters.Handbook(r.Context(), who)
	if err != nil && !fault.Is(err, fault.KindNotFound) {
		return err
	}
	if v.Policies, err = p.Policies.InForce(r.Context(), who); err != nil {
		return err
	}
	names, err := p.Touchpoints.Names(r.Context())
	if err != nil {
		return err
	}
	return p.show(w, paper.Naming(r, names), who, http.StatusOK, laidHandbook(v))
}

func laidHandbook(v handbook) page {
	return page{title: titled(say.TermHandbook().Capital()), here: "charter", body: v.view()}
}

// chapter is one entry of the contents.
type chapter struct {
	ID    string
	Title language.Message
}

// contents lists what is in the handbook, in its order.
func (v handbook) contents() (all []chapter) {
	add := func(there bool, id string, title language.Message) {
		if there {
			all = append(all, chapter{id, title.Capital()})
		}
	}
	c := v.Charter
	add(len(c.Stories) > 0, "stories", say.CharterKinStories())
	add(len(c.Scope) > 0, "scope", say.TermScope())
	add(len(c.Services) > 0, "services", say.CharterKinServices())
	add(len(c.Promises) > 0, "standards", say.TermStandards())
	add(len(c.Limitations) > 0, "limitations", say.CharterKinLimitations())
	add(!c.Asking.IsZero(), "asking", say.CharterKinAsking())
	add(!c.Failing.IsZero(), "failing", say.CharterKinFailing())
	add(len(c.Places) > 0, "places", say.CharterKinPlaces())
	add(!c.Contact.IsZero(), "contact", say.CharterKinContact())
	add(!c.Counting.IsZero(), "counting", say.CharterKinCounting())
	add(len(v.Policies) > 0, "policies", say.StaffPolicies())
	add(len(c.Words) > 0, "words", say.TermWordsWeUse())
	return all
}

// ownerOf names who answers for a promise, where it is a role.
func ownerOf(made promise.Promise) (language.Message, bool) {
	role := people.Role(made.Owner)
	return role.Say().Capital(), slices.Contains(people.AllRoles, role)
}

// onPaper is one form of the charter that can be opened and printed.
type onPaper struct {
	Label   language.Message
	Address string
}

// forms are all of them.
func (v charterView) forms() []onPaper {
	all := []onPaper{
		{say.TermHandbook().Capital(), "/charter/handbook"},
		{say.RenderingPublic(), "/p/charter"},
		{say.RenderingSheet(), "/p/sheet"},
	}
	if len(v.Charter.Services) > 0 {
		all = append(all, tables()...)
	}
	all = append(all,
		onPaper{Label: say.RenderingEmbed(), Address: "/p/embed"},
		onPaper{Label: say.RenderingData(), Address: "/api/public/charter"})
	return append(all, v.Lessons...)
}

// tables are those that public offices hang up.
func tables() []onPaper {
	return []onPaper{
		{say.RenderingTableTurkiye(), "/p/table/" + string(charter.Turkiye)},
		{say.RenderingTableIndia(), "/p/table/" + string(charter.India)},
	}
}
