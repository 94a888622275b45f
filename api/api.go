// Package api is the door for other systems: JSON over HTTP, with an API key,
// described by OpenAPI. Its wire types are its own; what it does is asked of
// the same desks as the pages ask.
package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/internal/gate"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/policy"
	"vaada/publishing"
)

// Doors are the desks that the API asks.
type Doors struct {
	People     people.Desk
	Cases      casework.Desk
	Clocks     clock.Desk
	Charters   charter.Desk
	Policies   policy.Desk
	Publishing publishing.Desk
	Now        now.Clock

	Proxies gate.Proxies // whose word on where a request came from is believed
}

// Handler serves everything under /api/.
func (d Doors) Handler() http.Handler {
	mux := http.NewServeMux()
	d.describe(mux)
	return inOurWords(mux, &guard{people: d.People, limits: newLimits(d.Now), proxies: d.Proxies})
}

// describe puts every operation into a mux, and gives what describes them.
func (d Doors) describe(mux *http.ServeMux) *huma.OpenAPI {
	config := huma.DefaultConfig("Vaada", "1")
	config.Info.Description = "What other systems can ask of Vaada. Times are RFC 3339 in UTC, ids are text, amounts of money are text " +
		"with a currency. What is wrong is said in the language of Accept-Language: en, ur, hi or tr."
	config.Info.License = &huma.License{Name: "Apache 2.0", Identifier: "Apache-2.0"}
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "/api/openapi", "", "/api/schemas"
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"key": {Type: "http", Scheme: "bearer", Description: "An API key of the page Settings, API keys."},
	}
	config.Servers = []*huma.Server{{URL: "/", Description: "This house"}}
	config.CreateHooks = nil // no schema links in answers
	described := humago.New(mux, config)
	d.calls(described)
	d.cases(described)
	d.messages(described)
	d.customers(described)
	d.figures(described)
	d.charter(described)
	d.me(described)
	d.webhooks(described.OpenAPI())
	return described.OpenAPI()
}

// Asking is what every request may bring.
type Asking struct {
	AcceptLanguage string `header:"Accept-Language" doc:"the language of sentences in answers: en, ur, hi or tr" example:"en"`
}

// reader is who reads the answer.
func (a Asking) reader() language.Reader {
	return language.Reader{Language: language.Choose("", a.AcceptLanguage), Zone: time.UTC}
}

// rightWords are what the page of keys calls the rights of a key.
var rightWords = map[people.Right]language.Message{
	people.TellCalls: say.DoorsRightCalls(), people.Serve: say.DoorsRightRead(),
	people.BringMessages: say.DoorsRightMessages(), people.WriteNotes: say.DoorsRightNotes(),
}

// operation describes one thing that can be asked, and with which right of the
// key; "" asks for none.
func operation(id, method, path, summary, says string, right people.Right, errors ...int) huma.Operation {
	if right != "" {
		says += " The key needs the right “" + rightWords[right].Plain(language.Reader{Language: language.English}) + "” (`" + string(right) + "`)."
		errors = append(errors, http.StatusForbidden)
	}
	return huma.Operation{
		Middlewares: huma.Middlewares{having(right)},
		OperationID: id, Method: method, Path: path, Summary: summary, Description: says, DefaultStatus: http.StatusOK,
		Security: []map[string][]string{{"key": {}}},
		Errors:   append(errors, http.StatusUnauthorized, http.StatusTooManyRequests, http.StatusInternalServerError, http.StatusServiceUnavailable),
	}
}

// written is an instant as the wire has it; nil where there is none.
func written(at now.Instant) *time.Time {
	if at.IsZero() {
		return nil
	}
	told := at.Time()
	return &told
}

// asker is the system whose key a request bears: the guard has asked already.
func asker(ctx context.Context) people.Actor {
	who, _ := ctx.Value(askerKey{}).(people.Actor)
	return who
}

type askerKey struct{}
