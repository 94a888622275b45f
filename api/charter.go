package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"vaada/charter"
	"vaada/edition"
	"vaada/people"
	"vaada/policy"
	"vaada/publishing"
)

// charterFormat is the number of the form in which the charter is told. What is
// added does not change it; what is taken away or means something else does.
const charterFormat = 1

func (d Doors) charter(described huma.API) {
	asks := operation("read-charter", http.MethodGet, "/api/public/charter", "Read the charter",
		"The charter in force as customers read it, in every language in which it is written. It needs no key, may be read by pages of "+
			"other sites, and may be kept for five minutes. Nothing that is for the staff alone is in it.", "", http.StatusNotFound)
	asks.Security = []map[string][]string{}
	asks.Errors = []int{http.StatusNotFound, http.StatusInternalServerError, http.StatusServiceUnavailable}
	huma.Register(described, asks, d.readCharter)
}

type charterRequest struct {
	Asking
	Before int64 `query:"past_before" minimum:"0" doc:"tell the past before that of this edition, as past_older says; 0: the last of it"`
}

type charterAnswer struct {
	AllowOrigin  string `header:"Access-Control-Allow-Origin"`
	Policy       string `header:"Cross-Origin-Resource-Policy"`
	CacheControl string `header:"Cache-Control"`
	Body         publicCharter
}

func (d Doors) readCharter(ctx context.Context, request *charterRequest) (*charterAnswer, error) {
	made, e, err := d.Charters.Published(ctx)
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	policies, err := d.Policies.InForce(ctx, people.Actor{}) // who asks without a key sees what is public
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	past, err := d.Publishing.Past(ctx, request.Before)
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	return &charterAnswer{
		AllowOrigin: "*", Policy: "cross-origin", CacheControl: "public, max-age=300", Body: wired(made, e, policies, past),
	}, nil
}

// wired is the charter on the wire.
func wired(c *charter.Charter, e edition.Edition, policies []policy.Policy, past publishing.History) publicCharter {
	out := publicCharter{
		Format: charterFormat, Edition: e.Number, Name: textOf(c.Name), Purpose: textOf(c.Purpose), Asking: textOf(c.Asking),
		Failing: textOf(c.Failing), Counting: textOf(c.Counting), Contact: textOf(c.Contact),
		Stories: each(c.Stories, storyOf), Scope: each(c.Scope, reachOf), Promises: each(c.Promises, promiseOf), Places: each(c.Places, placeOf),
		Services: each(c.Standards(), serviceOf), Words: each(c.Words, wordOf), Policies: each(policy.Among(policies, c.Serves), policyOf), Past: each(past.Chapters, chapterOf), PastOlder: past.Older,
		Limitations: each(c.Limitations, func(l charter.Limitation) texts { return textOf(l.Words) }),
	}
	return out
}

// each tells all of several; none is an empty list.
func each[T, W any](all []T, tell func(T) W) []W {
	wire := make([]W, 0, len(all))
	for _, one := range all {
		wire = append(wire, tell(one))
	}
	return wire
}

func chapterOf(c charter.Chapter) publicChapter {
	return publicChapter{
		Edition: c.Number, Since: c.Since.Time().UTC().Truncate(time.Second), Planned: c.Planned,
		NoneSince: dayOf(c.Gap.Since), NoneUntil: dayOf(c.Gap.Until), Turns: each(c.Turns, turnOf),
	}
}
