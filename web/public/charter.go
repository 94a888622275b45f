package public

import (
	"context"
	"net/http"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/promise"
	"vaada/web"
	"vaada/web/paper"
)

// charterPage shows the charter in force as a text to read and to print.
func (p *Pages) charterPage(w http.ResponseWriter, r *http.Request) error {
	shown, err := p.charterOf(r.Context())
	if err != nil {
		return err
	}
	if shown.Charter != nil {
		nobody := people.Actor{} // who reads without signing in sees what is public
		if shown.Policies, err = p.Policies.InForce(r.Context(), nobody); err != nil {
			return err
		}
		if shown.Past, err = p.Charters.Past(r.Context()); err != nil {
			return err
		}
	}
	names, err := p.Touchpoints.Names(r.Context())
	if err != nil {
		return err
	}
	web.Render(w, paper.Naming(r, names), http.StatusOK, laidCharter(web.PageOf(r), shown))
	return nil
}

// charterOf reads what every rendering for customers begins from: the charter in
// force without what is for the house alone; an empty text before there is one.
func (p *Pages) charterOf(ctx context.Context) (charterText, error) {
	made, edition, err := p.Charters.Published(ctx)
	if fault.Is(err, fault.KindNotFound) {
		return charterText{}, nil
	}
	return charterText{Charter: made, ID: edition.ID, Edition: int(edition.Number)}, err
}

// charterText is what the page of the charter shows. Charter is nil before one
// is published.
type charterText struct {
	Charter  *charter.Charter
	ID       ids.ID // of the edition; 0: of none
	Edition  int
	Policies []policy.Policy
	Past     []charter.Chapter
}

func laidCharter(page web.Page, shown charterText) templ.Component {
	return laid(page, shown.title(), "charter", charterBody(shown))
}

func (c charterText) title() language.Message {
	if c.Charter == nil || c.Charter.Name.IsZero() {
		return say.PublicCharter()
	}
	return language.Words(c.Charter.Name)
}

// ways are how a promise went on, as people name them.
var ways = map[promise.Way]struct {
	Words   func() language.Message
	Outcome web.Outcome
}{
	promise.Lowered: {say.RenderingWayLowered, web.Broken},
	promise.Raised:  {say.RenderingWayRaised, web.Kept},
	promise.Altered: {say.RenderingWayAltered, ""},
	promise.Made:    {say.RenderingWayMade, web.Kept},
	promise.Dropped: {say.RenderingWayDropped, web.Broken},
}

func wayChip(way promise.Way) web.Chip {
	return web.Chip{Words: ways[way].Words(), Outcome: ways[way].Outcome}
}
