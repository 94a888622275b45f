package staff

import (
	"net/http"
	"net/url"
	"slices"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/markdown"
	"vaada/people"
	"vaada/policy"
	"vaada/web"
)

// policyList is the list of all policies.
type policyList struct {
	All    []policy.Kept
	Due    map[string]bool // those whose review is open
	Writes bool
	Reader language.Reader
	Form   *web.Form
}

// written says that one of them is not in force.
func (v policyList) written() bool {
	return slices.ContainsFunc(v.All, func(k policy.Kept) bool { return !k.InForce })
}

// onePolicyView is a policy in force, as everybody on the staff reads it.
type onePolicyView struct {
	Policy   *policy.Policy
	Edition  edition.Edition
	Services []charter.Service
	Kept     *keptBy
	Steps    serving // the steps that follow its clauses
	Writes   bool
	Reader   language.Reader
	Form     *web.Form
}

func (p *Pages) policyRoutes() map[string]route {
	return map[string]route{
		"GET /policies":                  {people.Serve, p.policiesPage},
		"POST /policies":                 {people.Publish, p.beginPolicy},
		"GET /policies/{policy}":         {people.Serve, p.policyPage},
		"POST /policies/{policy}/retire": {people.Publish, p.retirePolicy},
	}
}

func (p *Pages) policiesOf(r *http.Request, who people.Actor, form *web.Form) (v policyList, err error) {
	v.Reader, v.Writes, v.Form = web.PageOf(r).Reader, who.Can(people.Publish), form
	if v.All, err = p.Policies.All(r.Context(), who); err != nil {
		return v, err
	}
	kept, err := p.Publishing.Upkeeps(r.Context(), who)
	v.Due = map[string]bool{}
	for _, u := range kept {
		v.Due[u.Document] = v.Due[u.Document] || u.Kind == edition.Policy && u.Open()
	}
	return v, err
}

func (p *Pages) policiesPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.policiesOf(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidPolicies(v))
}

func laidPolicies(v policyList) page {
	return page{title: titled(say.StaffPolicies()), here: "charter", body: v.view()}
}

// beginPolicy begins a policy and leads to where it is written.
func (p *Pages) beginPolicy(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	o, err := p.People.Organisation(r.Context())
	if err != nil {
		return err
	}
	key, err := p.Editions.Begin(r.Context(), who, policy.Sort, language.NewText(o.Language, form.Line("name")))
	if form.Refused(err) {
		v, err := p.policiesOf(r, who, form)
		if err != nil {
			return err
		}
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidPolicies(v))
	}
	if err != nil {
		return err
	}
	web.Go(w, r, policyAddress(key)+"/edit")
	return nil
}

func (p *Pages) policyOf(r *http.Request, who people.Actor, form *web.Form) (v onePolicyView, err error) {
	v.Reader, v.Writes, v.Form = web.PageOf(r).Reader, who.Can(people.Publish), form
	if v.Policy, v.Edition, err = p.Policies.One(r.Context(), who, r.PathValue("policy")); err != nil {
		return v, err
	}
	if v.Kept, err = p.upkeepFor(r, who, edition.Policy, v.Policy.Key, ""); err != nil {
		return v, err
	}
	if v.Steps, err = p.servingOf(r.Context(), who); err != nil {
		return v, err
	}
	c, err := p.charterNow(r, who)
	v.Services = c.Services
	return v, err
}

func (p *Pages) policyPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.policyOf(r, who, web.NewForm(r, url.Values{}))
	if fault.Is(err, fault.KindNotFound) && who.Can(people.Publish) { // it may be written still
		if _, err := p.Policies.Working(r.Context(), who, r.PathValue("policy")); err == nil {
			web.Go(w, r, policyAddress(r.PathValue("policy"))+"/edit")
			return nil
		}
	}
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidPolicy(v))
}

func laidPolicy(v onePolicyView) page {
	return page{title: titled(language.Words(v.Policy.Name)), here: "charter", body: v.view()}
}

// retirePolicy takes a policy out of force, or gives up one that was only begun.
func (p *Pages) retirePolicy(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	key := r.PathValue("policy")
	err = p.Publishing.Retire(r.Context(), who, edition.Policy, key, form.Prose("reason"))
	switch {
	case fault.Is(err, fault.KindConflict):
		web.Tell(w, r, fault.Of(err).Say, "")
		web.Go(w, r, "/policies")
		return nil
	case form.Refused(err):
		return p.askRetire(w, r, who, form)
	case err != nil:
		return err
	}
	web.Go(w, r, "/policies")
	return nil
}

// askRetire shows again what was refused: on the page of the policy in force, or
// on that of the one that is being written.
func (p *Pages) askRetire(w http.ResponseWriter, r *http.Request, who people.Actor, form *web.Form) error {
	v, err := p.policyOf(r, who, form)
	if fault.Is(err, fault.KindNotFound) {
		written, err := p.writtenOf(r, who)
		if err != nil {
			return err
		}
		written.Form = form
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidWritten(written))
	}
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusUnprocessableEntity, laidPolicy(v))
}

// reach is for what it holds; who looks after it, and when it is looked at again,
// stands above.
func (v onePolicyView) reach() policy.Reach {
	reach := v.Policy.Reach
	reach.Owner, reach.Review = "", 0
	return reach
}

// inPages is a text in Markdown as it reads in one language.
func inPages(written string) templ.Component { return templ.Raw(markdown.HTML(written)) }

// retireReason asks why a policy is taken out of force.
func retireReason(form *web.Form) web.Area {
	area := form.Area("reason", say.TermReason().Capital())
	area.Rows = 3
	return area
}

// servicesNamed are the services of some keys.
func servicesNamed(all []charter.Service, keys []string) (named []language.Text) {
	for _, service := range all {
		for _, key := range keys {
			if service.Key == key {
				named = append(named, service.Name)
			}
		}
	}
	return named
}
