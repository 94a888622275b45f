package procedure

import "vaada/promise"

// Action is what a step does beside being done: its panel in the workspace
// and its record in the case.
type Action string

// The actions a step can carry.
const (
	OpenAccount      Action = "open-account" // open the account and history
	RecordRequest    Action = "record-request"
	CreateCase       Action = "create-case"
	CheckEngineers   Action = "check-engineers" // engineers' availability
	BookVisit        Action = "book-visit"
	TellDate         Action = "tell-date" // a pledge
	RecordReport     Action = "record-report"
	CheckStock       Action = "check-stock" // and price
	PlaceOrder       Action = "place-order"
	OfferAlternative Action = "offer-alternative"
	Refund           Action = "refund"
	ConsultKnowledge Action = "consult-knowledge"
	AskExpert        Action = "ask-expert"
	CallBack         Action = "call-back" // agree when; the wait for it is over once the call was made
	SendMessage      Action = "send-message"
	Acknowledge      Action = "acknowledge"
	TellBadNews      Action = "tell-bad-news" // what cannot be done, why, what can
	Apologise        Action = "apologise"     // and remedy
	AskFeedback      Action = "ask-feedback"
	ConfirmSatisfied Action = "confirm-satisfied"
	CloseCase        Action = "close"
	AnswerCall       Action = "answer-call"
)

// Actions lists all actions.
var Actions = []Action{
	AnswerCall, OpenAccount, RecordRequest, CreateCase, CheckEngineers, BookVisit, TellDate, RecordReport,
	CheckStock, PlaceOrder, OfferAlternative, Refund, ConsultKnowledge, AskExpert, CallBack, SendMessage,
	Acknowledge, TellBadNews, Apologise, AskFeedback, ConfirmSatisfied, CloseCase,
}

// events are what actions make true. The others change only the case.
var events = map[Action]promise.Event{
	AnswerCall:       promise.Answered,
	CreateCase:       promise.Acknowledged, // the customer now knows the case's number
	BookVisit:        promise.VisitAgreed,
	TellDate:         promise.VisitTold,
	RecordReport:     promise.Reported,
	PlaceOrder:       promise.Ordered,
	Refund:           promise.RefundPaid,
	CallBack:         promise.CallBackPromised,
	SendMessage:      promise.Replied,
	Acknowledge:      promise.Acknowledged,
	TellBadNews:      promise.Explained,
	Apologise:        promise.Remedied,
	AskFeedback:      promise.Surveyed,
	ConfirmSatisfied: promise.Resolved,
	CloseCase:        promise.Closed,
}

// Event gives the event that the action makes true, or "".
func (a Action) Event() promise.Event { return events[a] }
