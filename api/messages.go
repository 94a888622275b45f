package api

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"vaada/casework"
	"vaada/connection"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
)

func (d Doors) messages(described huma.API) {
	huma.Register(described, operation("bring-message", http.MethodPost, "/api/messages", "Bring in a message",
		"A customer's message from a web form or a messaging service. It joins the case that it answers, begins one on the chart of its touchpoint and request type, or waits for a person to place it. "+
			"The same `id` arrives once; with an Idempotency-Key the same request is done once a day.",
		people.BringMessages, 400, 409, 413, 415, 422), d.bringMessage)
}

type messageRequest struct {
	Asking
	Once string `header:"Idempotency-Key" maxLength:"200" doc:"what you call this request, so that the same twice is done once"`
	Body messageBody
}

type messageBody struct {
	ID          string     `json:"id,omitempty" maxLength:"200" doc:"what you call the message" example:"form-5521"`
	Touchpoint  string     `json:"touchpoint" maxLength:"100" doc:"where the customer wrote: the key of a touchpoint" example:"website"`
	RequestType string     `json:"request_type,omitempty" maxLength:"100" doc:"the key of a request type; without one a person places the message" example:"complaint"`
	From        sender     `json:"from"`
	Case        string     `json:"case,omitempty" maxLength:"30" doc:"the number of the case that it answers" example:"VA-20418"`
	Language    string     `json:"language,omitempty" maxLength:"10" doc:"en, ur, hi or tr; without one it is guessed" example:"ur"`
	Subject     string     `json:"subject,omitempty" maxLength:"200"`
	Text        string     `json:"text" maxLength:"20000"`
	At          *time.Time `json:"at,omitempty" doc:"when it was written, at most 24 hours ago; without one, now"`
}

// sender is who wrote a message, and how to answer.
type sender struct {
	Name  string `json:"name,omitempty" maxLength:"200" example:"Sara Malik"`
	Email string `json:"email,omitempty" maxLength:"254" example:"sara.malik@example.com"`
	Phone string `json:"phone,omitempty" maxLength:"100" example:"+92 300 5550142"`
}

type messageAnswer struct {
	Body struct {
		Contact ids.ID `json:"contact" doc:"the id of the message"`
		Case    string `json:"case,omitempty" doc:"the number of its case; left out while it has none" example:"VA-20418"`
		ToPlace bool   `json:"to_place" doc:"a person has to place it"`
		Before  bool   `json:"before" doc:"it had arrived before"`
	}
}

func (d Doors) bringMessage(ctx context.Context, request *messageRequest) (*messageAnswer, error) {
	asked, err := json.Marshal(request.Body)
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	b := casework.Bringing{
		Once: connection.OnceOf(request.Once, []byte("message"), asked), ID: request.Body.ID,
		Touchpoint: request.Body.Touchpoint, RequestType: request.Body.RequestType,
		Name: request.Body.From.Name, Email: request.Body.From.Email, Phone: request.Body.From.Phone,
		Language: language.Language(request.Body.Language), Subject: request.Body.Subject, Body: request.Body.Text, At: instant(request.Body.At),
	}
	if request.Body.Case != "" {
		number, good := casework.ParseCode(request.Body.Case)
		if !good {
			return nil, refuse(request.reader(), fault.Invalid("case", say.DoorsNoCase(request.Body.Case)))
		}
		b.Case = number
	}
	received, err := d.Cases.Bring(ctx, asker(ctx), b)
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	answer := &messageAnswer{}
	answer.Body.Contact, answer.Body.ToPlace, answer.Body.Before = received.Contact, received.ToPlace, received.Before
	if received.Number != 0 {
		answer.Body.Case = casework.Code(received.Number)
	}
	return answer, nil
}
