package reading

import (
	"slices"
	"strconv"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// The topics of questions.
const (
	Calendar  Topic = "calendar"   // working or calendar days?
	StartOf   Topic = "start"      // counted from when?
	StopOf    Topic = "stop"       // until what?
	Which     Topic = "which"      // several limits: which for whom?
	Depends   Topic = "range"      // a range: what decides?
	Hedged    Topic = "hedge"      // is it a promise?
	NoNumber  Topic = "no number"  // by what can one tell?
	Strict    Topic = "strict"     // "at least within": a floor or a limit?
	WhichWay  Topic = "touchpoint" // does something come in by it, or go out?
	Denied    Topic = "denied"     // what is not done: what is promised?
	Hidden    Topic = "hidden"     // controls of direction were in it
	Absurd    Topic = "absurd"     // no time anybody keeps, or a share beyond the whole
	RingTime  Topic = "rings"      // how long is a ring?
	Varies    Topic = "varies"     // "may vary": when?
	Differs   Topic = "differs"    // sentence and target name different shares
	Slip      Topic = "slip"       // 0.1 where 10 % or 100 % may be meant
	OneEach   Topic = "compound"   // two promises in one sentence
	PerWhat   Topic = "per what"   // a share of time, of goods or of cases?
	Unmatched Topic = "unmatched"  // a number that was not understood
	Encoding  Topic = "encoding"   // not UTF-8
	Long      Topic = "long"       // cut at Most
	Formula   Topic = "formula"    // a cell that a spreadsheet would run
	Languages Topic = "languages"  // other limits in another language
)

// questions are what each topic asks.
var questions = map[Topic]func() language.Message{
	Calendar: say.ReadingCalendar, StartOf: say.ReadingStart, StopOf: say.ReadingStop, Which: say.ReadingWhich, Depends: say.ReadingRange,
	Hedged: say.ReadingHedge, NoNumber: say.ReadingNoNumber, Strict: say.ReadingStrict, Hidden: say.ReadingHidden, Absurd: say.ReadingAbsurd,
	RingTime: say.ReadingRings, Varies: say.ReadingVaries, Differs: say.ReadingDiffers, Slip: say.ReadingSlip, OneEach: say.ReadingCompound,
	PerWhat: say.ReadingPerWhat, Unmatched: say.ReadingUnmatched, Denied: say.ReadingDenied, WhichWay: say.ReadingTouchpoint,
	Encoding: say.ReadingEncoding, Long: say.ReadingLong, Formula: say.ReadingFormula, Languages: say.ReadingLanguages,
}

func (a *assembly) ask(topic Topic) { a.out.ask(topic) }

func (r *Reading) ask(topic Topic) {
	if !r.Asks(topic) {
		r.Questions = append(r.Questions, Question{Topic: topic, Say: questions[topic]()})
	}
}

// kind tells a promise from a value, a heading and a scrap.
func (a *assembly) kind() Kind {
	p := a.out.Promise
	words := 0
	for _, t := range a.scan.tokens {
		if t.kind == wordToken {
			words++
		}
	}
	switch {
	case words == 0 && len(a.scan.measures) == 0:
		return Scrap
	case p.Limit != nil || p.Share != nil || p.Level != nil || p.Repeat != nil || p.Slot != nil || p.Moment != "" || p.OnMiss.Remedy != nil:
		return Promised
	case p.Class == promise.Negotiated || p.Class == promise.Progress || p.Class == promise.Reciprocal || p.Class == promise.Entitle || p.Class == promise.Available:
		return Promised
	case p.Class != "":
		return Value
	case a.unread():
		return Value
	case words < 3 && !a.hasDeed():
		return Heading
	case a.scan.has("role", "within") && (a.scan.has("unit", "") || a.hasDeed() && len(a.scan.quantities) > 0):
		return Value
	case a.hasDeed() && words > 6, (a.hasDeed() || words > 4) && a.unaccounted():
		return Value
	case a.stops() && (words > 3 || a.hasDeed() || a.unaccounted()):
		return Value
	}
	return Heading
}

// stops says that the sentence ends as one does: a heading has no full stop.
func (a *assembly) stops() bool {
	last := len(a.scan.tokens) - 1
	return last > 0 && a.scan.tokens[last].kind == markToken && strings.ContainsRune(".۔।!", a.scan.tokens[last].mark)
}

// unread says that there is a measure or a share that no class took.
func (a *assembly) unread() bool {
	for _, m := range a.scan.measures {
		if m.role != lasting {
			return true
		}
	}
	for _, q := range a.scan.quantities {
		if q.percent || q.currency != "" || q.least || q.most {
			return true
		}
	}
	return false
}

// misread says that a number of a value was meant as a measure: within 5 (six)
// days; within 1:30 hours.
func (a *assembly) misread() bool {
	s := a.scan
	if a.out.Kind != Value || !s.has("unit", "") && !s.has("role", "within") {
		return false
	}
	return len(s.quantities) > 0 || slices.ContainsFunc(s.tokens, func(t token) bool { return t.kind == markToken && t.mark == '0' })
}

// doubts asks what the sentence leaves open, or contradicts itself in.
func (a *assembly) doubts() {
	s, p := a.scan, a.out.Promise
	for _, limit := range a.out.Limits {
		if limit.days() && !limit.Also && a.calendarOpen(limit) {
			a.ask(Calendar)
		}
		if limit.From != 0 {
			a.ask(Depends)
		}
		if limit.Rings != 0 && !a.ringsSaid() {
			a.ask(RingTime)
		}
		if limit.Check() != nil || tooLong(limit.Limit.Limit) || limit.Value == 0 && limit.Unit != hours.InDays {
			a.ask(Absurd)
		}
	}
	for _, m := range a.limits {
		if m.guessed || m.partDay() {
			a.ask(Unmatched)
		}
	}
	if n := a.different(); n > 1 && (p.Share == nil || len(p.Share.Tiers) != n-1) {
		a.ask(Which)
	}
	if len(a.out.Limits) > 0 && p.Class != promise.Notice && p.Class != promise.Remedy {
		if p.Start == "" && !s.has("class", "window") {
			a.ask(StartOf)
		}
		if p.Stop == "" {
			a.ask(StopOf)
		}
	}
	if p.Class == promise.Progress && len(a.out.Limits) == 0 {
		a.ask(StartOf)
	}
	for _, q := range s.quantities {
		if q.percent && q.value > 100 {
			a.ask(Absurd)
		}
	}
	if a.lostPercent() {
		a.ask(Unmatched)
	}
	if a.unaccounted() {
		a.ask(Unmatched)
	}
	if a.negative() {
		a.ask(Absurd)
	}
	if s.has("hedge", "") {
		a.ask(Hedged)
	}
	if s.has("exclusion", "") {
		a.ask(Varies)
	}
	if a.eitherWay() {
		a.ask(WhichWay)
	}
	a.lost()
	a.denied()
	a.contradictions()
}

// calendarOpen says that nothing tells which days count, or that the sentence
// tells it in two ways: 10 working days of receipt, including holidays.
func (a *assembly) calendarOpen(limit Limit) bool {
	if limit.Said {
		return limit.Counting == hours.Working && a.everyDay()
	}
	return !a.everyDay() || a.different() > 1 // of which of them?
}

// everyDay says that the sentence tells which days count, away from their number:
// 10 days of receipt, including weekends.
func (a *assembly) everyDay() bool {
	return slices.ContainsFunc(a.scan.spans, func(n span) bool {
		beside := slices.ContainsFunc(a.limits, func(m measure) bool { return n.from >= m.from && n.to <= m.to })
		return n.has("cal", "calendar") && n.to-n.from > 1 && !beside
	})
}

// contradictions asks about what cannot both be meant.
func (a *assembly) contradictions() {
	s, p := a.scan, a.out.Promise
	for _, m := range s.measures {
		least := s.near(m.from, -1, 3, "op", "least") != nil
		floor := least && s.near(m.from, -1, 2, "op", "most") == nil && !m.below
		if m.role == limiting && (floor && (!m.cued || s.within(m)) || s.orMore(m)) {
			a.ask(Strict)
		}
	}
	if p.Class == promise.Remedy && (!s.has("class", "remedy") || len(a.out.Limits) > 0) {
		a.ask(Unmatched)
	}
	if p.Class == promise.Rate && s.has("interest", "") {
		a.ask(Unmatched) // no share of what is done
	}
	if p.Class == promise.Rate && s.has("share", "time") && !s.has("share", "cases") {
		a.ask(PerWhat)
	}
	if len(a.out.Limits) > 0 && s.has("class", "behave") {
		a.ask(OneEach)
	}
	if p.Class == promise.MaxTime || p.Class == promise.ShareWithin {
		for _, q := range s.quantities {
			if !q.percent && q.currency == "" && (q.least || q.most || a.bare(q)) {
				a.ask(Unmatched)
			}
		}
	}
}

// bare says that a number was meant as a time whose unit was left out: 90% within
// five; 15 for others.
func (a *assembly) bare(q quantity) bool {
	s := a.scan
	if s.lexicon.cuesFollow {
		n := s.beginsAt(q.to, "role")
		return n != nil && n.has("role", "within") && (n.to-n.from > 1 || s.lexicon.everyFollows)
	}
	if s.says(q.from-1, "within") {
		return true
	}
	return s.says(q.to, "for") && q.from > 0 && s.tokens[q.from-1].kind == markToken
}

// says that a token is that word.
func (s *scan) says(at int, word string) bool {
	if at < 0 || at >= len(s.tokens) || s.tokens[at].kind != wordToken {
		return false
	}
	return strings.EqualFold(s.text[s.tokens[at].from:s.tokens[at].to], word)
}

// within says that a word such as within stands by a measure; "at least" alone
// is a floor.
func (s *scan) within(m measure) bool {
	return s.near(m.from, -1, 4, "role", "within") != nil || s.near(m.to, 1, 3, "role", "within") != nil
}

// different counts the limits that are not the same again.
func (a *assembly) different() (n int) {
	for at, limit := range a.out.Limits {
		again := limit.Also
		for _, before := range a.out.Limits[:at] {
			again = again || before.Limit.Limit == limit.Limit.Limit
		}
		if !again {
			n++
		}
	}
	return n
}

// ringsSaid says that the sentence gives the rings' time too.
func (a *assembly) ringsSaid() bool {
	for _, m := range a.scan.measures {
		if m.unit == "second" {
			return true
		}
	}
	return false
}

// tooLong says that nobody promises a time of that length: over thirty years.
func tooLong(limit hours.Limit) bool {
	most := map[hours.Unit]int64{hours.InDays: 11_000, hours.InWeeks: 1_600, hours.InMonths: 360, hours.InHours: 263_000}[limit.Unit]
	return most != 0 && limit.Value > most
}

// lostPercent finds a percent whose number was not understood.
func (a *assembly) lostPercent() bool {
	s := a.scan
	for at, t := range s.tokens {
		n := s.spanAt(at)
		sign := t.kind == markToken && (t.mark == '%' || t.mark == '٪') || n != nil && n.from == at && n.has("percent", "") && !s.lexicon.pointIsGroup
		if sign && !s.counted(at) && !s.has("stats", "") {
			return true
		}
	}
	return false
}

// counted says that a token belongs to a quantity.
func (s *scan) counted(at int) bool {
	for _, q := range s.quantities {
		if at >= q.from && at < q.to {
			return true
		}
	}
	return false
}

// negative finds a number below nothing: within -5 days.
func (a *assembly) negative() bool {
	s := a.scan
	for _, m := range s.measures {
		if at := m.from - 1; at >= 0 && s.tokens[at].kind == markToken && s.tokens[at].mark == '-' &&
			s.tokens[m.from].joined && !s.tokens[at].joined {
			return true
		}
	}
	return false
}

// judge says how sure the reading is.
func (a *assembly) judge() {
	r := &a.out
	switch {
	case r.Asks(Which) || r.Asks(Strict) || r.Asks(Denied) || r.Asks(Absurd) || r.Asks(Hidden) || r.Asks(Unmatched) || r.Asks(Depends):
		r.Sure = Unsure
	case len(r.Questions) > 0 || len(r.Left) > 0:
		r.Sure = Likely
	default:
		r.Sure = Certain
	}
}

// periods are the words for a stretch of the calendar, folded.
var periods = map[string]promise.Period{
	"daily": promise.Daily, "day": promise.Daily, "weekly": promise.Weekly, "week": promise.Weekly, "monthly": promise.Monthly, "month": promise.Monthly,
	"quarterly": promise.Quarterly, "quarter": promise.Quarterly, "annually": promise.Yearly, "annual": promise.Yearly, "yearly": promise.Yearly, "year": promise.Yearly,
	"دن": promise.Daily, "روزانہ": promise.Daily, "ہفتے": promise.Weekly, "ہفتہ": promise.Weekly, "مہینے": promise.Monthly, "ماہانہ": promise.Monthly,
	"سال": promise.Yearly, "سالانہ": promise.Yearly, "ماہی": promise.Quarterly,
	"दिन": promise.Daily, "रोजाना": promise.Daily, "हफ्ते": promise.Weekly, "साप्ताहिक": promise.Weekly, "महीने": promise.Monthly, "मासिक": promise.Monthly,
	"प्रतिदिन": promise.Daily, "रोज": promise.Daily, "rozana": promise.Daily,
	"hafte": promise.Weekly, "mahine": promise.Monthly, "maheene": promise.Monthly, "mahina": promise.Monthly, "saal": promise.Yearly, "din": promise.Daily, "roz": promise.Daily,
	"प्रतिमाह": promise.Monthly, "प्रतिवर्ष": promise.Yearly, "सप्ताह": promise.Weekly,
	"साल": promise.Yearly, "वार्षिक": promise.Yearly, "सालाना": promise.Yearly, "तिमाही": promise.Quarterly,
	"gun": promise.Daily, "gunluk": promise.Daily, "gunde": promise.Daily, "hafta": promise.Weekly, "haftada": promise.Weekly, "haftalik": promise.Weekly,
	"ay": promise.Monthly, "ayda": promise.Monthly, "aylik": promise.Monthly, "yil": promise.Yearly, "yilda": promise.Yearly, "yillik": promise.Yearly,
}

// rolling gives a period that rolls, as 12 months.
func rolling(m measure) promise.Period {
	switch m.unit {
	case "day":
		return promise.Period(strconv.FormatInt(int64(m.value), 10) + " days")
	case "week":
		return promise.Period(strconv.FormatInt(int64(m.value), 10) + " weeks")
	case "month":
		return promise.Period(strconv.FormatInt(int64(m.value), 10) + " months")
	case "year":
		return promise.Period(strconv.FormatInt(int64(m.value), 10) + " years")
	}
	return ""
}
