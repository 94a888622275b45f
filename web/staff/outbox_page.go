package staff

import (
	"net/http"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/outbox"
	"vaada/people"
	"vaada/web"
)

// deadLetters is a page of what could not be sent.
type deadLetters struct {
	Items []outbox.DeadItem
	After string // address of the earlier ones; empty when these are all
}

// lettersOfPage is how many letters a page shows.
const lettersOfPage = 50

// keepers look after what could not be sent.
var keepers = []people.Role{people.Manager, people.Administrator}

func (p *Pages) outboxPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if err := who.Must(keepers...); err != nil {
		return err
	}
	var before ids.ID
	if id, err := ids.Parse(r.URL.Query().Get("before")); err == nil {
		before = id
	}
	var shown deadLetters
	err := p.DB.Look(r.Context(), func(tx *db.Tx) (err error) {
		shown.Items, err = outbox.Dead(tx, before, lettersOfPage+1)
		return err
	})
	if err != nil {
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
	if err := who.Must(keepers...); err != nil {
		return err
	}
	id, err := idOf(r, "item")
	if err != nil {
		return err
	}
	err = p.DB.Deed(r.Context(), func(tx *db.Tx) error {
		there, err := outbox.Retry(tx, id)
		if err != nil {
			return err
		}
		if !there {
			return fault.NotFound()
		}
		return journal.Write(tx, who.Entry(p.Now(), "sent again", "letter", id))
	})
	if err != nil {
		return err
	}
	web.Tell(w, r, say.StaffSentAgain(), "")
	web.Go(w, r, "/outbox")
	return nil
}
