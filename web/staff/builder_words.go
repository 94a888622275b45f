package staff

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// classNames are what the kinds of promises are called in the menu.
var classNames = map[promise.Class]func() language.Message{
	promise.MaxTime:     say.BuilderClassMaxTime,
	promise.ShareWithin: say.BuilderClassShareWithin,
	promise.Entitle:     say.BuilderClassEntitle,
	promise.Remedy:      say.BuilderClassRemedy,
	promise.Behaviour:   say.BuilderClassBehaviour,
	promise.Instant:     say.BuilderClassInstant,
	promise.Cadence:     say.BuilderClassCadence,
	promise.Rate:        say.BuilderClassRate,
	promise.Progress:    say.BuilderClassProgress,
	promise.Vague:       say.BuilderClassVague,
	promise.Survey:      say.BuilderClassSurvey,
	promise.Notice:      say.BuilderClassNotice,
	promise.Window:      say.BuilderClassWindow,
	promise.Count:       say.BuilderClassCount,
	promise.Negotiated:  say.BuilderClassNegotiated,
	promise.Reciprocal:  say.BuilderClassReciprocal,
	promise.Available:   say.BuilderClassAvail,
	promise.AverageTime: say.BuilderClassAvgTime,
}

func classWords(class promise.Class) language.Message {
	if name, known := classNames[class]; known {
		return name()
	}
	return say.BuilderChoose()
}
