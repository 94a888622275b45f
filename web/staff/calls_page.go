package staff

import (
	"context"
	"io"
	"net/http"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// callsPart names the part of every page that shows the calls.
const callsPart = "calls"

// callBar is the calls that ring and those that somebody is talking on, above
// every page.
type callBar struct {
	Calls []casework.CallView
	Back  string // the page that it stands on
}

// live is the bar as a part that is asked for again when a call changes.
func (b callBar) live() templ.Component {
	part := web.LivePart{ID: callsPart, Things: []string{casework.ListThing}, Address: "/calls"}
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		return part.Render(templ.WithChildren(ctx, b.view()), w)
	})
}

// callsPage shows the calls alone, or renders just the bar for a page that
// asks for it again.
func (p *Pages) callsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if web.FrameAsked(r) == callsPart {
		calls, err := p.calls(r, who)
		if err != nil {
			return err
		}
		web.Render(w, r, http.StatusOK, callBar{Calls: calls, Back: cameFrom(r)}.live())
		return nil
	}
	return p.show(w, r, who, http.StatusOK, laidCalls())
}

// calls reads the calls for those who take them.
func (p *Pages) calls(r *http.Request, who people.Actor) ([]casework.CallView, error) {
	if !who.Can(people.LeadCases) {
		return nil, nil
	}
	return p.Cases.Calls(r.Context(), who)
}

func laidCalls() page {
	return page{title: titled(say.StaffCalls()), here: "cases", watch: []string{casework.ListThing}, body: callsNote()}
}

// cameFrom is the page of ours that a part of it was asked for by.
func cameFrom(r *http.Request) string { return local(r.Referer(), r.Host) }
