package staff

import (
	"net/http"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/promise"
	"vaada/web"
)

// charterView is the charter in force, with the policies that hold beside it.
type charterView struct {
	Charter  *charter.Charter // nil while none is in force
	Edition  edition.Edition
	Policies []policy.Policy
	Reader   language.Reader
	Writes   bool            // who looks may change the promises
	Drafted  map[string]bool // those whose draft is another promise by now
	Kept     *keptBy
	Lessons  []onPaper
	Steps    serving // the steps that serve the promises and follow the policies
}

// charterPage shows the charter as a text, with what is for us alone.
func (p *Pages) charterPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	view := charterView{Reader: web.PageOf(r).Reader, Writes: who.Can(people.Publish)}
	var err error
	if view.Writes {
		view.Charter, view.Edition, view.Drafted, err = p.Charters.Whole(r.Context(), who)
	} else {
		view.Charter, view.Edition, err = p.Charters.Handbook(r.Context(), who)
	}
	if err != nil && !fault.Is(err, fault.KindNotFound) {
		return err
	}
	if view.Policies, err = p.Policies.InForce(r.Context(), who); err != nil {
		return err
	}
	if view.Kept, err = p.upkeepFor(r, who, edition.Charter, charter.Document, ""); err != nil {
		return err
	}
	all, err := p.Publishing.Editions(r.Context(), who, edition.Charter, charter.Document)
	if err != nil {
		return err
	}
	view.Lessons = lessonsOf(all)
	if view.Steps, err = p.servingOf(r.Context(), who); err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidCharter(view))
}

func laidCharter(v charterView) page {
	return page{title: titled(say.StaffCharter()), here: "charter", body: v.view()}
}

// misses are the sentences that say what is done when a promise is not kept.
func misses(made promise.Promise, r language.Reader) []templ.Component {
	return besides(made, promise.MissFor(made, r), r)
}

// termsOf are the sentences that say what else belongs to a promise.
func termsOf(made promise.Promise, r language.Reader) web.Terms {
	return besides(made, promise.TermsFor(made, r), r)
}

func besides(made promise.Promise, each [][]promise.Part, r language.Reader) (all []templ.Component) {
	spoken := tongueOf(made, r)
	for _, parts := range each {
		sentence := web.Sentence{Language: spoken}
		for _, part := range parts {
			sentence.Parts = append(sentence.Parts, partOf(part))
		}
		all = append(all, sentence)
	}
	return all
}

// forceChip marks how binding a clause is.
func forceChip(force policy.Force) web.Chip {
	switch force {
	case policy.Must:
		return web.Chip{Words: say.TermMust(), Outcome: web.Broken}
	case policy.Can:
		return web.Chip{Words: say.TermCan(), Outcome: web.Kept}
	default:
		return web.Chip{Words: say.TermShould()}
	}
}
