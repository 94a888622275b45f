package staff

import (
	"net/url"
	"time"

	"vaada/casework"
	charters "vaada/charter/starter"
	"vaada/clock"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/procedure/starter"
	"vaada/promise"
	"vaada/touchpoint"
	"vaada/visit"
	"vaada/web"
)

func caseExamples() []example {
	all := shown("GET /cases/{code}", func(s scene) page { return s.caseView().page() })
	all = append(all, shown("GET /cases/{code}/contacts/{contact}/letter", func(s scene) page { return laidLetter(s.letter()) })...)
	return append(all, shown("GET /cases/{code}/trail", func(s scene) page { return laidTrail(s.caseView()) })...)
}

// caseEdition is the edition that the case of the examples walks.
const caseEdition ids.ID = 301

// caseView is the case of the examples, some steps along its chart.
func (s scene) caseView() caseView {
	v := caseView{
		List: s.caseList(casework.Mine), Lists: s.lists(), Who: deniz, Reader: s.Reader, Look: look{View: casework.Mine, Open: web.OpenNext},
		Staff: []people.Staff{{ID: deniz.ID, Name: deniz.Name, Holdings: deniz.Holdings}, {ID: 7002, Name: s.name("بلال حسین"), Holdings: people.Everywhere(people.Agent)}},
	}
	v.List.At = 20418
	v.Case = casework.Case{
		ID: 29418, Number: 20418, Customer: 501, Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest,
		Subject: s.subject("Fridge stopped cooling"), Language: language.English, Owner: deniz.ID, Opened: s.ago(80 * time.Minute),
	}
	v.Page.Customer, v.Names = s.sara(), map[ids.ID]string{deniz.ID: deniz.Name, 7002: s.name("بلال حسین")}
	v.EditionNumber = 7
	v.Charter = must(charters.Charter())
	s.walked(&v)
	v.Links = related{Charter: v.Charter}
	if s.State != web.Blank {
		s.promisedIn(&v)
		v.Contacts, v.History = s.contacts(), s.rows()[2:4]
		v.Case.Unreached = "sara.malik@example.com"
	} else {
		v.Case.Subject = ""
	}
	s.shut(&v)
	v.Step, v.Said, v.Leaving, v.Shutting = s.form(v.filled()), s.form(url.Values{}), s.form(url.Values{}), s.form(url.Values{})
	if s.State == web.Faulty {
		s.spoil(&v)
	}
	return v
}

// shut makes the case of the examples private where its page is full.
func (s scene) shut(v *caseView) {
	v.MayShut, v.Colleagues = true, v.Staff
	if s.State == web.Blank || s.State == web.Faulty {
		return
	}
	v.Case.Private = true
	if s.State == web.Long {
		v.Look.Write = writeNote
	}
	v.Privacy = &casework.Privacy{
		Since: s.ago(time.Hour), By: deniz.ID, Reason: s.subject("The customer complains about a colleague."), Admitted: []ids.ID{7002},
	}
}

// spoil lets the forms of a case come back, after somebody was quicker.
func (s scene) spoil(v *caseView) {
	v.Was = say.CaseworkMovedOn("بلال حسین", s.ago(time.Minute))
	v.Kept = "The customer says that the light is on.\n\nبتی جل رہی ہے۔"
	v.Step = s.form(url.Values{})
	for _, field := range v.Box.Fields {
		v.Step.Wrongly(fieldPrefix+field.Key, say.ErrEnter(language.Words(field.Label)))
	}
	v.Leaving.Wrongly("reason", say.ErrReason())
	v.Shutting.Wrongly("private_reason", say.ErrReason())
	v.Said.Wrongly("body", say.ErrEnter(say.CaseworkFieldBody()))
}

// walked leads the case along the chart that organisations begin with: in the
// full state to where a visit is booked, else to the first step that asks for
// something.
func (s scene) walked(v *caseView) {
	list := must(starter.Charts())
	compiled := must(procedure.Compile(list[len(list)-1]))
	v.Chart, v.Charts = compiled.Chart, map[ids.ID]*procedure.Compiled{caseEdition: compiled}
	charts := procedure.Charts{Editions: v.Charts}
	at := s.ago(80 * time.Minute)
	deeds := []procedure.Deed{{Kind: procedure.Begun, Edition: caseEdition}}
	if s.State != web.Blank {
		deeds = append(deeds, procedure.Deed{Kind: procedure.Done})
	}
	if s.State == web.Full || s.State == web.Long {
		deeds = append(deeds, done("phone", "+923005550142"), done("appliance", "fridge", "fault", "Stopped cooling", "danger", "no"),
			procedure.Deed{Kind: procedure.Done})
	}
	if s.State == web.Long {
		deeds = append(deeds, procedure.Deed{Kind: procedure.Answering, Exit: "yes"})
	}
	for _, deed := range deeds {
		deed.Actor, deed.Reader = deniz.ID, language.Reader{Language: language.English, Zone: time.UTC}
		walked, err := procedure.Walk(charts, v.Case.State, deed, at)
		if err != nil {
			break // the chart was changed: the example stands where it came to
		}
		v.Case.State = walked.State
		for _, row := range walked.Rows {
			v.Steps = append(v.Steps, casework.Step{Row: row})
		}
		at = at.Add(4 * time.Minute)
	}
	v.Box, v.CanUndo = compiled.Box(v.Case.State.Box), len(v.Case.State.Trail) > 1
	if s.State == web.Long {
		for n := range 8 {
			from := s.ahead(time.Duration(20+2*n) * time.Hour)
			v.Slots = append(v.Slots, visit.Slot{Engineer: 7002, Name: longName, From: from, Until: from.Add(visit.Window)})
		}
	}
}

