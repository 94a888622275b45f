package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"vaada/clock"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/people"
	"vaada/promise"
)

func (d Doors) figures(described huma.API) {
	huma.Register(described, operation("read-figures", http.MethodGet, "/api/figures", "Read the figures",
		"How well every public promise was kept: the same numbers as the public page of promises.",
		people.Serve, 422), d.readFigures)
}

type figuresRequest struct{ Asking }

// figure says how well one promise was kept.
type figure struct {
	Promise  string  `json:"promise" doc:"its key in the charter"`
	Sentence string  `json:"sentence" doc:"the promise in the reader's language"`
	Due      int     `json:"due" doc:"how often it fell due"`
	Kept     int     `json:"kept" doc:"how often of these it was kept"`
	Goal     float64 `json:"goal" doc:"the share that is promised, 0 to 1"`
	Word     string  `json:"word" doc:"kept, slipping, broken, too few or nothing due"`
}

type figuresAnswer struct {
	Body struct {
		Since    string   `json:"since" format:"date" doc:"the first day that counts"`
		Until    string   `json:"until" format:"date" doc:"the last day that counts"`
		Due      int      `json:"due" doc:"all promises together"`
		Kept     int      `json:"kept"`
		Promises []figure `json:"promises" nullable:"false"`
	}
}

func (d Doors) readFigures(ctx context.Context, request *figuresRequest) (*figuresAnswer, error) {
	if err := asker(ctx).May(people.Serve); err != nil {
		return nil, refuse(request.reader(), err)
	}
	all, err := d.Clocks.Figures(ctx)
	if err != nil && !fault.Is(err, fault.KindNotFound) { // no charter is published yet
		return nil, refuse(request.reader(), err)
	}
	answer := &figuresAnswer{}
	answer.Body.Promises = []figure{}
	answer.Body.Due, answer.Body.Kept = clock.Total(all)
	until := d.Now().Time()
	if len(all) > 0 {
		until = all[0].Until.Midnight(time.UTC).Time()
	}
	answer.Body.Since, answer.Body.Until = until.AddDate(0, 0, 1-clock.FigureDays).Format(time.DateOnly), until.Format(time.DateOnly)
	for _, f := range all {
		answer.Body.Promises = append(answer.Body.Promises, figureOf(f, request.reader()))
	}
	return answer, nil
}

func figureOf(f clock.Figure, r language.Reader) figure {
	l := f.Promise.SpokenIn(r.Language)
	return figure{
		Promise: f.Promise.Key, Sentence: promise.Plain(promise.SentenceFor(f.Promise, r), l), Due: f.Due, Kept: f.Met,
		Goal: float64(f.Goal) / 10_000, Word: string(f.Word),
	}
}
