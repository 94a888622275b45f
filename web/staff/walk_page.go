package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/procedure/practice"
	"vaada/web"
)

// walkThrough is a procedure that somebody walks with a made-up customer. Where
// they stand is told by the address alone: nothing of it is kept.
type walkThrough struct {
	procedure.Practice
	walkAddress
	All     []practice.Scenario // the made-up customers
	Missed  []practice.Way
	Cut     bool // of these some may be possible, see practice.Made
	Walk    practice.Walk
	Links   related // of the step in hand
	Who     people.Actor
	Reader  language.Reader
	Step    *web.Form
	Leaving *web.Form
	Unready *fault.Fault // why nobody can begin; nil where they can
	Moved   bool         // an answer came for another box than the walk now stands on
}

// walkAddress is what the address of a walk-through says.
type walkAddress struct {
	Key      string
	Number   int64  // of the edition; 0: the one in force; procedure.Draft: what is being written
	Customer int    // which made-up customer, from 1
	From     string // the box at which it begins; "" for the start
	Walked   []int  // the customers who were walked to their end
	Deeds    []practice.Deed
}

// walkDraft is what an address calls the edition that is being written.
const walkDraft = "draft"

func (p *Pages) walkRoutes() map[string]route {
	return map[string]route{
		"GET /procedures/{key}/walk":  {people.Serve, p.walkPage},
		"POST /procedures/{key}/walk": {people.Serve, p.walkOn},
	}
}

func (p *Pages) walkPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.walkOf(r, who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidWalk(v))
}

// walkOf reads the procedure and walks as far as the address says.
func (p *Pages) walkOf(r *http.Request, who people.Actor) (v walkThrough, err error) {
	v.Who, v.Reader = who, web.PageOf(r).Reader
	if v.walkAddress, err = readWalk(r); err != nil {
		return v, err
	}
	v.Practice, err = p.Procedures.Practise(r.Context(), who, v.Key, v.Number)
	if fault.Is(err, fault.KindInvalid) {
		v.Unready = fault.Of(err)
		return v, nil
	}
	if err != nil {
		return v, err
	}
	if box := v.Charts.Editions[v.Edition.ID].Box(v.From); v.From != "" && (box == nil || !box.OnPath()) {
		return v, fault.NotFound()
	}
	v.walk()
	made, err := p.charterNow(r, who)
	if err != nil {
		return v, err
	}
	if v.Links, err = p.relatedTo(r.Context(), who, v.Walk.Box(), made); err != nil {
		return v, err
	}
	v.Step, v.Leaving = web.NewForm(r, v.filled()), web.NewForm(r, nil)
	return v, nil
}

// walk makes up the customers and goes as far as the address says.
func (v *walkThrough) walk() {
	made := practice.Kept(v.Stamp, v.Charts, v.Edition.ID)
	v.All, v.Missed, v.Cut = made.All, made.Missed, made.Cut
	guide := practice.Begun(v.Charts, v.Edition.ID, v.From)
	if n, from, there := practice.To(v.All, v.From); v.From != "" && there {
		v.Customer, guide.Scenario, guide.From = n+1, v.All[n], from
	} else if v.From == "" && v.Customer > 0 && v.Customer <= len(v.All) {
		guide.Scenario = v.All[v.Customer-1]
	} else {
		v.Customer = 0
	}
	guide.Words = say.PracticeWords().Plain(v.Reader)
	v.Walk = guide.Go(v.Deeds)
	v.Deeds = v.Deeds[:v.Walk.Did]
}

// readWalk reads the address. NotFound where it says what no page wrote.
func readWalk(r *http.Request) (a walkAddress, err error) {
	asked := r.URL.Query()
	a.Key, a.From, a.Customer = r.PathValue("key"), asked.Get("from"), 1
	if number := asked.Get("edition"); number == walkDraft {
		a.Number = procedure.Draft
	} else if number != "" {
		if a.Number, err = strconv.ParseInt(number, 10, 64); err != nil || a.Number < 1 {
			return a, fault.NotFound()
		}
	}
	if customer := asked.Get("customer"); customer != "" {
		if a.Customer, err = strconv.Atoi(customer); err != nil {
			return a, fault.NotFound()
		}
	}
	for each := range strings.SplitSeq(asked.Get("walked"), ".") {
		if n, err := strconv.Atoi(each); err == nil && len(a.Walked) < practice.MostDeeds {
			a.Walked = append(a.Walked, n)
		}
	}
	a.Deeds, err = practice.Read(asked.Get("deeds"))
	return a, err
}

