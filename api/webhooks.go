package api

import (
	"github.com/danielgtaylor/huma/v2"

	"vaada/connection"
)

// tellable is one thing that a webhook is told: when, and which ids and facts
// are always in it. Facts are left out for a private case.
type tellable struct {
	kind connection.Kind
	says string
	ids  []string
}

var tellables = []tellable{
	{connection.CaseOpened, "A case was begun.", []string{"case", "number"}},
	{connection.ContactReceived, "A call rings, or a message came; `kind` says which.", []string{"contact"}},
	{connection.CaseAnswered, "We replied to the customer.", []string{"case", "number"}},
	{connection.StepDone, "A step was done or a question answered: `deed`, `step` and where it led, `to`.", []string{"case", "number"}},
	{connection.CaseClosed, "A case was closed, with its `outcome`.", []string{"case", "number"}},
	{connection.CaseReopened, "A closed case was taken up again.", []string{"case", "number"}},
	{connection.CaseRated, "The customer rated it: `score`.", []string{"case", "number"}},
	{connection.PromiseKept, "A promise of the charter on a case or contact was kept.", []string{"clock", "promise", "due"}},
	{connection.PromiseBroken, "A promise of the charter on a case or contact was broken.", []string{"clock", "promise", "due"}},
	{connection.PledgeMade, "An employee promised something to one customer.", []string{"case", "pledge", "kind", "due"}},
	{connection.PledgeKept, "What was promised to one customer was kept.", []string{"case", "pledge", "kind", "due"}},
	{connection.PledgeBroken, "What was promised to one customer was broken.", []string{"case", "pledge", "kind", "due"}},
	{connection.Ping, "Somebody sent a test.", nil},
}

// webhooks describes what other systems are told, beside what they can ask.
func (d Doors) webhooks(described *huma.OpenAPI) {
	described.Components.Schemas.Map()["WebhookData"] = toldData()
	described.Webhooks = map[string]*huma.PathItem{}
	for _, each := range tellables {
		described.Webhooks[string(each.kind)] = &huma.PathItem{Post: each.operation()}
	}
}

func (t tellable) operation() *huma.Operation {
	data := &huma.Schema{Ref: "#/components/schemas/WebhookData"}
	if len(t.ids) > 0 {
		data = &huma.Schema{AllOf: []*huma.Schema{data, {Required: t.ids}}}
	}
	return &huma.Operation{
		OperationID: string(t.kind), Summary: t.says, Tags: []string{"webhooks"},
		Description: "POSTed to a webhook that wants to hear of it and covers the office. It may come twice, under the same webhook-id.",
		Security:    []map[string][]string{},
		Parameters: []*huma.Param{
			signed("webhook-id", "names the message: take each once"),
			signed("webhook-timestamp", "when it was sent, in seconds since 1970: refuse what is more than five minutes off"),
			signed("webhook-signature", "`v1,` and a signature of Standard Webhooks; several, with a space between, while a secret is changed"),
		},
		RequestBody: &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{"application/json": {Schema: &huma.Schema{
			Type: huma.TypeObject, Required: []string{"type", "timestamp", "data"}, AdditionalProperties: false,
			Properties: map[string]*huma.Schema{
				"type":      {Type: huma.TypeString, Enum: []any{string(t.kind)}},
				"timestamp": {Type: huma.TypeString, Format: "date-time", Description: "when it happened"},
				"data":      data,
			},
		}}}},
		Responses: map[string]*huma.Response{
			"2XX":     {Description: "It arrived. Answer within ten seconds, and work afterwards."},
			"410":     {Description: "No more are wanted: the webhook is paused."},
			"default": {Description: "It did not arrive, and comes again for two days and a half."},
		},
	}
}

func signed(name, says string) *huma.Param {
	return &huma.Param{Name: name, In: "header", Required: true, Description: says, Schema: &huma.Schema{Type: huma.TypeString}}
}

// toldData describes what a message holds: ids and facts of what happened.
func toldData() *huma.Schema {
	text := func(says string) *huma.Schema { return &huma.Schema{Type: huma.TypeString, Description: says} }
	lowest, highest := 1.0, 5.0
	return &huma.Schema{
		Type: huma.TypeObject, AdditionalProperties: false,
		Description: "Ids and facts. Of a private case nothing but ids is told, and the keys of its promises; words only to a webhook that asked for them.",
		Properties: map[string]*huma.Schema{
			"case": text("the id of the case"), "number": text("its number, as people say it"), "contact": text("the id of the contact"),
			"customer": text("the id of the customer"), "office": text("the id of the office in which it happened"),
			"clock": text("the id of a promise running on the case"), "pledge": text("the id of what was promised to one customer"),
			"touchpoint": text("the key of the touchpoint"), "request_type": text("the key of the request type"),
			"kind": text("of the contact or pledge"), "deed": text("how a step was left: done, answered, timed out"),
			"step": text("the key of the step that was left"), "to": text("the key of the step it led to"),
			"outcome": text("how the case ended"), "promise": text("its key in the charter"),
			"due":     {Type: huma.TypeString, Format: "date-time", Description: "until when it was promised"},
			"score":   {Type: huma.TypeInteger, Minimum: &lowest, Maximum: &highest},
			"subject": text("the subject of the case"), "line": text("the beginning of what was said"),
		},
	}
}
