package api

import (
	"context"
	"encoding/base64"
	"fmt"
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
	"vaada/touchpoint"
)

func (d Doors) cases(described huma.API) {
	huma.Register(described, operation("list-cases", http.MethodGet, "/api/cases", "List cases",
		"Open cases in the order in which their promises fall due, or closed ones, the last closed first. A page begins after `after`, which the page before gave as `next`.",
		people.Serve, 422), d.listCases)
	huma.Register(described, operation("read-case", http.MethodGet, "/api/cases/{number}", "Read a case",
		"A case with its promises, what was promised to its customer, and what was said to and by the customer; never notes of the team.",
		people.Serve, 404, 422), d.readCase)
	noted := operation("write-note", http.MethodPost, "/api/cases/{number}/notes", "Write a note",
		"Writes a note for the team into a case. With an Idempotency-Key the same request is done once a day.",
		people.WriteNotes, 400, 404, 409, 413, 415, 422)
	noted.DefaultStatus = http.StatusCreated
	huma.Register(described, noted, d.writeNote)
}

// CaseLine is a case in a list.
type CaseLine struct {
	ID       ids.ID     `json:"id" doc:"the case's id"`
	Number   string     `json:"number" doc:"what people say aloud" example:"VA-20418"`
	Customer string     `json:"customer" doc:"the customer's name"`
	Subject  string     `json:"subject"`
	Language string     `json:"language" doc:"the language the customer is answered in"`
	State    string     `json:"state" enum:"open,closed"`
	Waiting  string     `json:"waiting,omitempty" doc:"what an open case waits for, such as the customer's reply"`
	Promise  string     `json:"promise,omitempty" doc:"the key of the promise that falls due next"`
	Due      *time.Time `json:"due,omitempty" doc:"when that promise falls due"`
	Closed   *time.Time `json:"closed,omitempty"`
	Outcome  string     `json:"outcome,omitempty"`
}

func lineOf(row casework.Row) CaseLine {
	line := CaseLine{
		ID: row.ID, Number: casework.Code(row.Number), Customer: row.Customer, Subject: row.Subject, Language: string(row.Spoken),
		State: stateOf(row.Closed.IsZero()), Waiting: string(row.Waiting), Closed: written(row.Closed), Outcome: row.Outcome,
	}
	if row.Closed.IsZero() && row.Promise != "" {
		line.Promise, line.Due = row.Promise, written(row.Due())
	}
	return line
}

func linesOf(rows []casework.Row) []CaseLine {
	lines := make([]CaseLine, len(rows))
	for i, row := range rows {
		lines[i] = lineOf(row)
	}
	return lines
}

func stateOf(open bool) string {
	if open {
		return string(casework.Open)
	}
	return string(casework.Closed)
}

type listRequest struct {
	Asking
	State string `query:"state" enum:"open,closed" default:"open"`
	After string `query:"after" maxLength:"100" doc:"the next of the page before"`
	Limit int    `query:"limit" minimum:"1" maximum:"100" default:"50" doc:"how many cases a page has at most"`
}

type listAnswer struct {
	Body struct {
		Cases []CaseLine `json:"cases" nullable:"false"`
		Next  string     `json:"next,omitempty" doc:"where the next page begins; left out on the last"`
	}
}

func (d Doors) listCases(ctx context.Context, request *listRequest) (*listAnswer, error) {
	after, err := cursorOf(request.After)
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	list, err := d.Cases.List(ctx, asker(ctx), casework.View(request.State), after, request.Limit)
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	answer := &listAnswer{}
	answer.Body.Cases = linesOf(list.Rows)
	if list.Next != (casework.Cursor{}) {
		answer.Body.Next = base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d %s", list.Next.Rank, list.Next.ID))
	}
	return answer, nil
}

// cursorOf reads what a page before gave as next.
func cursorOf(after string) (cursor casework.Cursor, err error) {
	if after == "" {
		return cursor, nil
	}
	text, err := base64.RawURLEncoding.DecodeString(after)
	var id string
	if err == nil {
		_, err = fmt.Sscanf(string(text), "%d %s", &cursor.Rank, &id)
	}
	if err == nil {
		cursor.ID, err = ids.Parse(id)
	}
	if err != nil {
		return cursor, fault.Invalid("query.after", say.ApiFieldWrong("after")).Because(err)
	}
	return cursor, nil
}

type CaseNumber struct {
	Asking
	Number string `path:"number" maxLength:"30" doc:"with or without its prefix" example:"VA-20418"`
}

// number reads a case's number. NotFound when it is none.
func (r CaseNumber) number() (int64, error) {
	number, good := casework.ParseCode(r.Number)
	if !good {
		return 0, fault.NotFound()
	}
	return number, nil
}

// promised is a promise of the charter on a case.
type promised struct {
	Promise string     `json:"promise" doc:"its key in the charter"`
	State   string     `json:"state" enum:"running,paused,met,missed,withdrawn"`
	Started time.Time  `json:"started"`
	Due     time.Time  `json:"due"`
	Done    *time.Time `json:"done,omitempty" doc:"when the promised thing happened"`
}