func (a walkAddress) String() string {
	asked := url.Values{}
	switch a.Number {
	case 0:
	case procedure.Draft:
		asked.Set("edition", walkDraft)
	default:
		asked.Set("edition", strconv.FormatInt(a.Number, 10))
	}
	if a.From != "" {
		asked.Set("from", a.From)
	} else if a.Customer > 1 {
		asked.Set("customer", strconv.Itoa(a.Customer))
	}
	var walked []string
	for _, n := range a.Walked {
		walked = append(walked, strconv.Itoa(n))
	}
	if len(walked) > 0 {
		asked.Set("walked", strings.Join(walked, "."))
	}
	if deeds, err := practice.Write(a.Deeds); err == nil && deeds != "" {
		asked.Set("deeds", deeds)
	}
	return withQuery("/procedures/"+a.Key+"/walk", asked)
}

func withQuery(address string, asked url.Values) string {
	if len(asked) == 0 {
		return address
	}
	return address + "?" + asked.Encode()
}

// begins is the address at which the walk of a customer begins.
func (v walkThrough) begins(customer int) string {
	a := v.walkAddress
	a.Customer, a.From, a.Deeds = customer, "", nil
	if v.Walk.Through() && !slices.Contains(a.Walked, v.Customer) {
		a.Walked = append(slices.Clone(a.Walked), v.Customer)
	}
	return a.String()
}

// behind is the address of the step before; "" where the walk begins here.
func (v walkThrough) behind() string {
	if len(v.Deeds) == 0 {
		return ""
	}
	a := v.walkAddress
	a.Deeds = a.Deeds[:len(a.Deeds)-1]
	return a.String()
}

// walkOn does one more deed, and leads to where the walk then stands. An answer to
// another box than that is a Conflict: the draft has changed meanwhile.
func (p *Pages) walkOn(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.walkOf(r, who)
	if err != nil {
		return err
	}
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	if v.Unready == nil {
		if box := v.Walk.Box(); form.Typed("box") && (box == nil || box.Key != form.Value("box")) {
			v.Moved = true
			return p.show(w, r, who, http.StatusConflict, laidWalk(v))
		}
		if err = v.deed(form); err == nil && !form.Wrong() {
			web.Go(w, r, v.walkAddress.String())
			return nil
		}
		if !form.Wrong() {
			form.Refused(fault.Invalid("", fault.Of(err).Say))
		}
	}
	return p.show(w, r, who, http.StatusUnprocessableEntity, laidWalk(v))
}

// deed does what a form of the page asks for.
func (v *walkThrough) deed(form *web.Form) error {
	box := v.Walk.Box()
	deed := practice.Deed{To: form.Value("to")}
	switch form.Value("do") {
	case "leave":
		v.Leaving, deed.Kind = form, procedure.Left
		form.Reason("reason")
	case "return":
		v.Leaving, deed.Kind = form, procedure.CameBack
	case "close":
		v.Leaving, deed.Kind = form, procedure.Ended
		form.Reason("reason")
	default:
		v.Step = form
		deed = practice.Onwards(box, form.Value("answer"))
	}
	if form.Wrong() {
		return nil
	}
	short, err := v.Walk.Try(deed, typedFields(form, box), v.Reader)
	if err := prefixed(err, box); err != nil {
		form.Refused(err)
		return err
	}
	v.Deeds = append(slices.Clone(v.Deeds), short)
	_, err = practice.Write(v.Deeds)
	return err
}

// home is the page of the procedure, or the one on which it is written.
func (v walkThrough) home() web.Button {
	if v.Number == procedure.Draft {
		return web.Button{Label: say.PracticeWrite(), Address: procedureAddress(v.Key) + "/edit"}
	}
	return web.Button{Label: say.ProcedureAsList(), Address: procedureAddress(v.Key)}
}

// standing is which edition is walked.
func (v walkThrough) standing() language.Message {
	if v.Number == procedure.Draft {
		return say.TermDraft().Capital()
	}
	return say.StaffEditionNumber(int(v.Edition.Number))
}

func laidWalk(v walkThrough) page {
	named := language.NewText(language.English, v.Key)
	if v.Unready == nil {
		named = v.Chart().Name
	}
	return page{title: titled(say.PracticeTitle(named)), here: "procedures", body: v.view()}
}

// walkedAs is the number of the edition that a page shows; 0 where it is the one in
// force, whichever that is.
func walkedAs(shown procedure.Published) int64 {
	if shown.Retired {
		return shown.Edition.Number
	}
	return 0
}
