package promise_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"vaada/promise"
)

// clocks are the table's words for what starts a clock, as events of the
// vocabulary.
var clocks = map[string][]promise.Event{
	"ring": {promise.Rung}, "hold start": {promise.Held}, "queue entry": {promise.Queued},
	"arrival": {promise.Arrived}, "turn": {promise.Attended},
	"appointment time": {promise.AppointmentTime}, "appointment": {promise.AppointmentTime}, "slot": {promise.AppointmentTime},
	"service date": {promise.AppointmentTime}, "receipt": {promise.Received}, "contact": {promise.Received},
	"customer contact": {promise.FaultReported}, "call": {promise.CallBackPromised}, "request": {promise.Asked},
	"application": {promise.Applied}, "submission": {promise.Applied},
	"complaint": {promise.Complained}, "report": {promise.FaultReported, promise.Received},
	"breach": {promise.Missed}, "event": {promise.Planned}, "becoming aware": {promise.Aware},
	"outage start": {promise.Interrupted}, "creation": {promise.CaseBegun}, "referral": {promise.Referred},
	"decision": {promise.Decided}, "police verification": {promise.Verified},
	"all information received": {promise.DocumentsComplete}, "complete documents": {promise.DocumentsComplete},
	"all documents": {promise.DocumentsComplete}, "complete application": {promise.DocumentsComplete},
	"purchase": {promise.Bought}, "product arrival": {promise.Returned}, "claim": {promise.Claimed}, "due date": {promise.DueDay},
}

// doors are the table's channels as keys of touchpoints. Fax and text messages
// are touchpoints that an organisation adds; what has no key here is no way in
// which a customer comes to us.
var doors = map[string]string{
	"phone": "telephone", "voicemail": "telephone", "counter": "face", "letter": "letter", "email": "email", "online": "website",
	"web": "website", "social": "social", "fax": "fax", "sms": "sms",
}

// misplaced compares start and touchpoints with the row's cells.
func misplaced(r row, p promise.Promise) (all []string) {
	starts, known := clocks[r.Clock]
	switch {
	case p.Limit == nil && p.Start == "":
	case r.Clock == "event" && p.Class == promise.Rate: // the interruption itself
		starts = []promise.Event{promise.Interrupted}
	case r.Clock == "" && p.Limit == nil:
		starts = []promise.Event{p.Start}
	case !known:
		all = append(all, fmt.Sprintf("nobody knows the clock %q", r.Clock))
	}
	if p.Start != "" && !slices.Contains(starts, p.Start) {
		all = append(all, fmt.Sprintf("starts with %q, the table says %q", p.Start, r.Clock))
	}
	if p.Start == "" && p.Limit != nil {
		all = append(all, "has a limit and no start")
	}
	ways := map[string]bool{}
	for _, channel := range strings.Split(r.Channel, "+") {
		if door := doors[channel]; door != "" {
			ways[door] = true
		}
	}
	if r.Class == promise.Remedy {
		clear(ways)
	}
	want := slices.Sorted(maps.Keys(ways))
	if got := slices.Sorted(slices.Values(p.Population.Touchpoints)); !slices.Equal(got, want) {
		all = append(all, fmt.Sprintf("touchpoints %v, the table says %v", got, want))
	}
	if r.Channel == "complaint" && !slices.Contains(p.Population.RequestTypes, "complaint") {
		all = append(all, "is not of complaints")
	}
	return all
}

func holdsIf(p promise.Promise, kinds ...promise.ConditionKind) bool {
	return slices.ContainsFunc(p.Conditions, func(c promise.Condition) bool { return slices.Contains(kinds, c.Kind) })
}

func made(p promise.Promise) promise.Making {
	if p.OnMiss.Remedy == nil {
		return promise.Making{}
	}
	return *p.OnMiss.Remedy
}

func chosen(s *promise.Slot) bool { return s != nil && s.Chosen }