func done(typed ...string) procedure.Deed {
	deed := procedure.Deed{Kind: procedure.Done, Typed: map[string]string{}}
	for at := 0; at < len(typed); at += 2 {
		deed.Typed[typed[at]] = typed[at+1]
	}
	return deed
}

// promisedIn puts running promises, pledges, a visit and a refund on the case.
func (s scene) promisedIn(v *caseView) {
	for at, made := range v.Charter.Promises {
		run := promise.Run{State: promise.Running, Started: s.ago(82 * time.Minute), Due: s.ahead(38 * time.Minute)}
		if at == 0 {
			run.State, run.Done, run.Due = promise.Met, s.ago(81*time.Minute), s.ago(80*time.Minute)
		}
		v.Clocks = append(v.Clocks, clock.Clock{ID: ids.ID(101 + at), Promise: made.Key, Run: run})
	}
	v.Page.Next = &v.Clocks[min(2, len(v.Clocks)-1)]
	from := s.ahead(20 * time.Hour)
	v.Pledges = []clock.Pledge{
		{ID: 111, Kind: clock.VisitPledge, From: from, Until: from.Add(visit.Window), State: clock.OpenPledge, MadeBy: deniz.ID},
		{ID: 112, Kind: clock.CallBackPledge, Until: s.ago(time.Hour), State: clock.Broken, MadeBy: 7002},
	}
	v.Visits = []visit.Visit{{ID: 601, Engineer: 7002, From: from, Until: from.Add(visit.Window), Zone: s.Reader.Zone}}
	v.Refunds = []order.Refund{{ID: 701, Amount: money.Amount{Minor: 24_500_00, Currency: "PKR"}, State: order.Asked}}
}

// contacts are what was said on the case: a call, a letter, a reply, a note.
func (s scene) contacts() []touchpoint.Contact {
	said := func(id ids.ID, kind touchpoint.Kind, way touchpoint.Direction, ago time.Duration, body string) touchpoint.Contact {
		return touchpoint.Contact{
			ID: id, Touchpoint: touchpoint.Email, Kind: kind, Direction: way, Customer: 501, Sender: "sara.malik@example.com", Body: body,
			At: s.ago(ago), Proven: true,
		}
	}
	call := said(201, touchpoint.Call, touchpoint.In, 82*time.Minute, "")
	call.Touchpoint = touchpoint.Telephone
	call.Call = &touchpoint.CallRecord{
		Caller: "+923005550142", Rung: call.At, Answered: call.At.Add(9 * time.Second), Ended: call.At.Add(4 * time.Minute),
		HeldTotal: int64(40 * time.Second / time.Microsecond),
	}
	letter := said(202, touchpoint.Message, touchpoint.In, 50*time.Minute,
		"Hello, my fridge stopped cooling last night and the milk has gone off. The order is AH-7731-0926. Please call me on +44 7700 900142.\n\n"+
			"السلام علیکم، کل رات سے فریج ٹھنڈا نہیں کر رہا۔ 90% دودھ خراب ہے۔")
	letter.Sender, letter.Proven, letter.Original = "sara@elsewhere.example", s.State != web.Faulty, "0f3c"
	letter.Attachments = []touchpoint.Attachment{{Name: s.subject("fridge.jpg"), Size: 120 << 10}}
	reply := said(203, touchpoint.Message, touchpoint.Out, 5*time.Minute,
		"Good afternoon Sara. I am sorry about the fridge, and the milk. I have your order in front of me. Is the freezer part still cold?")
	reply.Staff = deniz.ID
	note := said(204, touchpoint.Note, touchpoint.Inside, time.Minute, "Second fridge from this batch today.")
	note.Staff = 7002
	bounce := said(205, touchpoint.Message, touchpoint.In, 30*time.Second, "This is the mail system. Your message could not be delivered.")
	bounce.Sender, bounce.Customer, bounce.Mark, bounce.Unreached = "mailer-daemon@example.com", 0, touchpoint.Bounce, "sara.malik@example.com"
	return []touchpoint.Contact{call, letter, reply, note, bounce}
}

// letter is a message as it was written.
func (s scene) letter() letterView {
	v := letterView{Code: casework.Code(20418), Back: "/cases/VA-20418", HTML: "<p></p>"}
	v.Contact = touchpoint.Contact{ID: 202, At: s.ago(2 * time.Hour)}
	if s.State != web.Blank {
		v.Contact.Subject = s.subject("فریج")
		v.HTML = `<p dir="auto">السلام علیکم، فریج کل رات سے ٹھنڈا نہیں کر رہا۔</p><table><tr><th>Model</th><td>AH-7731-0926</td></tr>` +
			`<tr><th>Bought</th><td>2025-11-02</td></tr></table><p><b>Sara Malik</b><br><a href="tel:+923005550142">+92 300 5550142</a></p>`
	}
	return v
}
