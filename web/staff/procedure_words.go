package staff

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// actionWords are what steps can do, as people say it.
var actionWords = map[procedure.Action]fieldLabel{
	procedure.AnswerCall: say.ChartActionAnswerCall, procedure.OpenAccount: say.ChartActionOpenAccount,
	procedure.RecordRequest: say.ChartActionRecordRequest, procedure.CreateCase: say.ChartActionCreateCase,
	procedure.CheckEngineers: say.ChartActionCheckEngineers, procedure.BookVisit: say.ChartActionBookVisit,
	procedure.TellDate: say.ChartActionTellDate, procedure.RecordReport: say.ChartActionRecordReport,
	procedure.CheckStock: say.ChartActionCheckStock, procedure.PlaceOrder: say.ChartActionPlaceOrder,
	procedure.OfferAlternative: say.ChartActionOfferAlternative, procedure.Refund: say.ChartActionRefund,
	procedure.ConsultKnowledge: say.ChartActionConsultKnowledge, procedure.AskExpert: say.ChartActionAskExpert,
	procedure.CallBack: say.ChartActionCallBack, procedure.SendMessage: say.ChartActionSendMessage,
	procedure.Acknowledge: say.ChartActionAcknowledge, procedure.TellBadNews: say.ChartActionTellBadNews,
	procedure.Apologise: say.ChartActionApologise, procedure.AskFeedback: say.ChartActionAskFeedback,
	procedure.ConfirmSatisfied: say.ChartActionConfirmSatisfied, procedure.CloseCase: say.ChartActionClose,
}

var waitWords = map[procedure.Awaited]fieldLabel{
	procedure.CustomersReply: say.ChartWaitReply, procedure.CallBackTime: say.ChartWaitCallBack,
	procedure.VisitMade: say.ChartWaitVisit, procedure.ExpertsAnswer: say.ChartWaitExpert,
}

var typeWords = map[procedure.FieldType]fieldLabel{
	procedure.TextField: say.ChartTypeText, procedure.LongTextField: say.ChartTypeLongtext, procedure.DateField: say.ChartTypeDate,
	procedure.TimeField: say.ChartTypeDatetime, procedure.NumberField: say.ChartTypeNumber, procedure.MoneyField: say.ChartTypeMoney,
	procedure.ChoiceField: say.ChartTypeChoice, procedure.PhoneField: say.ChartTypePhone, procedure.EmailField: say.ChartTypeEmail,
	procedure.YesNoField: say.ChartTypeYesno,
}

var operatorWords = map[procedure.Operator]fieldLabel{
	procedure.Is: say.ChartIsEqual, procedure.IsNot: say.ChartIsNot, procedure.Less: say.ChartIsLess, procedure.AtMost: say.ChartIsAtMost,
	procedure.More: say.ChartIsMore, procedure.AtLeast: say.ChartIsAtLeast, procedure.Filled: say.ChartIsFilled, procedure.Empty: say.ChartIsEmpty,
}

// exitKind is what kind of way out one is.
type exitKind string

// The kinds of ways out.
const (
	plainExit     exitKind = "plain"
	usualExit     exitKind = "usual"
	alternateExit exitKind = "alternate"
	timeOutExit   exitKind = "time-out"
)

var exitWords = map[exitKind]fieldLabel{
	plainExit: say.ChartExitPlain, usualExit: say.TermUsualAnswer, alternateExit: say.TermAlternate, timeOutExit: say.ChartExitTimeOut,
}

func exitKindOf(exit procedure.Exit) exitKind {
	switch {
	case exit.Usual:
		return usualExit
	case exit.Alternate:
		return alternateExit
	case exit.TimeOut:
		return timeOutExit
	}
	return plainExit
}

// exitKinds are those that a box of a kind can have.
func exitKinds(kind procedure.Kind) []exitKind {
	switch kind {
	case procedure.Step:
		return []exitKind{plainExit, alternateExit}
	case procedure.Question:
		return []exitKind{plainExit, usualExit}
	case procedure.Delay:
		return []exitKind{plainExit, timeOutExit}
	}
	return []exitKind{plainExit}
}

// boxNamed is how a list of boxes calls one: with its number, as the outline has it.
func boxNamed(line procedure.Line, r language.Reader) string {
	words, _ := line.Box.Called(r.Language)
	if line.Box.Label.IsZero() {
		words = line.Box.Kind.Say().Capital().Plain(r)
	}
	if line.Number == 0 {
		return words
	}
	return r.Number(int64(line.Number)) + ". " + words
}
