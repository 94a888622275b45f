package staff

import (
	"net/http"
	"net/url"
	"slices"

	"vaada/casework"
	"vaada/duty"
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
	"vaada/web"
)

// reviewList is everything in force that somebody looks after, by the day on which
// it is looked at again.
type reviewList struct {
	All   []publishing.Upkeep
	Names []people.Staff
	Opens bool // who looks may open reviews before their day
	Form  *web.Form
}

// reviewView is one of them, with what was found.
type reviewView struct {
	publishing.Upkeep
	Looks    []publishing.Look
	Promise  promise.Promise // where it is one; of no class else
	Names    []people.Staff
	Could    []people.Staff // look after it
	Answers  bool           // who looks may answer
	Writes   bool
	Language language.Reader
	Form     *web.Form
}

func (p *Pages) reviewRoutes() map[string]route {
	return map[string]route{
		"GET /reviews":           {people.Serve, p.reviewsPage},
		"POST /reviews":          {people.Publish, p.roleChanged},
		"GET /reviews/{upkeep}":  {people.Serve, p.reviewPage},
		"POST /reviews/{upkeep}": {people.Serve, p.review},
	}
}

func reviewAddress(id ids.ID) string { return "/reviews/" + id.String() }

func (p *Pages) reviewsOf(r *http.Request, who people.Actor, form *web.Form) (v reviewList, err error) {
	v.Form, v.Opens = form, who.Can(people.Publish)
	if v.All, err = p.Publishing.Upkeeps(r.Context(), who); err != nil {
		return v, err
	}
	v.Names, err = p.People.Known(r.Context(), who)
	return v, err
}

func (p *Pages) reviewsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.reviewsOf(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidReviews(v))
}

func laidReviews(v reviewList) page {
	return page{title: titled(say.UpkeepTitle()), here: "charter", body: v.view()}
}

// standing are those whose review is open, or those whose is not.
func (v reviewList) standing(open bool) []publishing.Upkeep {
	return slices.DeleteFunc(slices.Clone(v.All), func(u publishing.Upkeep) bool { return u.Open() != open })
}

// roleChanged opens the reviews of all by which a role works.
func (p *Pages) roleChanged(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	opened, err := p.Publishing.RoleChanged(r.Context(), who, people.Role(form.Value("role")), form.Prose("reason"))
	if form.Refused(err) {
		v, err := p.reviewsOf(r, who, form)
		if err != nil {
			return err
		}
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidReviews(v))
	}
	if err != nil {
		return err
	}
	web.Tell(w, r, say.UpkeepOpened(opened), "")
	web.Go(w, r, "/reviews")
	return nil
}

func (p *Pages) reviewOf(r *http.Request, who people.Actor, form *web.Form) (v reviewView, err error) {
	id, err := ids.Parse(r.PathValue("upkeep"))
	if err != nil {
		return v, fault.NotFound()
	}
	v.Form, v.Language, v.Writes = form, web.PageOf(r).Reader, who.Can(people.Publish)
	if v.Upkeep, v.Looks, err = p.Publishing.Upkeep(r.Context(), who, id); err != nil {
		return v, err
	}
	v.Answers = v.Writes || v.Owner == who.ID
	if v.Names, err = p.People.Known(r.Context(), who); err != nil {
		return v, err
	}
	if v.Writes {
		everybody, err := p.People.Everybody(r.Context(), who)
		if err != nil {
			return v, err
		}
		v.Could = slices.DeleteFunc(everybody, func(s people.Staff) bool { return !s.CanAt(people.Publish, 0, 0) })
	}
	if v.Part != "" {
		c, _, err := p.Charters.Handbook(r.Context(), who)
		if err != nil {
			return v, err
		}
		v.Promise, _ = c.Promise(edition.Part{Path: v.Part}.Key())
	}
	return v, nil
}

func (p *Pages) reviewPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.reviewOf(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidReview(v))
}

func laidReview(v reviewView) page {
	return page{title: titled(upkeepName(v.Upkeep)), here: "charter", body: v.view()}
}

// review does what a form of the page asks for.
func (p *Pages) review(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	v, err := p.reviewOf(r, who, form)
	if err != nil {
		return err
	}
	next := "/reviews"
	switch form.Value("do") {
	case "right":
		err = p.Publishing.FindRight(r.Context(), who, v.ID, form.Prose("words"))
	case "wrong":
		err = p.Publishing.FindWrong(r.Context(), who, v.ID, form.Prose("words"))
		if v.Writes {
			next = v.written()
		}
	case "open":
		err, next = p.Publishing.JobChanged(r.Context(), who, v.ID, form.Prose("reason")), reviewAddress(v.ID)
	case "give":
		to, _ := ids.Parse(form.Value("owner"))
		err, next = p.Publishing.GiveUpkeep(r.Context(), who, v.ID, to), reviewAddress(v.ID)
	default:
		err = fault.NotFound()
	}
	switch {
	case form.Refused(err):
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidReview(v))
	case fault.Is(err, fault.KindConflict):
		web.Tell(w, r, fault.Of(err).Say, "")
	case err != nil:
		return err
	}
	web.Go(w, r, next)
	return nil
}

