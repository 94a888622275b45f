package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"vaada/connection"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/web"
)

const webhooksAddress = "/settings/webhooks"

// hookList is the page of the webhooks.
type hookList struct {
	Hooks   []connection.Webhook
	Offices []people.Office // that the reader keeps webhooks of
	All     bool            // and those of all offices
	Form    *web.Form
}

// hookView is the page of one webhook.
type hookView struct {
	connection.Webhook
	Told   []connection.Delivery
	Of     language.Message // the office it covers
	After  string           // address of the earlier ones; "" when these are all
	Secret string           // that was just made, shown this once
	Form   *web.Form
}

// toldOfPage is how many deliveries a page shows.
const toldOfPage = 50

func (p *Pages) webhooksPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showWebhooks(w, r, who, http.StatusOK, web.NewForm(r, nil))
}

func (p *Pages) showWebhooks(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	all, err := p.Connections.Webhooks(r.Context(), who)
	if err != nil {
		return err
	}
	offices, err := p.People.Offices(r.Context())
	if err != nil {
		return err
	}
	shown := hookList{Hooks: all, Form: form, All: who.CanAt(people.KeepWebhooks, 0, 0)}
	shown.Offices = slices.DeleteFunc(offices, func(o people.Office) bool { return !who.CanAt(people.KeepWebhooks, o.ID, 0) })
	return p.show(w, r, who, status, laidWebhooks(shown))
}

// coveredWord says which office a webhook or key is for.
func coveredWord(offices []people.Office, id ids.ID) language.Message {
	if name := officeName(offices, id); !name.IsZero() {
		return language.Words(name)
	}
	return say.DoorsEverywhere()
}

func laidWebhooks(shown hookList) page {
	return page{title: titled(say.DoorsWebhooks()), here: "settings", body: shown.view()}
}

func (p *Pages) webhookPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "webhook")
	if err != nil {
		return err
	}
	return p.showWebhook(w, r, who, http.StatusOK, id, hookView{})
}

// showWebhook shows a webhook; its form is filled with what it is, unless one
// came back.
func (p *Pages) showWebhook(w http.ResponseWriter, r *http.Request, who people.Actor, status int, id ids.ID, shown hookView) (err error) {
	before, _ := ids.Parse(r.URL.Query().Get("before"))
	if shown.Webhook, shown.Told, err = p.Connections.Webhook(r.Context(), who, id, before, toldOfPage+1); err != nil {
		return err
	}
	if len(shown.Told) > toldOfPage {
		shown.Told = shown.Told[:toldOfPage]
		shown.After = shown.to("?before=" + shown.Told[toldOfPage-1].ID.String())
	}
	offices, err := p.People.Offices(r.Context())
	if err != nil {
		return err
	}
	shown.Of = coveredWord(offices, shown.Office)
	if shown.Form == nil {
		shown.Form = web.NewForm(r, filled(shown.Webhook))
	}
	return p.show(w, r, who, status, laidWebhook(shown))
}

func laidWebhook(shown hookView) page {
	return page{title: named(shown.Name), here: "settings", body: shown.view()}
}

// to is an address below that of the webhook.
func (h hookView) to(deed string) string { return webhooksAddress + "/" + h.ID.String() + deed }

// filled is the form of what a webhook is.
func filled(w connection.Webhook) url.Values {
	values := url.Values{"name": {w.Name}, "address": {w.Address}}
	for _, kind := range w.Wants {
		values.Add("wants", string(kind))
	}
	if w.Words {
		values.Set("words", "yes")
	}
	return values
}

// happeningWord says what a webhook can be told of.
func happeningWord(kind connection.Kind) language.Message {
	words := map[connection.Kind]language.Message{
		connection.CaseOpened: say.DoorsCaseOpened(), connection.ContactReceived: say.DoorsContactReceived(),
		connection.CaseAnswered: say.DoorsCaseAnswered(), connection.StepDone: say.DoorsStepDone(),
		connection.CaseClosed: say.DoorsCaseClosed(), connection.CaseReopened: say.DoorsCaseReopened(),
		connection.CaseRated: say.DoorsCaseRated(), connection.PromiseKept: say.DoorsPromiseKept(),
		connection.PromiseBroken: say.DoorsPromiseBroken(), connection.PledgeMade: say.DoorsPledgeMade(),
		connection.PledgeKept: say.DoorsPledgeKept(), connection.PledgeBroken: say.DoorsPledgeBroken(),
		connection.Ping: say.DoorsTest(),
	}
	return words[kind]
}

// hookChip says how a webhook stands.
func hookChip(w connection.Webhook) web.Chip {
	switch {
	case w.State == connection.Off:
		return web.Chip{Words: say.DoorsHookOff()}
	case w.State == connection.Paused:
		return web.Chip{Words: say.DoorsHookPaused(), Outcome: web.Broken}
	case !w.Failing.IsZero():
		return web.Chip{Words: say.DoorsHookFailing(), Outcome: web.AtRisk}
	}
	return web.Chip{Words: say.DoorsHookOn(), Outcome: web.Kept}
}

// toldChip says where a delivery is.
func toldChip(d connection.Delivery) web.Chip {
	switch d.State {
	case connection.Arrived:
		return web.Chip{Words: say.DoorsToldArrived(), Outcome: web.Kept}
	case connection.GivenUp:
		return web.Chip{Words: say.DoorsToldGivenUp(), Outcome: web.Broken}
	case connection.Waiting:
		return web.Chip{Words: say.DoorsToldWaiting(), Outcome: web.AtRisk}
	}
	return web.Chip{Words: say.DoorsToldForgotten()}
}

// answered is what a receiver answered at the last try: a status, or why there
// was none.
func answered(d connection.Delivery) string {
	if d.Status != 0 {
		return strconv.Itoa(d.Status)
	}
	return d.Fault
}

// dead says that something was given up.
func (h hookView) dead() bool {
	return slices.ContainsFunc(h.Told, func(d connection.Delivery) bool {
		return d.State == connection.GivenUp && d.Kind != connection.Ping
	})
}

// since is from when all that was given up is sent again: everything that is
// kept.
const since = now.Instant(0)
