package staff

import (
	"net/http"

	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/people"
	"vaada/web"
)

// deadLetters is a page of what could not be sent, and of what waits.
type deadLetters struct {
	Items   []outbox.DeadItem
	After   string               // address of the earlier ones; empty when these are all
	Waiting []outbox.WaitingItem // those that are tried soonest
	Waits   int                  // how many wait, as far as they are counted
	NoMail  bool
	Now     now.Instant
}

// lettersOfPage is how many letters a page shows.
const lettersOfPage = 50

func (p *Pages) outboxPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	var before ids.ID
	if id, err := ids.Parse(r.URL.Query().Get("before")); err == nil {
		before = id
	}
	shown := deadLetters{NoMail: p.People.NoMail, Now: p.Now()}
	var err error
	if before == 0 {
		if shown.Waiting, err = p.Cases.NotYetSent(r.Context(), who); err != nil {
			return err
		}
		shown.Waits = len(shown.Waiting)
		shown.Waiting = shown.Waiting[:min(shown.Waits, lettersOfPage)]
	}
	if shown.Items, err = p.Cases.Unsent(r.Context(), who, before, lettersOfPage+1); err != nil {
		return err
	}
	if len(shown.Items) > lettersOfPage {
		shown.Items = shown.Items[:lettersOfPage]
		shown.After = "/outbox?before=" + shown.Items[lettersOfPage-1].ID.String()
	}
	return p.show(w, r, who, http.StatusOK, laidOutbox(shown))
}

func laidOutbox(shown deadLetters) page {
	return page{title: titled(say.StaffOutbox()), here: "outbox", body: shown.view()}
}

// sendAgain puts a letter back into the outbox, with all its tries before it.
func (p *Pages) sendAgain(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "item")
	if err != nil {
		return err
	}
	if err := p.Cases.SendAgain(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.StaffSentAgain(), "")
	web.Go(w, r, "/outbox")
	return nil
}
