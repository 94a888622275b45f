// Package api is the door for other systems: JSON over HTTP, with an API key,
// described by OpenAPI. Its wire types are its own; what it does is asked of
// the same desks as the pages ask.
package api

import (
	"cmp"
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
	"vaada/touchpoint"
)

// Doors are the desks that the API asks.
type Doors struct {
	People people.Desk
	Cases  casework.Desk
}

// Handler serves everything under /api/.
func (d Doors) Handler() http.Handler {
	mux := http.NewServeMux()
	config := huma.DefaultConfig("Vaada", "1")
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "/api/openapi", "", "/api/schemas"
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{"key": {Type: "http", Scheme: "bearer"}}
	config.CreateHooks = nil // no schema links in answers
	described := humago.New(mux, config)
	huma.Register(described, huma.Operation{
		OperationID: "tell-of-call", Method: http.MethodPost, Path: "/api/calls", DefaultStatus: http.StatusOK,
		Summary:     "Tell of a call",
		Description: "A telephone system tells what happens to a call: ring, answer, hold, resume, end. The same event twice counts once.",
		Security:    []map[string][]string{{"key": {}}},
		Errors:      []int{400, 401, 409, 422},
	}, d.call)
	return inOurWords(mux)
}

// callRequest is what a telephone tells of a call.
type callRequest struct {
	Authorization  string `header:"Authorization" doc:"Bearer and the API key"`
	AcceptLanguage string `header:"Accept-Language" doc:"the language of sentences in answers: en, ur, hi or tr"`
	Body           struct {
		Call     string     `json:"call,omitempty" maxLength:"200" doc:"the telephone's own name for the call"`
		Event    string     `json:"event,omitempty" maxLength:"200" doc:"the sender's id of this event, of one kind; without one, the same kind again at once counts once"`
		Kind     string     `json:"kind,omitempty" doc:"what happened: ring, answer, hold, resume or end"`
		From     string     `json:"from,omitempty" maxLength:"100" doc:"the caller's number, with a ring; what is no number is kept as text"`
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
	reader := language.Reader{Language: language.Choose("", request.AcceptLanguage), Zone: time.UTC}
	who, err := d.who(ctx, request.Authorization)
	if err != nil {
		return nil, refuse(reader, err)
	}
	event := touchpoint.CallEvent{
		Event: request.Body.Event, Call: request.Body.Call, Kind: touchpoint.CallKind(request.Body.Kind),
		Caller: request.Body.From, Called: request.Body.To, Answerer: request.Body.Answerer,
	}
	if request.Body.At != nil {
		event.At = cmp.Or(now.At(*request.Body.At), -1) // zero would say now
	}
	contact, err := d.Cases.Phone(ctx, who, event)
	if err != nil {
		return nil, refuse(reader, err)
	}
	answer := &callAnswer{}
	answer.Body.Contact = contact.String()
	return answer, nil
}

// who tells whose key a request bears; errKey when it bears none that holds.
func (d Doors) who(ctx context.Context, authorization string) (people.Actor, error) {
	key, bearer := strings.CutPrefix(authorization, "Bearer ")
	if !bearer {
		return people.Actor{}, errKey
	}
	who, err := d.People.WhoKey(ctx, strings.TrimSpace(key))
	if fault.Is(err, fault.KindNotFound) {
		err = errKey
	}
	return who, err
}
