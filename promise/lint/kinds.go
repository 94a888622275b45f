package lint

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// Kind is one thing that a rule can find.
type Kind struct {
	Name     string
	Rule     Rule
	Severity Severity
	// Say is what is said of a piece; most say the same of any.
	Say func(piece string) language.Message
}

// Kinds lists everything that can be found, in the order of the rules.
var Kinds = []Kind{
	{"two deeds", OneEach, Warning, say.LintTwoDeeds},
	{"time and manner", OneEach, Warning, always(say.ReadingCompound)},
	{"several limits", OneEach, Error, always(say.ReadingWhich)},
	{"same key", OneEach, Error, say.CharterPromiseTwice},
	{"alike", OneEach, Error, say.LintAlike},
	{"inside another", OneEach, Warning, say.LintInside},
	{"out of order", OneEach, Warning, say.LintOrder},

	{"unsound", Visible, Error, always(say.PromiseUnreadable)},
	{"unseen end", Visible, Warning, always(say.LintUnseen)},
	{"a figure", Visible, Error, say.LintFigure},
	{"no subject", Visible, Hint, always(say.LintNoSubject)},
	{"not UTF-8", Visible, Error, always(say.ReadingEncoding)},
	{"too long", Visible, Error, always(say.ReadingLong)},
	{"formula", Visible, Warning, always(say.ReadingFormula)},

	{"no start", StartNamed, Error, always(say.ReadingStart)},
	{"never starts", StartNamed, Warning, always(say.LintNeverStarts)},
	{"no end", StopNamed, Error, always(say.ReadingStop)},
	{"never ends", StopNamed, Warning, always(say.LintNeverStops)},
	{"stage without a clock", StopNamed, Warning, always(say.LintStageUnmeasured)},

	{"no number", Numbered, Error, always(say.ReadingNoNumber)},
	{"at once", Numbered, Warning, always(say.LintAtOnce)},
	{"range", Numbered, Warning, always(say.ReadingRange)},
	{"absurd", Numbered, Error, always(say.ReadingAbsurd)},
	{"floor or limit", Numbered, Error, always(say.ReadingStrict)},
	{"not done", Visible, Error, always(say.ReadingDenied)},
	{"not understood", Numbered, Error, always(say.ReadingUnmatched)},
	{"rings", Numbered, Warning, always(say.ReadingRings)},
	{"unsourced", Numbered, Warning, always(say.LintUnsourced)},
	{"without a clock", Numbered, Warning, always(say.LintUnclocked)},

	{"which days", Calendar, Error, always(say.ReadingCalendar)},
	{"working hours", Calendar, Warning, always(say.LintWorkingHours)},
	{"end of day", Calendar, Hint, always(say.LintBoundary)},

	{"no touchpoint", Channel, Hint, always(say.LintNoChannel)},
	{"in or out", Channel, Warning, always(say.ReadingTouchpoint)},
	{"touchpoint left out", Channel, Warning, say.LintChannelUnlisted},

	{"share in words", ShareApart, Warning, say.LintShareInWords},
	{"share without its kind", ShareApart, Error, always(say.LintClassShare)},
	{"target differs", ShareApart, Error, always(say.ReadingDiffers)},
	{"fraction for percent", ShareApart, Error, always(say.ReadingSlip)},
	{"upside down", ShareApart, Warning, always(say.LintUpsideDown)},

	{"share without a figure", Population, Warning, always(say.LintTierUnmeasured)},
	{"no period", Population, Hint, always(say.LintNoPeriod)},
	{"without a name", Population, Warning, say.LintUnnamed},
	{"share of what", Population, Warning, always(say.ReadingPerWhat)},
	{"never told", Population, Warning, say.LintNeverTold},

	{"condition in prose", Conditions, Warning, say.LintCondition},

	{"exclusion in prose", Exclusions, Warning, say.LintExclusion},
	{"peak without dates", Exclusions, Hint, always(say.LintPeak)},

	{"nothing on a miss", Miss, Warning, always(say.LintNoMiss)},
	{"nothing to miss", Miss, Error, always(say.LintNoMissed)},
	{"fallback missing", Miss, Error, say.LintFallback},

	{"hedge", NoHedge, Error, say.LintHedge},
	{"value", NoHedge, Hint, always(say.LintValue)},

	{"always", Reachable, Warning, always(say.LintAlways)},
	{"above history", Reachable, Warning, func(string) language.Message { return say.LintAbove(0.78, 0.95) }},
	{"cannot be missed", Reachable, Hint, always(say.LintEasy)},
	{"no history", Reachable, Hint, func(string) language.Message { return say.LintNoHistory(promise.Enough) }},
	{"hardly a share", Reachable, Warning, always(say.LintLowShare)},
	{"softer inside", Reachable, Hint, always(say.LintSofter)},

	{"not said", SameNumbers, Warning, say.LintUnsaid},
	{"stale", SameNumbers, Warning, say.LintStale},
	{"number in words", SameNumbers, Warning, say.LintNumberWord},
	{"numbers differ", SameNumbers, Error, say.LintNumbersDiffer},
	{"languages differ", SameNumbers, Error, always(say.ReadingLanguages)},
	{"hidden characters", SameNumbers, Error, always(say.ReadingHidden)},
}

var byName = func() map[string]Kind {
	all := map[string]Kind{}
	for _, k := range Kinds {
		all[k.Name] = k
	}
	return all
}()

// always is a sentence about no piece in particular.
func always(sentence func() language.Message) func(string) language.Message {
	return func(string) language.Message { return sentence() }
}