// home is where the document is read.
func (v reviewView) home() string {
	if paper, err := paperOf(v.Kind); err == nil {
		return paper.Home(v.Document)
	}
	return "/procedures/" + v.Document
}

// written is where it is written anew; a chart is read.
func (v reviewView) written() string {
	switch {
	case v.Kind == edition.Procedure:
		return v.home()
	case v.Part != "":
		return addressIn(v.home(), v.Part)
	}
	return v.home() + "/edit"
}

// upkeepName is what something that is looked after is called.
func upkeepName(u publishing.Upkeep) language.Message {
	switch {
	case !u.Name.IsZero():
		return language.Words(u.Name)
	case u.Kind == edition.Charter && u.Part == "":
		return say.StaffCharter()
	case u.Part != "":
		return language.Words(language.NewText(language.English, edition.Part{Path: u.Part}.Key()))
	}
	return language.Words(language.NewText(language.English, u.Document))
}

// sortOf is what sort of thing it is.
func sortOf(u publishing.Upkeep) language.Message {
	switch {
	case u.Part != "":
		return say.TermPromise()
	case u.Kind == edition.Policy:
		return say.TermPolicy()
	case u.Kind == edition.Procedure:
		return say.TermProcedure()
	default:
		return say.TermCharter()
	}
}

// upkeepChips mark how its review stands.
func upkeepChips(u publishing.Upkeep) (chips []web.Chip) {
	if !u.Found.IsZero() {
		return []web.Chip{{Words: say.UpkeepToRewrite(), Outcome: web.Broken}}
	}
	if u.Open() {
		chips = append(chips, web.Chip{Words: say.PolicyReviewDue(), Outcome: web.AtRisk})
	}
	return chips
}

// reasonArea asks what changed.
func reasonArea(form *web.Form) web.Area {
	area := form.Area("reason", say.UpkeepFieldReason().Capital())
	area.Rows = 3
	return area
}

func (v reviewView) words() web.Area {
	area := v.Form.Area("words", say.RemarkFieldWords().Capital())
	area.Rows, area.Optional = 3, true
	return area
}

// owners chooses who looks after it.
func (v reviewView) owners() web.Select {
	var options []web.SelectOption
	for _, each := range v.Could {
		options = append(options, web.SelectOption{Value: each.ID.String(), Label: each.Name})
	}
	return v.Form.Select("owner", say.PolicyFieldOwner().Capital(), options...)
}

// roles chooses whose work changed.
func (v reviewList) roles(r language.Reader) web.Select {
	var options []web.SelectOption
	for _, role := range people.AllRoles {
		options = append(options, web.SelectOption{Value: string(role), Label: role.Say().Capital().Plain(r)})
	}
	return v.Form.Select("role", say.TermRole().Capital(), options...)
}

// looksOwed names what somebody owes to look at, by what is looked after.
func (p *Pages) looksOwed(r *http.Request, who people.Actor, mine []casework.Owed) (map[ids.ID]string, error) {
	if !slices.ContainsFunc(mine, func(o casework.Owed) bool { return o.Kind == duty.StillRight }) {
		return nil, nil
	}
	return p.upkeepNames(r, who)
}

// upkeepNames names all in force that is looked after, by what is looked after.
func (p *Pages) upkeepNames(r *http.Request, who people.Actor) (map[ids.ID]string, error) {
	all, err := p.Publishing.Upkeeps(r.Context(), who)
	names := map[ids.ID]string{}
	for _, u := range all {
		names[u.ID] = upkeepName(u).Plain(web.PageOf(r).Reader)
	}
	return names, err
}

// upkeepFor is who looks after a document, or after a part of it, for its page; nil
// where nobody has begun to.
func (p *Pages) upkeepFor(r *http.Request, who people.Actor, kind edition.Kind, document, part string) (*keptBy, error) {
	all, err := p.Publishing.UpkeepsOf(r.Context(), who, kind, document)
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(all, func(u publishing.Upkeep) bool { return u.Part == part })
	if at < 0 {
		return nil, nil
	}
	names, err := p.People.Known(r.Context(), who)
	return &keptBy{all[at], nameOfStaff(names, all[at].Owner)}, err
}

// keptBy is who looks after a document, by name.
type keptBy struct {
	publishing.Upkeep
	Name string // "" for nobody
}
