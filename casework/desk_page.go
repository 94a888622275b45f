package casework

import (
	"context"
	"database/sql"

	"vaada/charter"
	"vaada/clock"
	"vaada/customer"
	"vaada/duty"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/knowledge"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/visit"
)

// mostContacts is how many contacts a case's page shows at once.
const mostContacts = 50

// slotsADay is how many windows an agent is offered at most, for each working
// day that managers let them look ahead.
const slotsADay = 3

// Case reads everything that the page of a case shows, with its contacts
// before the one given (zero for the newest). All who serve may, within their
// scope; notes included, since only staff reach this page, and private ones for
// those who may read them. Reading something private leaves a line in the
// journal. NotFound for all others.
func (d Desk) Case(ctx context.Context, who people.Actor, number int64, before ids.ID) (p Page, err error) {
	if err := who.May(people.Serve); err != nil {
		return p, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		p = Page{}
		if p.Case, err = load(tx, who, number); err != nil {
			return err
		}
		return p.read(tx, d, who, before)
	})
	if err == nil {
		err = d.noted(ctx, who, &p.Case, p.Contacts...)
	}
	if err != nil {
		return Page{}, err
	}
	return p, nil
}

// InHand reads of a case what its step in hand needs: the case, the box it
// stands on and what can be offered there. The rest of the page stays empty.
// All who serve may, within their scope.
func (d Desk) InHand(ctx context.Context, who people.Actor, number int64) (p Page, err error) {
	if err := who.May(people.Serve); err != nil {
		return p, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		p = Page{}
		if p.Case, err = load(tx, who, number); err != nil {
			return err
		}
		return p.chart(tx, d, who)
	})
	return p, err
}

func (p *Page) read(tx *db.Tx, d Desk, who people.Actor, before ids.ID) (err error) {
	c := &p.Case
	if p.Customer, err = customer.Of(tx, who, c.Customer); err != nil {
		return err
	}
	if p.History, err = historyOf(tx, who, c.Customer, c.ID, false); err != nil {
		return err
	}
	if !c.Open() {
		if p.Afterwards, err = duty.Owed(tx, duty.Afterwards, c.ID); err != nil {
			return err
		}
	}
	if p.Contacts, err = touchpoint.OfCase(tx, who, c.ID, before, mostContacts+1); err != nil {
		return err
	}
	if p.More = len(p.Contacts) > mostContacts; p.More {
		p.Contacts = p.Contacts[1:]
	}
	if p.Clocks, err = clock.Of(tx, c.ID); err != nil {
		return err
	}
	if next, running, err := clock.Next(tx, c.ID); err != nil {
		return err
	} else if running {
		p.Next = &next
	}
	if p.Charter, err = charter.Of(tx, c.Charter); err != nil {
		return err
	}
	if p.Pledges, err = clock.PledgesOf(tx, c.ID); err != nil {
		return err
	}
	if p.Visits, err = visit.OfCase(tx, c.ID); err != nil {
		return err
	}
	if p.Refunds, err = order.OfCase(tx, c.ID); err != nil {
		return err
	}
	if p.Questions, err = knowledge.OfCase(tx, c.ID); err != nil {
		return err
	}
	if p.Steps, err = steps(tx, c.ID); err != nil {
		return err
	}
	if err := p.chart(tx, d, who); err != nil {
		return err
	}
	if err := p.walked(tx); err != nil {
		return err
	}
	if c.State.Edition != 0 {
		e, err := edition.Head(tx, c.State.Edition)
		if err != nil {
			return err
		}
		p.EditionNumber = e.Number
	}
	if p.Drafts, err = drafts(tx, who.ID, c.ID); err != nil {
		return err
	}
	if p.Privacy, err = privacy(tx, c); err != nil {
		return err
	}
	if p.Refused, err = refused(tx, who, touchpoint.Email, c.Office, c.Team); err != nil {
		return err
	}
	p.MayShut = mayShut(who, c) == nil && who.CanIn(people.LeadCases, c.Office, c.Team)
	state, err := replayed(p.Steps)
	if err != nil {
		return err
	}
	if c.State.Trail = state.Trail; len(state.Trail) > 1 && !c.movedLast() {
		if p.CanUndo, err = undoable(tx, p.Steps[len(p.Steps)-1].Left, d.Now()); err != nil {
			return err
		}
	}
	return p.names(tx)
}

