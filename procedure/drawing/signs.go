package drawing

import (
	"html"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
)

// sign is a small picture in a mark, of lines on a ground of 16 by 16, the same from
// right to left. One without words of its own stands before words that say it.
type sign struct {
	path string
	says func() language.Message
}

// The paths of the signs.
const (
	clock   = "M8 4.5V8l2.4 1.6M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8Z"
	sun     = "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v1M8 14v1M1 8h1M14 8h1M3 3l.8.8M12.2 12.2l.8.8M3 13l.8-.8M12.2 3.8l.8-.8"
	book    = "M8 3.6C6.6 2.6 4.6 2.3 2.2 2.4v10.2c2.4-.1 4.4.2 5.8 1.2 1.4-1 3.4-1.3 5.8-1.2V2.4C11.4 2.3 9.4 2.6 8 3.6Zm0 0v10.2"
	phone   = "M13.6 11.2v1.7c0 .6-.5 1.1-1.1 1A11 11 0 0 1 2.1 3.5c0-.6.4-1.1 1-1.1h1.7c.5 0 .9.3 1 .8l.5 2.1-1.4 1.3a8.6 8.6 0 0 0 4.5 4.5l1.3-1.4 2.1.5c.5.1.8.5.8 1Z"
	letter  = "M2 3.5h12v9H2zM2 4l6 5 6-5"
	place   = "M8 14.5c-3-3.3-4.5-5.7-4.5-7.7a4.5 4.5 0 0 1 9 0c0 2-1.5 4.4-4.5 7.7ZM8 8.4a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z"
	bulb    = "M5.8 11.2C4.4 10.3 3.6 9 3.6 7.2a4.4 4.4 0 0 1 8.8 0c0 1.8-.8 3.1-2.2 4ZM6 13.5h4"
	warning = "M8 2.2 14.4 13.4H1.6L8 2.2ZM8 6.4v3.2M8 11.3v.1"
)

var roles = map[people.Role]string{
	people.Agent:         "M2.5 11V8a5.5 5.5 0 0 1 11 0v3M2.5 9.5h2v4h-2zM11.5 9.5h2v4h-2zM13.5 13.5c-1 1.3-2.5 1.5-4 1.5",
	people.Supervisor:    "M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 14c.4-2.6 2.2-4 4.5-4s4.1 1.4 4.5 4M10.5 3.3a2.5 2.5 0 0 1 0 4.5M12.3 10.6c1.2.7 2 1.9 2.2 3.4",
	people.Manager:       "M2 5.5h12v8H2zM5.5 5.5V3h5v2.5M2 9h12",
	people.Trainer:       "M8 3 15 6 8 9 1 6ZM4 7.5v4c2 1.8 6 1.8 8 0v-4",
	people.Engineer:      "M13.8 4.4 11.5 6.7 9.3 4.5 11.6 2.2a3.8 3.8 0 0 0-5 5L2 11.8 4.2 14 8.8 9.4a3.8 3.8 0 0 0 5-5Z",
	people.Expert:        bulb,
	people.Administrator: "M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.5v4M6 9.5v4",
}

// roleSign is that of who does a box; a role that an organisation made is somebody.
func roleSign(role people.Role) []sign {
	if path, known := roles[role]; known {
		return []sign{{path: path}}
	}
	return []sign{{path: "M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8ZM2.5 14c.5-2.7 2.7-4 5.5-4s5 1.3 5.5 4"}}
}

var waits = map[procedure.Awaited]sign{
	procedure.CustomersReply: {letter, say.ChartWaitReply}, procedure.CallBackTime: {phone, say.TermCallBack},
	procedure.VisitMade: {place, say.ChartWaitVisit}, procedure.ExpertsAnswer: {bulb, say.ChartWaitExpert},
}

// signsOf are those of what helps with a box, what it waits for and how its time
// counts.
func (d *drawing) signsOf(box *procedure.Box) (all []sign) {
	if len(box.Knowledge) > 0 {
		all = append(all, sign{book, say.TermKnowledge})
	}
	switch {
	case box.Kind == procedure.Delay && box.Wait != nil:
		if awaited, known := waits[box.Wait.For]; known {
			all = append(all, awaited)
		}
	case box.Action == procedure.CallBack:
		all = append(all, waits[procedure.CallBackTime])
	}
	if limit := limitOf(box); limit.Value != 0 {
		all = append(all, sign{clock, say.TermTimeLimit})
		switch {
		case limit.Counting != hours.Working:
		case limit.Unit == hours.InDays:
			all = append(all, sign{sun, limit.Say})
		default:
			all = append(all, sign{sun, say.ProcedureDrawnWorking})
		}
	}
	return all
}

// drawn is the rest of an element that draws a sign: what it says, and its lines.
func (s sign) drawn(r language.Reader) string {
	lines := `<path d="` + s.path + `"/>`
	if s.says == nil {
		return ` aria-hidden="true">` + lines
	}
	return ` role="img"><title>` + html.EscapeString(s.says().Capital().Plain(r)) + `</title>` + lines
}
