package promise

import "strings"

// Event is something that happens to a matter and that a promise can start or
// stop at. Whatever its source (a call, a mail, a visit, a survey), it has one
// name here.
type Event string

// The vocabulary. An event of an organisation's own is made with Custom.
const (
	Received          Event = "received"           // a contact of the customer reached us
	Rung              Event = "rung"               // a telephone began to ring
	Answered          Event = "answered"           // a person took the call
	Abandoned         Event = "abandoned"          // the caller gave up
	Held              Event = "held"               // the caller was put on hold
	TakenUp           Event = "taken up"           // the caller was taken off hold
	Arrived           Event = "arrived"            // the customer came to the counter
	Attended          Event = "attended"           // the customer's turn came
	Acknowledged      Event = "acknowledged"       // we said that it reached us; a machine may
	Replied           Event = "replied"            // a person answered in words
	Applied           Event = "applied"            // a formal request was made
	DocumentsComplete Event = "documents complete" // nothing more is asked of the customer
	CaseBegun         Event = "case begun"
	VisitAgreed       Event = "visit agreed" // a visit was booked
	VisitTold         Event = "visit told"   // the customer was told its date
	VisitDone         Event = "visit done"
	Reported          Event = "reported" // the engineer's report came in
	Ordered           Event = "ordered"
	Delivered         Event = "delivered"
	Complained        Event = "complained"
	Resolved          Event = "resolved"
	RefundAsked       Event = "refund asked"
	RefundApproved    Event = "refund approved"
	RefundPaid        Event = "refund paid"
	CallBackPromised  Event = "call back promised"
	CalledBack        Event = "called back"
	Escalated         Event = "escalated"
	Explained         Event = "explained" // told why, and what comes next
	Delayed           Event = "delayed"   // it became known that it will be late
	Missed            Event = "missed"    // another promise was broken
	Remedied          Event = "remedied"  // what was owed for a miss was done
	Rated             Event = "rated"
	Surveyed          Event = "surveyed"
	Inspected         Event = "inspected"
	Closed            Event = "closed"
	Reopened          Event = "reopened"
	Withdrawn         Event = "withdrawn" // the customer no longer wants it
)

// Events lists the vocabulary in the order in which a matter goes.
var Events = []Event{
	Received, Rung, Answered, Abandoned, Held, TakenUp, Arrived, Attended, Acknowledged, Replied,
	Applied, DocumentsComplete, CaseBegun, VisitAgreed, VisitTold, VisitDone, Reported,
	Ordered, Delivered, Complained, Resolved, RefundAsked, RefundApproved, RefundPaid,
	CallBackPromised, CalledBack, Escalated, Explained, Delayed, Missed, Remedied,
	Rated, Surveyed, Inspected, Closed, Reopened, Withdrawn,
}

const custom = "own: "

// Custom is an event of an organisation's own, named by a key.
func Custom(key string) Event { return Event(custom + key) }

// Known says that the event is of the vocabulary, or an organisation's own.
func (e Event) Known() bool {
	if key, own := strings.CutPrefix(string(e), custom); own {
		return strings.TrimSpace(key) != ""
	}
	for _, known := range Events {
		if e == known {
			return true
		}
	}
	return false
}

// Wait is a reason for which a matter stands still without our doing.
type Wait string

// The waits that a promise may name as pauses.
const (
	WaitCustomer   Wait = "customer"    // the customer has to answer or decide
	WaitThirdParty Wait = "third party" // another authority or supplier
	WaitOutage     Wait = "outage"      // nobody could work
	WaitAgreed     Wait = "agreed"      // the customer asked for a later time
)

// Waits lists them.
var Waits = []Wait{WaitCustomer, WaitThirdParty, WaitOutage, WaitAgreed}