// chart reads the chart that the case walks, and what its step offers.
func (p *Page) chart(tx *db.Tx, d Desk, who people.Actor) error {
	state := p.Case.State
	if state.Edition == 0 {
		return nil
	}
	compiled, err := procedure.Of(tx, state.Edition)
	if err != nil {
		return err
	}
	p.Chart = compiled.Chart
	if state.Standing != procedure.OnChart {
		return nil
	}
	p.Box = compiled.Box(state.Box)
	if p.Wording, err = toEdit(tx, &p.Case, p.Box); err != nil {
		return err
	}
	if p.Box != nil && (p.Box.Action == procedure.AskExpert || p.Case.Waiting == procedure.ExpertsAnswer) && who.Can(people.WalkCases) {
		if p.Advisers, err = knowledge.AdvisersOf(tx, who, p.Case.about(state.Box), d.Now()); err != nil {
			return err
		}
	}
	if p.Box != nil && p.Box.Action == procedure.Refund {
		if p.Limit, err = order.Own(tx, who, p.Case.refunds(), d.Now()); err != nil {
			return err
		}
	}
	if p.Box == nil || p.Box.Action != procedure.BookVisit && p.Box.Action != procedure.CheckEngineers {
		return nil
	}
	office, err := people.OfficeOf(tx, p.Case.Office)
	if err != nil {
		return err
	}
	days, err := people.NumberOf(tx, people.SettingVisitDays)
	if err == nil {
		p.Slots, err = visit.Free(tx, office, d.Now(), days, days*slotsADay)
	}
	return err
}

// walked reads the editions that the case walked; they are kept in memory and
// never change.
func (p *Page) walked(tx *db.Tx) (err error) {
	p.Charts = map[ids.ID]*procedure.Compiled{}
	editions := []ids.ID{p.Case.State.Edition}
	for _, step := range p.Steps {
		editions = append(editions, step.Edition)
	}
	for _, edition := range editions {
		if edition == 0 || p.Charts[edition] != nil {
			continue
		}
		if p.Charts[edition], err = procedure.Of(tx, edition); err != nil {
			return err
		}
	}
	return nil
}

func drafts(tx *db.Tx, staff, matter ids.ID) (map[touchpoint.Kind]string, error) {
	kept := map[touchpoint.Kind]string{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (none struct{}, err error) {
		var kind touchpoint.Kind
		var body string
		err = rows.Scan(&kind, &body)
		kept[kind] = body
		return none, err
	}, `SELECT kind, body FROM casework_drafts WHERE staff = $1 AND case_id = $2`, staff, matter)
	return kept, err
}

// names reads what the staff on the page are called.
func (p *Page) names(tx *db.Tx) error {
	p.Names = map[ids.ID]string{}
	want := []ids.ID{p.Case.Owner, p.Case.Engineer}
	if p.Privacy != nil {
		want = append(append(want, p.Privacy.By), p.Privacy.Admitted...)
	}
	for _, contact := range p.Contacts {
		want = append(want, contact.Staff)
	}
	for _, step := range p.Steps {
		want = append(want, step.Actor)
	}
	for _, v := range p.Visits {
		want = append(want, v.Engineer)
	}
	for _, q := range p.Questions {
		want = append(want, q.AskedBy, q.Expert, q.SettledBy)
	}
	for _, id := range want {
		if _, known := p.Names[id]; known || id == 0 {
			continue
		}
		staff, err := people.StaffOf(tx, id)
		if err == db.ErrNone {
			continue // a system with a key, or a customer
		}
		if err != nil {
			return err
		}
		p.Names[id] = staff.Name
	}
	return nil
}
