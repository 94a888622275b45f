package staff

import (
	"net/http"
	"strconv"
	"time"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/web"
)

// keyList is the page of the API keys.
type keyList struct {
	Keys    []people.APIKey
	Offices []people.Office
	Made    string // the key that was just made, shown this once
	Form    *web.Form
	Now     now.Instant
}

func (p *Pages) keysPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showKeys(w, r, who, http.StatusOK, keyList{Form: web.NewForm(r, nil)})
}

func (p *Pages) showKeys(w http.ResponseWriter, r *http.Request, who people.Actor, status int, shown keyList) (err error) {
	if shown.Keys, err = p.People.APIKeys(r.Context(), who); err != nil {
		return err
	}
	if shown.Offices, err = p.People.Offices(r.Context()); err != nil {
		return err
	}
	shown.Now = web.PageOf(r).Reader.Now
	return p.show(w, r, who, status, laidKeys(shown))
}

func laidKeys(shown keyList) page {
	return page{title: titled(say.DoorsKeys()), here: "settings", body: shown.view()}
}

// makeKey answers with the page itself and 201, not with a redirection: the key
// is in this answer and nowhere else, in no address, no cookie and no row.
func (p *Pages) makeKey(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	plan := people.KeyPlan{Name: form.Line("name"), Lasts: lastsOf(form.Value("lasts"))}
	for _, right := range people.KeyRights {
		if form.Has("rights", string(right)) {
			plan.Rights = append(plan.Rights, right)
		}
	}
	if form.Value("office") != "" {
		plan.Office = form.ID("office", say.TermOffice())
	}
	var key string
	if !form.Wrong() {
		if _, key, err = p.People.MakeKey(r.Context(), who, plan); err != nil && !form.Refused(err) {
			return err
		}
	}
	if form.Wrong() {
		return p.showKeys(w, r, who, http.StatusUnprocessableEntity, keyList{Form: form})
	}
	w.Header().Set("Cache-Control", "no-store")
	return p.showKeys(w, r, who, http.StatusCreated, keyList{Form: web.NewForm(r, nil), Made: key})
}

// lastsOf reads for how long a key is to hold; what it is not made for makes a
// time that the desk refuses.
func lastsOf(days string) time.Duration {
	n, err := strconv.Atoi(days)
	if err != nil || n < 0 {
		return -1
	}
	return time.Duration(min(n, 10_000)) * 24 * time.Hour
}

func (p *Pages) revokeKey(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "key")
	if err != nil {
		return err
	}
	if err := p.People.RevokeKey(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.DoorsRevoked(), "")
	web.Go(w, r, "/settings/keys")
	return nil
}

// keepKey says that a key stays though its owner of before knows it.
func (p *Pages) keepKey(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "key")
	if err != nil {
		return err
	}
	if err := p.People.KeepKey(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.DoneSaved(), "")
	web.Go(w, r, "/settings/keys")
	return nil
}

// rightWord says what a key may do.
func rightWord(right people.Right) language.Message {
	switch right {
	case people.TellCalls:
		return say.DoorsRightCalls()
	case people.BringMessages:
		return say.DoorsRightMessages()
	case people.WriteNotes:
		return say.DoorsRightNotes()
	default:
		return say.DoorsRightRead()
	}
}

// keyChip says how a key stands.
func (k keyList) chip(key people.APIKey) web.Chip {
	switch key.State(k.Now) {
	case people.KeyEnds:
		return web.Chip{Words: say.DoorsKeyEnds(), Outcome: web.AtRisk}
	case people.KeyOver:
		return web.Chip{Words: say.DoorsKeyOver(), Outcome: web.Broken}
	case people.KeyRevoked:
		return web.Chip{Words: say.DoorsKeyEnded()}
	default:
		return web.Chip{Words: say.DoorsKeyHolds(), Outcome: web.Kept}
	}
}

// office names the office of a key.
func (k keyList) office(id ids.ID) language.Message { return coveredWord(k.Offices, id) }

// keysEnding are the keys that end soon, and the keys and secrets that their
// owner of before knows, among what those owe who keep them.
func (p *Pages) keysEnding(r *http.Request, who people.Actor) (all []owed, err error) {
	if who.Can(people.KeepKeys) {
		keys, err := p.People.KeysEnding(r.Context(), who)
		if err != nil {
			return nil, err
		}
		for _, key := range keys {
			all = append(all, owed{
				What: say.DoorsDutyKey(), Address: "/settings/keys", About: key.Name,
				Clock: web.TimeLeft(web.PageOf(r).Reader, key.Made, key.Expires, false),
			})
		}
		if keys, err = p.People.APIKeys(r.Context(), who); err != nil {
			return nil, err
		}
		for _, key := range keys {
			if key.Left != 0 {
				all = append(all, owed{What: say.DoorsDutyLeft(), Address: "/settings/keys", About: key.Name})
			}
		}
	}
	if who.Can(people.KeepWebhooks) {
		hooks, err := p.Connections.Webhooks(r.Context(), who)
		if err != nil {
			return nil, err
		}
		for _, hook := range hooks {
			if hook.Left != 0 {
				all = append(all, owed{What: say.DoorsDutyLeft(), Address: hookAddress(hook.ID), About: hook.Name})
			}
		}
	}
	return all, nil
}
