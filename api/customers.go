package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
)

func (d Doors) customers(described huma.API) {
	huma.Register(described, operation("read-customer", http.MethodGet, "/api/customers/{id}", "Read a customer",
		"A customer with the cases that the key may see. A key of one office sees those who have a case there.",
		people.Serve, 404, 422), d.readCustomer)
}

type customerRequest struct {
	Asking
	ID string `path:"id" maxLength:"30"`
}

type customerAnswer struct {
	Body struct {
		ID       ids.ID     `json:"id"`
		Name     string     `json:"name"`
		Language string     `json:"language"`
		Internal bool       `json:"internal" doc:"a colleague who asks for service"`
		Address  string     `json:"address,omitempty"`
		Emails   []string   `json:"emails" nullable:"false"`
		Phones   []string   `json:"phones" nullable:"false"`
		Since    time.Time  `json:"since"`
		Cases    []CaseLine `json:"cases" nullable:"false" doc:"the newest first"`
	}
}

func (d Doors) readCustomer(ctx context.Context, request *customerRequest) (*customerAnswer, error) {
	id, err := ids.Parse(request.ID)
	if err != nil {
		return nil, refuse(request.reader(), fault.NotFound())
	}
	known, err := d.Cases.Customer(ctx, asker(ctx), id)
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	answer := &customerAnswer{}
	c := known.Customer
	answer.Body.ID, answer.Body.Name, answer.Body.Language, answer.Body.Internal, answer.Body.Address = c.ID, c.Name, string(c.Language), c.Internal, c.Address
	answer.Body.Emails, answer.Body.Phones = append([]string{}, c.Emails...), append([]string{}, c.Phones...)
	answer.Body.Since, answer.Body.Cases = c.Made.Time(), linesOf(known.Cases)
	return answer, nil
}
