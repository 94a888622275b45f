package app_test

import (
	"net/url"
	"strconv"

	"vaada/people"
	"vaada/sample"
)

// form makes what somebody types at an address.
type form func(w *world, who somebody) url.Values

// typed is a form that is filled so that nothing is wrong with it but who sends
// it; what is not named in forms is sent empty.
func (w *world) typed(pattern string, who somebody) url.Values {
	if fill, named := forms[pattern]; named {
		return fill(w, who)
	}
	return nil
}

// always is the same form for everybody: names and what is typed, in turn.
func always(pairs ...string) form {
	typed := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		typed.Add(pairs[i], pairs[i+1])
	}
	return func(*world, somebody) url.Values { return typed }
}

var forms = map[string]form{
	"POST /cases/{code}/assign": func(_ *world, who somebody) url.Values { return url.Values{"staff": {who.ID.String()}} },
	"POST /cases/{code}/say":    always("kind", "note", "body", "A note"),
	"POST /cases/{code}/leave":  always("reason", "A reason", "seen", "1"),
	"POST /cases/{code}/return": always("seen", "1"),
	"POST /cases/{code}/undo":   always("seen", "1"),
	"POST /cases/{code}/close":  always("reason", "A reason", "seen", "1"),
	"POST /cases/{code}/step":   always("seen", "1"),
	"POST /calls/{call}/told":   always("kind", "hold"),
	"POST /calls/{call}/begin":  always("name", "Elif", "request_type", "service"),
	"POST /calls/{call}/join":   func(w *world, _ somebody) url.Values { return url.Values{"case": {w.code}} },
	"POST /placing/{contact}": func(w *world, _ somebody) url.Values {
		return url.Values{"request_type." + w.unread.String(): {"service"}}
	},
	"POST /visits/{visit}": always("outcome", "repaired", "report", "Done"),
	"POST /cases/{code}/private/dismiss": func(w *world, _ somebody) url.Values {
		return url.Values{"staff": {w.someone.String()}}
	},
	"POST /settings/teams/{team}": func(w *world, _ somebody) url.Values {
		return url.Values{w.staff[sample.Sara].Team.String() + ".name.en": {"Secret team"}}
	},
	"POST /settings/people/several": func(_ *world, who somebody) url.Values {
		return url.Values{
			"name.1": {"Zeynep"}, "role.1": {"agent"}, "name.2": {"Bilal"}, "role.2": {"agent"},
			"language": {"tr"}, "home": {who.Office.String() + "." + who.Team.String()},
		}
	},
	"POST /settings/general": always("key", people.SettingLettersADay, "seen", "5", people.SettingLettersADay, "7"),
	"POST /refunds/{refund}/decide": func(w *world, _ somebody) url.Values {
		return url.Values{"decision": {"refuse"}, "reason." + w.refund.String(): {"A reason"}}
	},
	"POST /charter/promises/{key}":         drafted("limit.value", "36", "limit.unit", "clock hour"),
	"POST /charter/promises/{key}/back":    drafted("state", "1"),
	"POST /charter/promises/{key}/discard": drafted(),
	"POST /charter/promises/{key}/undo":    drafted(),
}

// drafted is a form on the draft of a promise, as it stands.
func drafted(pairs ...string) form {
	return func(w *world, who somebody) url.Values {
		draft, _ := w.Charters.Draft(w.T.Context(), w.offices.find(people.Manager, "everywhere").Actor, drawnPromise)
		return always(append(pairs, "in", "en", "seen", strconv.FormatInt(draft.Sequence, 10))...)(w, who)
	}
}

// drawnPromise is the promise whose draft is changed.
const drawnPromise = "reply-mail"
