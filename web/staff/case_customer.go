package staff

import (
	"github.com/a-h/templ"

	"vaada/clock"
	"vaada/customer"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/order"
	"vaada/visit"
	"vaada/web"
)

// customer is the card of who the case is about.
func (v caseView) customer() web.CustomerCard {
	card := cardOf(v.Page.Customer, v.Reader)
	card.Address = "/customers/" + v.Page.Customer.ID.String()
	card.None = say.EmptyHistory()
	for _, row := range v.History {
		card.Earlier = append(card.Earlier, caseRow(v.Reader, row, v.Look, 0))
	}
	return card
}

// cardOf writes down who a customer is and how they are reached.
func cardOf(c customer.Customer, r language.Reader) web.CustomerCard {
	card := web.CustomerCard{Name: c.Name}
	if c.Name == "" {
		card.Name = say.StaffNoCustomer().Capital().Plain(r)
	}
	if !c.Made.IsZero() {
		card.Note = say.StaffCustomerSince(c.Made.In(r.Zone).Year())
	}
	if c.Internal {
		card.Note = say.TermCustomerInternal().Capital()
	}
	for _, phone := range c.Phones {
		card.Pairs = append(card.Pairs, web.Pair{Name: say.TermTouchTelephone().Capital(), Value: reachLink("tel:"+phone, phone)})
	}
	for _, email := range c.Emails {
		card.Pairs = append(card.Pairs, web.Pair{Name: say.TermTouchEmail().Capital(), Value: reachLink("mailto:"+email, email)})
	}
	if c.Address != "" {
		card.Pairs = append(card.Pairs, web.Pair{Name: say.StaffFieldAddress().Capital(), Value: web.Own(c.Address)})
	}
	if c.Language != "" {
		card.Pairs = append(card.Pairs, web.Pair{Name: say.TermLanguage().Capital(), Value: web.Say(languageWord(c.Language))})
	}
	return card
}

func languageWord(l language.Language) language.Message {
	switch l {
	case language.Urdu:
		return say.TermLangUr()
	case language.Hindi:
		return say.TermLangHi()
	case language.Turkish:
		return say.TermLangTr()
	default:
		return say.TermLangEn()
	}
}

// promise is one line of what this customer was promised or owed.
type promised struct {
	Words   language.Message
	State   language.Message
	Outcome web.Outcome
	Who     string
	Report  string // what the engineer wrote
}

// promised lists pledges, visits and refunds of the case.
func (v caseView) promised() templ.Component {
	var all []promised
	told := map[ids.ID]bool{} // visits that a pledge speaks of
	for _, pledge := range v.Pledges {
		state, outcome := pledgeState(pledge.State)
		told[pledge.Subject] = true
		all = append(all, promised{Words: pledgeWords(pledge), State: state, Outcome: outcome, Who: v.Names[pledge.MadeBy]})
	}
	for _, each := range v.Visits {
		if told[each.ID] && each.Reported.IsZero() {
			continue
		}
		all = append(all, promised{
			Words: say.StaffPledgeVisit(window(each.From, each.Until)), State: visitState(each), Who: v.Names[each.Engineer],
			Report: each.Report,
		})
	}
	for _, refund := range v.Refunds {
		state, outcome := refundState(refund.State)
		all = append(all, promised{Words: say.StaffRefundOf(refund.Amount), State: state, Outcome: outcome})
	}
	if len(all) == 0 {
		return nil
	}
	return promisedList(all)
}

func pledgeWords(p clock.Pledge) language.Message {
	switch p.Kind {
	case clock.VisitPledge:
		return say.StaffPledgeVisit(window(p.From, p.Until))
	case clock.CallBackPledge:
		return say.StaffPledgeCallBack(p.Until)
	case clock.AmountPledge:
		return say.StaffPledgeAmount(p.Amount, p.Until)
	default:
		return say.StaffPledgeDate(p.Until)
	}
}

func pledgeState(state clock.PledgeState) (language.Message, web.Outcome) {
	switch state {
	case clock.KeptPledge:
		return say.TermKept(), web.Kept
	case clock.Broken:
		return say.TermBroken(), web.Broken
	case clock.AgreedAnew:
		return say.StaffPledgeAnew(), ""
	case clock.SparePledge:
		return say.StaffPledgeSpare(), ""
	default:
		return say.StaffPledgeOpen(), ""
	}
}

func refundState(state order.State) (language.Message, web.Outcome) {
	switch state {
	case order.Approved:
		return say.TermApproved(), ""
	case order.Refused:
		return say.TermRefused(), ""
	case order.Paid:
		return say.StaffRefundPaid(), web.Kept
	default:
		return say.StaffRefundAsked(), web.AtRisk
	}
}

func visitState(v visit.Visit) language.Message {
	switch {
	case !v.Cancelled.IsZero():
		return say.StaffVisitCancelled()
	case !v.Reported.IsZero():
		return outcomeWord(v.Outcome)
	default:
		return say.StaffVisitBooked()
	}
}

// outcomeWord is how a visit ended.
func outcomeWord(outcome visit.Outcome) language.Message {
	switch outcome {
	case visit.PartNeeded:
		return say.VisitPartNeeded()
	case visit.NotRepairable:
		return say.VisitNotRepairable()
	default:
		return say.VisitRepaired()
	}
}
