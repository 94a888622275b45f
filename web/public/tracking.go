package public

import (
	"net/http"
	"net/url"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/clock"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/touchpoint"
	"vaada/web"
	"vaada/web/paper"
)

// trackingPage shows a customer how their own case stands. Opening it changes
// nothing.
func (p *Pages) trackingPage(w http.ResponseWriter, r *http.Request) error {
	form := web.NewForm(r, nil)
	return p.showTracking(w, r, http.StatusOK, form)
}

// tell takes what the customer writes on that page.
func (p *Pages) tell(w http.ResponseWriter, r *http.Request) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	link := r.PathValue("link")
	err = p.Cases.Tell(r.Context(), link, form.Value("words"))
	switch {
	case form.Refused(err):
		return p.showTracking(w, r, http.StatusUnprocessableEntity, form)
	case err != nil:
		return err
	}
	web.Go(w, r, "/t/"+url.PathEscape(link)+"?told=yes")
	return nil
}

func (p *Pages) showTracking(w http.ResponseWriter, r *http.Request, status int, form *web.Form) error {
	link := r.PathValue("link")
	found, err := p.Cases.Track(r.Context(), link)
	if err != nil {
		return err
	}
	shown := tracked{Tracking: found, Link: link, Form: form, Told: r.URL.Query().Has("told")}
	if !found.Closed.IsZero() {
		asked, err := p.Feedback.Asked(r.Context(), link)
		if err != nil {
			return err
		}
		shown.Rated = asked.Given != nil
	}
	web.Render(w, r, status, laidTracking(web.PageOf(r), shown))
	return nil
}

func laidTracking(page web.Page, shown tracked) templ.Component {
	return laid(page, say.PublicCase(casework.Code(shown.Number)), "", trackingBody(page, shown))
}

// tracked is what the page of a customer's own case shows.
type tracked struct {
	casework.Tracking
	Link  string
	Form  *web.Form
	Told  bool // something was just told, and is kept
	Rated bool
}

func (t tracked) address() string { return "/t/" + url.PathEscape(t.Link) }

func (t tracked) rating() string { return "/s/" + url.PathEscape(t.Link) }

// asksRating says that the case is over and its customer has not said how it
// was.
func (t tracked) asksRating() bool { return !t.Closed.IsZero() && !t.Rated }

// look is that of the button that sends: a page has one that stands out.
func (t tracked) look() web.Look {
	if t.asksRating() {
		return web.Plainly
	}
	return web.Primary
}

// strip is the promise that runs on the case, with the time left on it.
func (t tracked) strip(r language.Reader) web.PromiseStrip {
	return web.PromiseStrip{Sentence: paper.Ruled(r, *t.Promise, promise.SentenceFor(*t.Promise, r)), Clock: t.clock(r)}
}

// clock is the time left on the promise that runs on the case.
func (t tracked) clock(r language.Reader) web.Clock {
	if t.Clock.State == promise.Paused {
		return web.Clock{State: web.Paused, Left: say.TermClockPaused().Capital()}
	}
	left := web.TimeLeft(r, t.Clock.Started, t.Clock.Due, false)
	left.Due = say.PublicBy(t.Clock.Due)
	return left
}

// late says that the promise was broken and is owed still.
func (t tracked) late(r language.Reader) bool {
	return t.Clock.State != promise.Paused && t.Clock.Due < r.Now
}

// stages are those the case came through, and the one it is in: while it is
// open and stands on a step without a public name, the last one that had one.
func (t tracked) stages() web.Stages {
	var shown []web.Stage
	for _, stage := range t.Stages {
		one := web.Stage{Words: web.Text(stage.Name), State: web.StageDone}
		if stage.Present {
			one.State = web.StageNow
		} else if !stage.At.IsZero() {
			one.Note = web.Moment(stage.At)
		}
		shown = append(shown, one)
	}
	if last := len(shown) - 1; last >= 0 && t.Closed.IsZero() {
		shown[last].State = web.StageNow
	}
	return web.Stages{Stages: shown}
}

// said turns a contact into what its customer sees of it: no name of staff.
func said(r language.Reader, organisation language.Text, contact touchpoint.Contact) web.Contact {
	shown := web.Contact{Kind: web.FromCustomer, Who: say.PublicYou().Plain(r), At: contact.At, Body: web.Prose(contact.Body)}
	if contact.Direction == touchpoint.Out {
		shown.Kind = web.ToCustomer
		shown.Who, _ = organisation.Pick(r.Language)
	}
	if name, known := paper.TouchpointWord(contact.Touchpoint); known {
		shown.Via = name
	}
	return shown
}

var pledgeStates = map[clock.PledgeState]struct {
	Words   func() language.Message
	Outcome web.Outcome
}{
	clock.OpenPledge:  {say.PublicPledgeOpen, ""},
	clock.KeptPledge:  {say.TermKept, web.Kept},
	clock.Broken:      {say.TermBroken, web.Broken},
	clock.AgreedAnew:  {say.PublicPledgeAnew, ""},
	clock.SparePledge: {say.PublicPledgeSpare, ""},
}

func pledgeChip(pledge clock.Pledge) web.Chip {
	state := pledgeStates[pledge.State]
	return web.Chip{Words: state.Words().Capital(), Outcome: state.Outcome}
}

func pledgeName(pledge clock.Pledge) language.Message {
	switch pledge.Kind {
	case clock.VisitPledge:
		return say.PublicPledgeVisit()
	case clock.CallBackPledge:
		return say.PublicPledgeCallBack()
	case clock.AmountPledge:
		return say.PublicPledgeAmount(pledge.Amount)
	default:
		return say.PublicPledgeDate()
	}
}

// pledgeWindow is when it was promised for: a day and its hours, or the time
// it is due by.
func pledgeWindow(pledge clock.Pledge) []language.Message {
	if pledge.From.IsZero() {
		return []language.Message{say.PublicBy(pledge.Until)}
	}
	return []language.Message{say.PublicDay(pledge.From), say.PublicHours(pledge.From, pledge.Until)}
}
