package staff

import (
	"net/http"
	"net/url"
	"slices"

	"vaada/edition"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/publishing"
	"vaada/web"
)

// sending is the page on which a document is sent for review.
type sending struct {
	writtenPaper
	Staff     []people.Staff
	Concerned []people.Role // whom what changes concerns: they are ticked before somebody chooses
	Carries   int64         // the number of the edition that it was begun from, where that one is not in force yet; 0: it is
}

// editionView is one edition on its way: what is new in it, who was asked, who
// approved, who is trained, and what the reader may do about it.
type editionView struct {
	publishing.Course
	publishing.Comparison
	Paper  paperKind
	Links  related  // of a procedure
	Said   remarked // of its boxes
	Names  []people.Staff
	Who    people.Actor
	Reader language.Reader
	Form   *web.Form
}

func (p *Pages) editionRoutes() map[string]route {
	return map[string]route{
		"GET /charter/send":                    {people.Publish, p.sendPage},
		"POST /charter/send":                   {people.Publish, p.send},
		"GET /charter/editions":                {people.Serve, p.editionsPage},
		"GET /policies/{policy}/send":          {people.Publish, p.sendPage},
		"POST /policies/{policy}/send":         {people.Publish, p.send},
		"GET /policies/{policy}/editions":      {people.Serve, p.editionsPage},
		"GET /procedures/{procedure}/send":     {people.Publish, p.sendPage},
		"POST /procedures/{procedure}/send":    {people.Publish, p.send},
		"GET /procedures/{procedure}/editions": {people.Serve, p.editionsPage},

		"GET /editions/{edition}":  {people.Serve, p.editionPage},
		"POST /editions/{edition}": {people.Serve, p.ofEdition},

		"GET /editions/{edition}/lesson": {people.Serve, p.lessonPage},
	}
}

func (p *Pages) sendPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.sendingOf(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidSending(v))
}

func (p *Pages) sendingOf(r *http.Request, who people.Actor, form *web.Form) (v sending, err error) {
	if v.writtenPaper, err = p.writtenOf(r, who); err != nil {
		return v, err
	}
	v.Form = form
	all, err := p.Publishing.Editions(r.Context(), who, v.Paper.Kind, v.Key)
	if err != nil {
		return v, err
	}
	for _, each := range all {
		if each.Edition.ID == v.Writing.Base && each.State.OnItsWay() {
			v.Carries = each.Edition.Number
		}
	}
	if v.Staff, err = p.People.Everybody(r.Context(), who); err != nil || len(v.Writing.Changed()) == 0 {
		return v, err
	}
	touched, err := p.Publishing.Impact(r.Context(), who, v.Paper.Kind, v.Key)
	v.Concerned = impact{Impact: touched}.roles()
	return v, err
}

func laidSending(v sending) page {
	return page{title: titled(say.TermSendForReview().Capital()), here: v.Paper.Here, body: v.view()}
}

func (p *Pages) send(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	plan := publishing.Plan{Words: form.Optional("words", say.PublishingFieldWords(), 2000), Material: form.Has("material", "yes"), WhyLeft: form.Optional("left", say.PublishingFieldLeft(), 2000)}
	for _, each := range form.Values("reviewers") {
		if id, err := ids.Parse(each); err == nil {
			plan.Reviewers = append(plan.Reviewers, id)
		}
	}
	for _, role := range people.AllRoles {
		if form.Has("roles", string(role)) {
			plan.Roles = append(plan.Roles, role)
		}
	}
	if typed := form.Line("begins"); typed != "" {
		if plan.Begins, err = hours.ParseDate(typed); err != nil {
			form.Wrongly("begins", say.ErrEnter(say.CharterFieldBegins()))
		}
	}
	id := ids.ID(0)
	if !form.Wrong() {
		of, key := paperAt(r)
		id, err = p.Publishing.Submit(r.Context(), who, of.Kind, key, plan)
	}
	if form.Wrong() || form.Refused(err) {
		v, err := p.sendingOf(r, who, form)
		if err != nil {
			return err
		}
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidSending(v))
	}
	if err != nil {
		return err
	}
	web.Go(w, r, editionAddress(id))
	return nil
}

func editionAddress(id ids.ID) string { return "/editions/" + id.String() }

// editionsPage lists every edition that ever was.
func (p *Pages) editionsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	of, key := paperAt(r)
	all, err := p.Publishing.Editions(r.Context(), who, of.Kind, key)
	if err == nil && len(all) == 0 && of.List != "" { // it is being written, or there is none
		_, err = p.writtenOf(r, who)
	}
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, page{
		title: titled(say.PublishingEditions()), here: of.Here, body: editionList(all, of, of.Home(key)),
	})
}

func (p *Pages) editionPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.editionOf(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidEdition(v))
}

