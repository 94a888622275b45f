package reading

import (
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
)

// minutes are the ways in which this program says that a limit ends at a time of
// day, with the words before and after the time, and the limit where that is
// one of a day.
var minutes = func() map[language.Language][]minute {
	all := map[language.Language][]minute{}
	for _, l := range language.All {
		for _, each := range []minute{
			{shape: "_by next working day", limit: &hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Working}},
			{shape: "_by next day", limit: &hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Clock}},
			{shape: "_by same day", limit: &hours.Limit{Unit: hours.InDays, Counting: hours.Working}},
			{shape: "_by"},
		} {
			into := &each.before
			for _, piece := range promise.PatternOf(each.shape, l) {
				switch piece.Slot {
				case "time":
					into = &each.after
				case "limit":
					*into = ""
				default:
					*into += strings.TrimSpace(piece.Words)
				}
			}
			all[l] = append(all[l], each)
		}
	}
	return all
}()

type minute struct {
	shape         string
	before, after string
	limit         *hours.Limit
}

// byMinute reads an end at a time of day where it stands with its limit: by
// 13:00 on the next working day. Any other time of day is asked about.
func (a *assembly) byMinute() {
	s, p := a.scan, &a.out.Promise
	if p.Limit == nil && p.Moment != promise.SameDay {
		return
	}
	for at, t := range s.tokens {
		if t.kind != markToken || t.mark != '0' {
			continue
		}
		interval, err := hours.ParseInterval(language.WesternDigits(s.text[t.from:t.to]) + "-24:00")
		if err != nil {
			continue
		}
		before, after := strings.ToLower(strings.TrimSpace(s.text[:t.from])), strings.ToLower(strings.TrimSpace(s.text[t.to:]))
		for _, each := range minutes[s.language] {
			if !strings.HasSuffix(before, strings.ToLower(each.before)) || !strings.HasPrefix(after, strings.ToLower(each.after)) {
				continue
			}
			limit := promise.Limit{}
			switch {
			case each.limit != nil:
				limit.Limit = *each.limit
			case p.Limit == nil || !p.Limit.Whole():
				continue
			default:
				limit = *p.Limit
			}
			limit.Boundary = hours.AtMinute(interval.From)
			s.ending = at + 1
			a.ends(limit)
			return
		}
	}
}

// ends puts a limit that ends at a time of day in the place of what was read.
func (a *assembly) ends(limit promise.Limit) {
	p := &a.out.Promise
	p.Limit, p.Moment = &limit, ""
	if p.Class == promise.Instant {
		p.Class = promise.MaxTime
		if p.Share != nil {
			p.Class = promise.ShareWithin
		}
	}
	a.out.Limits = []Limit{{Limit: limit, Said: true}}
	a.dated()
}