// marks are the table's modifiers that have a field of their own, and the sign
// by which a promise has it. The others tell of the sentence's wording.
var marks = map[string]func(promise.Promise) bool{
	"remedy":              func(p promise.Promise) bool { return p.OnMiss.Remedy != nil },
	"remedy-to-regulator": func(p promise.Promise) bool { return p.OnMiss.Remedy != nil },
	"automatic":           func(p promise.Promise) bool { return p.OnMiss.Remedy != nil && !made(p).Claimed },
	"recurring":           func(p promise.Promise) bool { return made(p).Every != nil },
	"flat":                func(p promise.Promise) bool { return made(p).Amount != nil && made(p).Every == nil },
	"cap":                 func(p promise.Promise) bool { return made(p).CapPercent != 0 },
	"non-cash":            func(p promise.Promise) bool { return p.OnMiss.Remedy != nil && made(p).Amount == nil },
	"on-claim":            func(p promise.Promise) bool { return p.Start == promise.Claimed },
	"appeal":              func(p promise.Promise) bool { return p.OnMiss.Appeal != nil },
	"two-clocks":          func(p promise.Promise) bool { return p.OnMiss.Appeal != nil },
	"appeal-clock":        func(p promise.Promise) bool { return p.Start == promise.Complained && p.Stop == promise.Decided },
	"ack":                 func(p promise.Promise) bool { return p.Stop == promise.Acknowledged },
	"hold":                func(p promise.Promise) bool { return p.Start == promise.Held && p.Stop == promise.TakenUp },
	"callback":            func(p promise.Promise) bool { return p.Stop == promise.CalledBack },
	"range":               func(p promise.Promise) bool { return p.Limit != nil && p.Limit.From != 0 },
	"odd-unit":            func(p promise.Promise) bool { return p.Limit != nil && p.Limit.Rings != 0 },
	"two-units":           func(p promise.Promise) bool { return p.Limit != nil && p.Limit.Rings != 0 },
	"strict-less":         func(p promise.Promise) bool { return p.Limit != nil && p.Limit.Strictness == promise.Below },
	"day-boundary":        func(p promise.Promise) bool { return p.Limit != nil && p.Limit.Boundary != "" },
	"seasonal":            func(p promise.Promise) bool { return len(p.Seasons) == 1 && p.Seasons[0].Only },
	"seasonal-exclusion":  func(p promise.Promise) bool { return len(p.Seasons) == 1 && !p.Seasons[0].Only },
	"exclusion":           func(p promise.Promise) bool { return len(p.Exclusions)+len(p.Seasons) > 0 },
	"segment":             func(p promise.Promise) bool { return len(p.Population.Segments)+len(made(p).Keyed) > 0 },
	"tiered":              func(p promise.Promise) bool { return len(p.Population.Places)+len(p.Population.Services) > 0 },
	"internal":            func(p promise.Promise) bool { return p.Population.Customers == "internal" },
	"clock-complete":      func(p promise.Promise) bool { return p.Start == promise.DocumentsComplete && len(p.Conditions) > 0 },
	"clock-aware":         func(p promise.Promise) bool { return p.Start == promise.Aware },
	"documents":           func(p promise.Promise) bool { return holdsIf(p, promise.CompleteDocuments) },
	"conditional":         func(p promise.Promise) bool { return holdsIf(p, promise.LastsLonger) },
	"on-delay":            func(p promise.Promise) bool { return holdsIf(p, promise.LastsLonger) },
	"conditions":          func(p promise.Promise) bool { return len(p.Conditions) > 0 },
	"scope-limit":         func(p promise.Promise) bool { return holdsIf(p, promise.CurrentYear, promise.EnoughInformation) },
	"on-refusal":          func(p promise.Promise) bool { return holdsIf(p, promise.OnRefusal) },
	"fallback":            func(p promise.Promise) bool { return holdsIf(p, promise.NotDoneSo) },
	"customer-chosen": func(p promise.Promise) bool {
		return chosen(p.Slot) || p.Alternative != nil && chosen(p.Alternative.Slot)
	},
	"negotiated-or":            func(p promise.Promise) bool { return p.Alternative != nil && p.Alternative.Kind == promise.AgreedDate },
	"own-date":                 func(p promise.Promise) bool { return p.Limit == nil && p.Alternative.Kind == promise.ToldDate },
	"legal":                    func(p promise.Promise) bool { return !p.Law.IsZero() },
	"vague-share":              func(p promise.Promise) bool { return p.Share.Strictness == promise.Below },
	"lowered":                  func(p promise.Promise) bool { return !p.Reason.IsZero() },
	"clock-pause":              func(p promise.Promise) bool { return len(p.Pauses) > 0 },
	"clock-start":              func(p promise.Promise) bool { return p.Start == promise.WorkStarted },
	"customer-window":          func(p promise.Promise) bool { return p.Class == promise.Entitle && p.Limit != nil },
	"upper-bound-share":        func(p promise.Promise) bool { return p.Share != nil && p.Share.Op == promise.AtMost },
	"uptime":                   func(p promise.Promise) bool { return p.Share != nil && p.Source == promise.Imports },
	"qa-score":                 func(p promise.Promise) bool { return p.Source == promise.Scoring },
	"contractor":               func(p promise.Promise) bool { return p.Source == promise.Imports },
	"no-target":                func(p promise.Promise) bool { return p.Share == nil && !p.Indicator.IsZero() },
	"on-breach":                func(p promise.Promise) bool { return p.Start == promise.Missed },
	"third-party-action":       func(p promise.Promise) bool { _, own := p.Stop.Own(); return own },
	"same-day":                 func(p promise.Promise) bool { return p.Moment == promise.SameDay },
	"rolling-window":           func(p promise.Promise) bool { return p.Period != "" },
	"calendar-date":            func(p promise.Promise) bool { return p.Repeat != nil && len(p.Repeat.Dates) > 0 },
	"one-event-many-customers": func(p promise.Promise) bool { return made(p).ToEach },
}

// worded are the modifiers without a field: they tell how a row is worded, or
// belong to two rows together.
var worded = strings.Fields("aim compound express-tier fee stage-chain third-party two-tier first-contact per-day " +
	"per-item price realistic self-contradictory vague-interval band moving-target org-level changed-over-time duration")

// unmarked names the modifiers of a row that its promise has not.
func unmarked(r row, p promise.Promise) (all []string) {
	for _, modifier := range r.Modifiers {
		has, known := marks[modifier]
		switch {
		case !known && !slices.Contains(worded, modifier):
			all = append(all, fmt.Sprintf("nobody knows the modifier %q", modifier))
		case known && !has(p):
			all = append(all, fmt.Sprintf("is not %s", modifier))
		}
	}
	return all
}
