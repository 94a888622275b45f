package staff

import (
	"slices"
	"strings"
	"time"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// lists reads what was marked of the closed lists: a list that was shown and
// has no mark is empty.
func (r *reading) lists() {
	p := &r.p
	p.Pauses = marksOf(r, "pauses", p.Pauses)
	p.Exclusions = marksOf(r, "exclusions", p.Exclusions)
	if !r.form.Typed("conditions.asked") {
		return
	}
	kept := slices.DeleteFunc(slices.Clone(p.Conditions), func(c promise.Condition) bool { return c.Kind != promise.OwnCondition })
	var chosen []promise.Condition
	for _, kind := range marksOf(r, "conditions", []promise.ConditionKind(nil)) {
		chosen = append(chosen, r.conditionTyped(kind))
	}
	p.Conditions = append(chosen, kept...)
}

// conditionTyped is a condition that was marked, with what it measures: as it
// was, as it was typed, or as is usual.
func (r *reading) conditionTyped(kind promise.ConditionKind) promise.Condition {
	c := promise.Condition{Kind: kind}
	for _, each := range r.p.Conditions {
		if each.Kind == kind {
			c = each
		}
	}
	switch kind {
	case promise.ReachedBy:
		if c.By == 0 {
			c.By = 14 * 60
		}
		if typed := r.form.Value("conditions.by"); typed != "" {
			at, err := language.ParseTime(typed)
			if err != nil {
				r.form.Wrongly("conditions.by", say.ErrEnter(say.BuilderTimeOfDay()))
				return c
			}
			c.By = hours.Minute(at / time.Minute)
		}
	case promise.LastsLonger:
		if c.Limit == nil {
			c.Limit = &promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InHours, Counting: hours.Clock}}
		}
		if typed := r.limit("conditions.limit", c.Limit); typed != nil {
			c.Limit = typed
		}
	}
	return c
}

// marksOf gives what was marked of a list, in the order in which it stood.
func marksOf[K ~string](r *reading, name string, before []K) (all []K) {
	if !r.form.Typed(name + ".asked") {
		return before
	}
	marked := r.form.Values(name)
	for _, each := range before {
		if slices.Contains(marked, string(each)) {
			all = append(all, each)
		}
	}
	for _, each := range marked {
		if !slices.Contains(all, K(each)) {
			all = append(all, K(each))
		}
	}
	return all
}

// miss reads what follows when the promise is broken.
func (r *reading) miss() {
	on := &r.p.OnMiss
	on.Explain = r.limit("on_miss.explain", on.Explain)
	r.remedy()
	r.appeal()
}

// remedy reads what a remedy is worth. One without words and without a sum is
// none.
func (r *reading) remedy() {
	const name = "on_miss.remedy."
	if !r.form.TypedUnder(name) {
		return
	}
	made := promise.Making{}
	if r.p.OnMiss.Remedy != nil {
		made = *r.p.OnMiss.Remedy
	}
	made.Amount, made.Cap = r.money(name+"amount", made.Amount), r.money(name+"cap", made.Cap)
	for field, into := range map[string]*promise.BasisPoints{name + "percent": &made.Percent, name + "cap_percent": &made.CapPercent} {
		if r.form.Typed(field) {
			*into = r.percent(field)
		}
	}
	made.Every = r.limit(name+"every", made.Every)
	worth := made.Amount != nil || made.Percent != 0 || made.Every != nil || made.Cap != nil || made.CapPercent != 0 || len(made.Keyed) > 0
	said := false
	for _, phrases := range r.p.Words.In {
		said = said || phrases.Remedy != ""
	}
	if r.p.OnMiss.Remedy = &made; !worth && !said && r.p.Class != promise.Remedy {
		r.p.OnMiss.Remedy = nil
	}
}