// pledged is what an employee promised the customer.
type pledged struct {
	ID     ids.ID     `json:"id"`
	Kind   string     `json:"kind" doc:"visit, call back, date or amount"`
	State  string     `json:"state" doc:"open, kept, broken, agreed anew or not needed"`
	From   *time.Time `json:"from,omitempty"`
	Until  time.Time  `json:"until" doc:"it is broken after this"`
	Amount *amount    `json:"amount,omitempty"`
}

// amount is a sum of money.
type amount struct {
	Amount   string `json:"amount" example:"1500.50"`
	Currency string `json:"currency" doc:"ISO 4217" example:"PKR"`
}

// said is one thing said to or by the customer.
type said struct {
	ID         ids.ID    `json:"id"`
	Kind       string    `json:"kind" doc:"call or message"`
	Direction  string    `json:"direction" enum:"in,out"`
	Touchpoint string    `json:"touchpoint"`
	Sender     string    `json:"sender,omitempty" doc:"who says to have sent it"`
	Language   string    `json:"language,omitempty"`
	Subject    string    `json:"subject,omitempty"`
	Text       string    `json:"text,omitempty"`
	At         time.Time `json:"at"`
}

type caseAnswer struct {
	Body struct {
		CaseLine
		CustomerID  ids.ID     `json:"customer_id"`
		Office      ids.ID     `json:"office"`
		Touchpoint  string     `json:"touchpoint"`
		RequestType string     `json:"request_type"`
		Opened      time.Time  `json:"opened"`
		Step        string     `json:"step,omitempty" doc:"what is to be done next, in the reader's language"`
		Promises    []promised `json:"promises" nullable:"false"`
		Pledges     []pledged  `json:"pledges" nullable:"false"`
		Contacts    []said     `json:"contacts" nullable:"false" doc:"the last 50, the oldest first"`
	}
}

func (d Doors) readCase(ctx context.Context, request *CaseNumber) (*caseAnswer, error) {
	number, err := request.number()
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	page, err := d.Cases.Case(ctx, asker(ctx), number, 0)
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	return told(page, request.reader().Language), nil
}

func told(page casework.Page, l language.Language) *caseAnswer {
	c := page.Case
	answer := &caseAnswer{}
	answer.Body.CaseLine = CaseLine{
		ID: c.ID, Number: casework.Code(c.Number), Customer: page.Customer.Name, Subject: c.Subject, Language: string(c.Language),
		State: stateOf(c.Open()), Waiting: string(c.Waiting), Closed: written(c.Closed), Outcome: c.Outcome,
	}
	answer.Body.CustomerID, answer.Body.Office, answer.Body.Opened = c.Customer, c.Office, c.Opened.Time()
	answer.Body.Touchpoint, answer.Body.RequestType = c.Touchpoint, c.RequestType
	if page.Next != nil {
		answer.Body.Promise, answer.Body.Due = page.Next.Promise, written(page.Next.Due)
	}
	if page.Box != nil {
		answer.Body.Step, _ = page.Box.Label.Pick(l)
	}
	answer.Body.Promises, answer.Body.Pledges, answer.Body.Contacts = promisedIn(page), pledgedIn(page), saidIn(page)
	return answer
}

func promisedIn(page casework.Page) []promised {
	all := []promised{}
	for _, c := range page.Clocks {
		all = append(all, promised{Promise: c.Promise, State: string(c.State), Started: c.Started.Time(), Due: c.Due.Time(), Done: written(c.Done)})
	}
	return all
}

func pledgedIn(page casework.Page) []pledged {
	all := []pledged{}
	for _, p := range page.Pledges {
		one := pledged{ID: p.ID, Kind: string(p.Kind), State: string(p.State), From: written(p.From), Until: p.Until.Time()}
		if p.Amount.Currency != "" {
			one.Amount = &amount{p.Amount.Plain(), p.Amount.Currency}
		}
		all = append(all, one)
	}
	return all
}

// saidIn leaves out what is for the team alone.
func saidIn(page casework.Page) []said {
	all := []said{}
	for _, c := range page.Contacts {
		if c.Direction == touchpoint.Inside || c.Kind == touchpoint.Note {
			continue
		}
		all = append(all, said{
			ID: c.ID, Kind: string(c.Kind), Direction: string(c.Direction), Touchpoint: c.Touchpoint, Sender: c.Sender,
			Language: string(c.Language), Subject: c.Subject, Text: c.Body, At: c.At.Time(),
		})
	}
	return all
}

type noteRequest struct {
	CaseNumber
	Once string `header:"Idempotency-Key" maxLength:"200" doc:"what you call this request, so that the same twice is done once"`
	Body struct {
		Text string `json:"text" maxLength:"20000" doc:"what the team reads"`
	}
}

type noteAnswer struct {
	Body struct {
		Contact ids.ID `json:"contact" doc:"the id of the note"`
	}
}

func (d Doors) writeNote(ctx context.Context, request *noteRequest) (*noteAnswer, error) {
	number, err := request.number()
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	once := connection.OnceOf(request.Once, []byte("note"), []byte(casework.Code(number)), []byte(request.Body.Text))
	answer := &noteAnswer{}
	if answer.Body.Contact, err = d.Cases.Note(ctx, asker(ctx), number, request.Body.Text, once); err != nil {
		return nil, refuse(request.reader(), err)
	}
	return answer, nil
}
