package staff

import (
	"net/http"
	"strconv"

	"vaada/connection"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

func planOf(form *web.Form) connection.Plan {
	plan := connection.Plan{Name: form.Line("name"), Address: form.Line("address"), Words: form.Has("words", "yes")}
	for _, kind := range connection.Kinds {
		if form.Has("wants", string(kind)) {
			plan.Wants = append(plan.Wants, kind)
		}
	}
	return plan
}

// makeWebhook answers with the page of the webhook and 201, as makeKey does: its
// secret is in this answer and nowhere else.
func (p *Pages) makeWebhook(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	plan := planOf(form)
	if form.Value("office") != "" {
		plan.Office = form.ID("office", say.TermOffice())
	}
	var made connection.Webhook
	var secret string
	if !form.Wrong() {
		if made, secret, err = p.Connections.MakeWebhook(r.Context(), who, plan); err != nil && !form.Refused(err) {
			return err
		}
	}
	if form.Wrong() {
		return p.showWebhooks(w, r, who, http.StatusUnprocessableEntity, form)
	}
	w.Header().Set("Cache-Control", "no-store")
	return p.showWebhook(w, r, who, http.StatusCreated, made.ID, hookView{Secret: secret})
}

func (p *Pages) changeWebhook(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "webhook")
	if err != nil {
		return err
	}
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	err = p.Connections.ChangeWebhook(r.Context(), who, id, planOf(form))
	if form.Refused(err) {
		return p.showWebhook(w, r, who, http.StatusUnprocessableEntity, id, hookView{Form: form})
	}
	if err != nil {
		return err
	}
	set(w, r, webhooksAddress+"/"+id.String())
	return nil
}

// onHook does a small deed on the webhook of the address and leads back to it.
func (p *Pages) onHook(do func(r *http.Request, who people.Actor, id ids.ID) (string, error)) deed {
	return func(w http.ResponseWriter, r *http.Request, who people.Actor) error {
		id, err := idOf(r, "webhook")
		if err != nil {
			return err
		}
		if _, err := web.ReadForm(w, r); err != nil {
			return err
		}
		back, err := do(r, who, id)
		if err != nil {
			return err
		}
		web.Go(w, r, back)
		return nil
	}
}

func hookAddress(id ids.ID) string { return webhooksAddress + "/" + id.String() }

func (p *Pages) switchHook(r *http.Request, who people.Actor, id ids.ID) (string, error) {
	return hookAddress(id), p.Connections.SwitchWebhook(r.Context(), who, id, connection.State(r.PostFormValue("to")))
}

func (p *Pages) removeHook(r *http.Request, who people.Actor, id ids.ID) (string, error) {
	return webhooksAddress, p.Connections.RemoveWebhook(r.Context(), who, id)
}

// keepHook says that a secret stays though its owner of before knows it.
func (p *Pages) keepHook(r *http.Request, who people.Actor, id ids.ID) (string, error) {
	return hookAddress(id), p.Connections.KeepSecret(r.Context(), who, id)
}

func (p *Pages) sendDead(r *http.Request, who people.Actor, id ids.ID) (string, error) {
	_, err := p.Connections.SendDead(r.Context(), who, id, since)
	return hookAddress(id), err
}

func (p *Pages) sendToldAgain(r *http.Request, who people.Actor, id ids.ID) (string, error) {
	delivery, err := idOf(r, "delivery")
	if err != nil {
		return "", err
	}
	return hookAddress(id), p.Connections.SendAgain(r.Context(), who, id, delivery)
}

// testHook sends a test and says what the other system answered.
func (p *Pages) testHook(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "webhook")
	if err != nil {
		return err
	}
	told, err := p.Connections.Ping(r.Context(), who, id)
	if err != nil {
		return err
	}
	said := say.DoorsTestFailed(told.Fault)
	switch {
	case told.State == connection.Arrived:
		said = say.DoorsTestArrived(strconv.Itoa(told.Status))
	case told.Status != 0:
		said = say.DoorsTestAnswered(strconv.Itoa(told.Status))
	}
	web.Tell(w, r, said, "")
	web.Go(w, r, hookAddress(id))
	return nil
}

func (p *Pages) renewHook(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "webhook")
	if err != nil {
		return err
	}
	secret, err := p.Connections.RenewSecret(r.Context(), who, id)
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "no-store")
	return p.showWebhook(w, r, who, http.StatusCreated, id, hookView{Secret: secret})
}
