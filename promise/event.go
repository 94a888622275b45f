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
	Queued            Event = "queued"             // the caller or visitor began to wait in line
	Answered          Event = "answered"           // a person took the call
	Abandoned         Event = "abandoned"          // the caller gave up
	Held              Event = "held"               // the caller was put on hold
	TakenUp           Event = "taken up"           // the caller was taken off hold
	Transferred       Event = "transferred"        // the caller was put through to somebody else
	Arrived           Event = "arrived"            // the customer came to the counter
	Attended          Event = "attended"           // the customer's turn came
	Acknowledged      Event = "acknowledged"       // we said that it reached us; a machine may
	Replied           Event = "replied"            // a person answered in words
	Contacted         Event = "contacted"          // we spoke with the customer of our own accord
	Updated           Event = "updated"            // we told how it stands
	Asked             Event = "asked"              // the customer asked for something
	Applied           Event = "applied"            // a formal request was made
	DocumentsComplete Event = "documents complete" // nothing more is asked of the customer
	FeeReceived       Event = "fee received"       // what it costs reached us
	CaseBegun         Event = "case begun"
	Referred          Event = "referred"         // passed on to another authority or board
	Verified          Event = "verified"         // another authority confirmed it
	WorkStarted       Event = "work started"     // the work on it truly began
	TreatmentBegun    Event = "treatment begun"  // of a patient
	Decided           Event = "decided"          // a decision was made
	Approved          Event = "approved"         // what was asked was allowed
	Issued            Event = "issued"           // the paper asked for was given out
	Done              Event = "done"             // the service asked for was performed
	AppointmentTime   Event = "appointment time" // the time agreed with the customer
	VisitAgreed       Event = "visit agreed"     // a visit was booked
	VisitTold         Event = "visit told"       // the customer was told its date
	OnSite            Event = "on site"          // one of us came to where the customer or the fault is
	VisitDone         Event = "visit done"
	Reported          Event = "reported" // the engineer's report came in
	Ordered           Event = "ordered"
	Delivered         Event = "delivered"
	Bought            Event = "bought"         // the customer bought something
	Returned          Event = "returned"       // goods came back to us
	FaultReported     Event = "fault reported" // a customer told us of a fault
	Aware             Event = "became aware"   // we came to know of a fault, whoever told us
	Interrupted       Event = "interrupted"    // the supply or service stopped
	Restored          Event = "restored"       // it works again
	Planned           Event = "planned event"  // what was announced takes place
	Noticed           Event = "notice given"   // those concerned were told beforehand
	DueDay            Event = "due day"        // the day on which something must be paid or handed in
	Complained        Event = "complained"
	Resolved          Event = "resolved"
	Claimed           Event = "claimed" // the customer asked for what we owe for a miss
	RefundAsked       Event = "refund asked"
	RefundApproved    Event = "refund approved"
	RefundPaid        Event = "refund paid"
	Paid              Event = "paid" // money that we owed reached whom we owed it
	CallBackPromised  Event = "call back promised"
	CalledBack        Event = "called back"
	Escalated         Event = "escalated"
	Explained         Event = "explained" // told why, and what comes next
	Delayed           Event = "delayed"   // it became known that it will be late
	Missed            Event = "missed"    // another promise was broken
	Remedied          Event = "remedied"  // what was owed for a miss was done
	Cancelled         Event = "cancelled" // the customer or we called an appointment off
	Rated             Event = "rated"
	Surveyed          Event = "surveyed"
	Inspected         Event = "inspected"
	Closed            Event = "closed"
	Reopened          Event = "reopened"
	Withdrawn         Event = "withdrawn" // the customer no longer wants it
)

// Events lists the vocabulary in the order in which a matter goes.
var Events = []Event{
	Received, Rung, Queued, Answered, Abandoned, Held, TakenUp, Transferred, Arrived, Attended, Acknowledged,
	Replied, Contacted, Updated, Asked, Applied, DocumentsComplete, FeeReceived, CaseBegun, Referred,
	Verified, WorkStarted, TreatmentBegun, Decided, Approved, Issued, Done, AppointmentTime, VisitAgreed, VisitTold,
	OnSite, VisitDone, Reported, Ordered, Delivered, Bought, Returned, FaultReported, Aware, Interrupted, Restored,
	Planned, Noticed, DueDay, Complained, Resolved, Claimed, RefundAsked, RefundApproved, RefundPaid, Paid,
	CallBackPromised, CalledBack, Escalated, Explained, Delayed, Missed, Remedied, Cancelled, Rated,
	Surveyed, Inspected, Closed, Reopened, Withdrawn,
}

// AtTheDoors are the events that happen whatever the charts say: something comes
// in, a telephone tells, somebody replies or explains, a case begins and ends, a
// customer rates it, a promise is missed.
var AtTheDoors = []Event{
	Received, Rung, Answered, Abandoned, Held, TakenUp, CaseBegun, Replied, Explained, Closed, Reopened, Rated, Missed,
}

const custom = "own: "

// Custom is an event of an organisation's own, named by a key.
func Custom(key string) Event { return Event(custom + key) }

// Own gives the key of an event of an organisation's own.
func (e Event) Own() (key string, own bool) { return strings.CutPrefix(string(e), custom) }

// Known says that the event is of the vocabulary, or an organisation's own.
func (e Event) Known() bool {
	if key, own := e.Own(); own {
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
