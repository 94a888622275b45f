package staff

import (
	"net/http"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// What the composer writes, as its tabs and forms name it.
const (
	writeReply = "reply"
	writeNote  = "note"
	writeCall  = "call"
)

// kindOf is what sort of contact a tab of the composer writes.
func kindOf(write string) (touchpoint.Kind, bool) {
	switch write {
	case writeReply:
		return touchpoint.Message, true
	case writeNote:
		return touchpoint.Note, true
	case writeCall:
		return touchpoint.CallLog, true
	}
	return "", false
}

// say writes a reply, a note or a call's log into a case.
func (p *Pages) say(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, form, err := caseForm(w, r)
	if err != nil {
		return err
	}
	kind, known := kindOf(form.Value("kind"))
	if !known {
		return fault.NotFound()
	}
	saying := casework.Saying{Kind: kind, Body: form.Value("body"), Explains: form.Has(explainsField, "yes")}
	if kind == touchpoint.Note {
		if saying.Private, saying.Named, err = namedIn(form); err != nil {
			return err
		}
	}
	if saying.Seen, err = heardOf(form); err == nil || kind != touchpoint.Message {
		err = p.Cases.Say(r.Context(), who, number, saying)
	}
	if err != nil {
		form.Refused(err)
		return p.again(w, r, who, number, err, func(v *caseView) {
			v.Said, v.Look.Write, v.Look.Open = form, form.Value("kind"), web.OpenTalk
		})
	}
	if kind == touchpoint.Message {
		web.Tell(w, r, say.DoneSent(), "")
	} else {
		web.Tell(w, r, say.DoneSaved(), "")
	}
	web.Go(w, r, lookBack(r, number).at(number))
	return nil
}

// nothingHeard stands for the newest contact of a case in which nothing was
// said yet: whatever comes in is newer.
const nothingHeard ids.ID = 1

// heardOf is the newest contact that a writer saw. A reply that does not say so
// is a Conflict: it may answer what nobody wrote.
func heardOf(form *web.Form) (ids.ID, error) {
	typed := form.Value("seen")
	if typed == ids.ID(0).String() {
		return nothingHeard, nil
	}
	seen, err := ids.Parse(typed)
	if err != nil {
		return 0, fault.Conflict(say.ErrChanged())
	}
	return seen, nil
}

// draft keeps what somebody is writing, who with it has begun to work on the
// step; a script sends it while it is typed.
func (p *Pages) draft(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, form, err := caseForm(w, r)
	if err != nil {
		return err
	}
	kind, known := kindOf(r.URL.Query().Get("kind"))
	if !known {
		return fault.NotFound()
	}
	if err := p.Cases.Take(r.Context(), who, number); err != nil {
		return err
	}
	if err := p.Cases.Draft(r.Context(), who, number, kind, form.Value("text")); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
