package api

import (
	"cmp"
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"vaada/internal/now"
	"vaada/people"
	"vaada/touchpoint"
)

func (d Doors) calls(described huma.API) {
	huma.Register(described, operation("tell-of-call", http.MethodPost, "/api/calls", "Tell of a call",
		"A telephone system tells what happens to a call: ring, answer, hold, resume, end. The same event twice counts once.",
		people.TellCalls, 400, 409, 413, 415, 422), d.call)
}

// callRequest is what a telephone tells of a call.
type callRequest struct {
	Asking
	Body struct {
		Call     string     `json:"call,omitempty" maxLength:"200" doc:"the telephone's own name for the call" example:"pbx-20260911-0042"`
		Event    string     `json:"event,omitempty" maxLength:"200" doc:"the sender's id of this event, of one kind; without one, the same kind again at once counts once"`
		Kind     string     `json:"kind,omitempty" doc:"what happened: ring, answer, hold, resume or end" example:"ring"`
		From     string     `json:"from,omitempty" maxLength:"100" doc:"the caller's number, with a ring; what is no number is kept as text" example:"+92 300 5550142"`
		To       string     `json:"to,omitempty" maxLength:"100" doc:"the number that was called, with a ring"`
		Answerer string     `json:"answerer,omitempty" maxLength:"254" doc:"the e-mail address of who answered"`
		At       *time.Time `json:"at,omitempty" doc:"when it happened, at most 24 hours ago and not before what it follows; without one, now"`
	}
}

// callAnswer is what the telephone is told.
type callAnswer struct {
	Body struct {
		Contact string `json:"contact" doc:"the id of the contact"`
	}
}

func (d Doors) call(ctx context.Context, request *callRequest) (*callAnswer, error) {
	event := touchpoint.CallEvent{
		Event: request.Body.Event, Call: request.Body.Call, Kind: touchpoint.CallKind(request.Body.Kind),
		Caller: request.Body.From, Called: request.Body.To, Answerer: request.Body.Answerer, At: instant(request.Body.At),
	}
	contact, err := d.Cases.Phone(ctx, asker(ctx), event)
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	answer := &callAnswer{}
	answer.Body.Contact = contact.String()
	return answer, nil
}

// instant reads a time of the wire; zero where none was sent, never where one
// was: zero would say now.
func instant(at *time.Time) now.Instant {
	if at == nil {
		return 0
	}
	return cmp.Or(now.At(*at), -1)
}
