package procedure

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
	CallBack         Action = "call-back"
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

// Event names something that starts, pauses or stops promises' clocks; the
// vocabulary is the promise's.
type Event string

// The events that boxes make true.
const (
	Answered      Event = "answered"       // the call was taken
	Opened        Event = "opened"         // the account is in front of the agent
	Recorded      Event = "recorded"       // the request is written down
	CaseCreated   Event = "case_created"   // the customer knows the case's number
	Checked       Event = "checked"        // stock or availability was looked at
	VisitBooked   Event = "visit_booked"   //
	DateTold      Event = "date_told"      // the customer was told a date
	VisitDone     Event = "visit_done"     // the engineer's report is there
	OrderPlaced   Event = "order_placed"   //
	Refunded      Event = "refunded"       // the money is on its way
	ExpertAsked   Event = "expert_asked"   //
	CalledBack    Event = "called_back"    //
	Replied       Event = "replied"        // a person's answer has left
	Acknowledged  Event = "acknowledged"   //
	Explained     Event = "explained"      // the customer knows what cannot be done and why
	Remedied      Event = "remedied"       //
	FeedbackAsked Event = "feedback_asked" //
	Satisfied     Event = "satisfied"      // the customer says so
	Closed        Event = "closed"         //
)

var events = map[Action]Event{
	AnswerCall: Answered, OpenAccount: Opened, RecordRequest: Recorded, CreateCase: CaseCreated,
	CheckEngineers: Checked, BookVisit: VisitBooked, TellDate: DateTold, RecordReport: VisitDone,
	CheckStock: Checked, PlaceOrder: OrderPlaced, OfferAlternative: Explained, Refund: Refunded,
	ConsultKnowledge: Checked, AskExpert: ExpertAsked, CallBack: CalledBack, SendMessage: Replied,
	Acknowledge: Acknowledged, TellBadNews: Explained, Apologise: Remedied, AskFeedback: FeedbackAsked,
	ConfirmSatisfied: Satisfied, CloseCase: Closed,
}

// Event gives the event that the action makes true.
func (a Action) Event() Event { return events[a] }