// appeal reads whom one can turn to. Without a name and without a time there is
// nobody.
func (r *reading) appeal() {
	const name = "on_miss.appeal."
	if !r.form.Typed(name + "officer") {
		return
	}
	next := promise.Appeal{}
	if r.p.OnMiss.Appeal != nil {
		next = *r.p.OnMiss.Appeal
	}
	next.Officer = r.text(name+"officer", say.TermOfficer(), next.Officer)
	limit := r.limit(name+"limit", &next.Limit)
	if limit == nil && next.Officer.IsZero() {
		r.p.OnMiss.Appeal = nil
		return
	}
	if limit == nil {
		limit = &promise.Limit{Limit: hours.Limit{Unit: hours.InDays, Counting: hours.Working}}
	}
	next.Limit = *limit
	r.p.OnMiss.Appeal = &next
}

// text reads a text in the sentence's language.
func (r *reading) text(name string, label language.Message, before language.Text) language.Text {
	if !r.form.Typed(name) {
		return before
	}
	typed := strings.Join(strings.Fields(r.form.Optional(name, label, longestPhrase)), " ")
	if typed == before.In[r.In] {
		return before
	}
	return before.With(r.In, typed)
}

// besides reads what is said of the promise itself.
func (r *reading) besides() {
	p := &r.p
	p.Title = r.text("title", say.PromiseFieldTitle(), p.Title)
	p.Indicator = r.text("indicator", say.PromiseFieldIndicator(), p.Indicator)
	p.Reason = r.text("reason", say.TermReason(), p.Reason)
	if r.form.Typed("start") {
		p.Start = promise.Event(r.form.Value("start"))
	}
	if r.form.Typed("stop") {
		p.Stop = promise.Event(r.form.Value("stop"))
	}
	if typed := promise.Period(r.form.Value("period")); r.form.Typed("period") && (p.Period != "" || typed != promise.RollingQuarter) {
		p.Period = typed
	}
	if r.form.Typed("audience") {
		p.Audience = promise.Audience(r.form.Value("audience"))
	}
	if r.form.Typed("owner") {
		p.Owner = r.form.Value("owner")
	}
	if r.form.Typed("internal.percent") {
		r.internal()
	}
	p.Since, p.Until = r.day("since", say.BuilderFieldSince(), p.Since), r.day("until", say.BuilderFieldUntil(), p.Until)
	r.season()
}

func (r *reading) internal() {
	percent := r.percent("internal.percent")
	switch {
	case percent == 0:
		r.p.Internal = nil
	case r.p.Internal == nil:
		r.p.Internal = &promise.Share{Op: promise.AtLeast, Percent: percent}
	default:
		r.p.Internal.Percent = percent
	}
}

func (r *reading) day(name string, label language.Message, before hours.Date) hours.Date {
	typed := strings.TrimSpace(r.form.Value(name))
	if !r.form.Typed(name) || typed == "" {
		if r.form.Typed(name) {
			return 0
		}
		return before
	}
	date, err := hours.ParseDate(language.WesternDigits(typed))
	if err != nil {
		r.form.Wrongly(name, say.ErrEnter(label))
		return before
	}
	return date
}

// season reads the first season; further ones stay as they are.
func (r *reading) season() {
	if !r.form.Typed("seasons.mode") {
		return
	}
	further := r.p.Seasons[min(1, len(r.p.Seasons)):]
	mode := r.form.Value("seasons.mode")
	if mode == allYear {
		r.p.Seasons = append([]promise.Season(nil), further...)
		return
	}
	first := promise.Season{Only: mode == only, From: r.yearDayTyped("seasons.from"), To: r.yearDayTyped("seasons.to")}
	r.p.Seasons = append([]promise.Season{first}, further...)
}

func (r *reading) yearDayTyped(name string) promise.YearDay {
	month := r.form.Whole(name+".month", say.BuilderMonth(), 1, 12)
	return promise.YearDay{Month: time.Month(month), Day: r.form.Whole(name+".day", say.BuilderDay(), 1, 31)}
}