func (p *Pages) editionOf(r *http.Request, who people.Actor, form *web.Form) (v editionView, err error) {
	id, err := ids.Parse(r.PathValue("edition"))
	if err != nil {
		return v, fault.NotFound()
	}
	v.Who, v.Reader, v.Form = who, web.PageOf(r).Reader, form
	var with ids.ID // 0: the one that it was written from
	if named := r.URL.Query().Get("with"); named != "" {
		if with, err = ids.Parse(named); err != nil {
			return v, fault.NotFound()
		}
	}
	if v.Course, v.Comparison, err = p.Publishing.Course(r.Context(), who, id, with); err != nil {
		return v, err
	}
	if v.Paper, err = paperOf(v.Edition.Kind); err != nil {
		return v, err
	}
	if v.Edition.Kind == edition.Procedure {
		if v.Links, err = p.relatedOf(r.Context(), who); err != nil {
			return v, err
		}
		if v.Said, err = p.remarkedOf(r.Context(), who, v.Edition.Document, v.Edition.ID); err != nil {
			return v, err
		}
	}
	v.Names, err = p.People.Known(r.Context(), who)
	return v, err
}

func laidEdition(v editionView) page {
	return page{title: titled(say.StaffEditionNumber(int(v.Edition.Number))), here: v.Paper.Here, body: v.view()}
}

// ofEdition does what a form of the page asks for.
func (p *Pages) ofEdition(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	v, err := p.editionOf(r, who, form)
	if err != nil {
		return err
	}
	id, words := v.Edition.ID, form.Prose("words")
	switch form.Value("do") {
	case "answer":
		err = p.answerReview(r, who, v, form.Prose("remark"))
	case "approve":
		err = p.Publishing.Approve(r.Context(), who, id, words)
	case "refuse":
		err = p.Publishing.Refuse(r.Context(), who, id, words)
	case "withdraw":
		err = p.Publishing.Withdraw(r.Context(), who, id, words)
	case "train":
		err = p.train(r, who, v)
	default:
		err = fault.NotFound()
	}
	switch {
	case form.Wrong() || form.Refused(err):
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidEdition(v))
	case fault.Is(err, fault.KindConflict):
		web.Tell(w, r, fault.Of(err).Say, "")
	case err != nil:
		return err
	}
	web.Go(w, r, editionAddress(id))
	return nil
}

func (p *Pages) answerReview(r *http.Request, who people.Actor, v editionView, words string) error {
	correct := v.Form.OneOf("correct", say.PublishingFieldCorrect(), "yes", "no")
	achievable := v.Form.OneOf("achievable", say.PublishingFieldAchievable(), "yes", "no")
	if v.Form.Wrong() {
		return nil
	}
	return p.Publishing.Answer(r.Context(), who, v.Edition.ID, correct == "yes", achievable == "yes", words)
}

func (p *Pages) train(r *http.Request, who people.Actor, v editionView) error {
	var staff []ids.ID
	for _, each := range v.Form.Values("staff") {
		if id, err := ids.Parse(each); err == nil {
			staff = append(staff, id)
		}
	}
	day, err := hours.ParseDate(v.Form.Line("day"))
	if err != nil {
		v.Form.Wrongly("day", say.ErrEnter(say.PublishingFieldDay()))
		return nil
	}
	return p.Publishing.Train(r.Context(), who, v.Edition.ID, staff, day, v.Form.Line("how"))
}

// stateWord is where an edition stands, as people name it.
func stateWord(state edition.State) (language.Message, web.Outcome) {
	switch state {
	case edition.InReview:
		return say.TermInReview(), web.AtRisk
	case edition.Approved:
		return say.TermApproved(), ""
	case edition.InTraining:
		return say.TermInTraining(), web.AtRisk
	case edition.Trained:
		return say.TermTrained(), ""
	case edition.Published:
		return say.TermInForce(), web.Kept
	case edition.Retired:
		return say.TermRetired(), ""
	case edition.Withdrawn:
		return say.TermWithdrawn(), web.Broken
	case edition.Superseded:
		return say.TermSuperseded(), ""
	default:
		return say.TermDraft(), ""
	}
}

// asked says whether the reader was asked about the edition.
func (v editionView) asked() bool {
	return v.State == edition.InReview && slices.ContainsFunc(v.Reviews, func(r publishing.Review) bool { return r.Staff == v.Who.ID })
}

func (v editionView) decides() bool {
	return v.State == edition.InReview && v.Who.Can(people.Publish)
}

func (v editionView) trains() bool {
	return v.Who.Can(people.RecordTraining) && slices.Contains([]edition.State{edition.InTraining, edition.Trained, edition.Published}, v.State)
}

// untrained are those of the concerned roles who are not trained yet.
func (v editionView) untrained() (options []web.Option) {
	seen := map[ids.ID]bool{}
	for _, role := range v.Ready() {
		for _, id := range role.Missing {
			if !seen[id] {
				seen[id] = true
				options = append(options, web.Option{Value: id.String(), Label: web.Own(nameOfStaff(v.Names, id)), Current: v.Form.Has("staff", id.String())})
			}
		}
	}
	return options
}

func (v editionView) today() string { return hours.DateIn(v.Reader.Now, v.Reader.Zone).String() }
