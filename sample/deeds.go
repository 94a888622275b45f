package sample

import (
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/visit"
)

// agents answer in the languages of the cast.
var agents = map[language.Language]string{
	language.English: Sara, language.Urdu: Bilal, language.Hindi: Priya, language.Turkish: Deniz,
}

// agentFor gives who leads a customer's case: mostly somebody of the same
// language.
func (s *stage) agentFor(p *person) people.Actor {
	if s.chance(6) {
		return s.staff[Sara]
	}
	return s.staff[agents[p.language]]
}

// proved is somebody who just proved who they are, as money asks of them.
func (t *story) proved(who people.Actor) people.Actor {
	who.Proved = t.now()
	return who
}

// say gives the customer's words, or words for the customer.
func (t *story) say(text language.Text) string {
	words, _ := text.Pick(t.person.language)
	return words
}

// said gives a phrase for the customer.
func (t *story) said(key string) string { return t.say(t.words.Said[key]) }

// noted gives a phrase in the language of who writes it down.
func (t *story) noted(who people.Actor, text language.Text) string {
	words, _ := text.Pick(who.Language)
	return words
}

// walk does a deed on the case's chart.
func (t *story) walk(who people.Actor, deed procedure.Deed) {
	t.did(t.Casework.Walk(t.ctx, who, t.number, deed))
}

// do does the step in hand, with what was typed into its fields: key, words,
// key, words.
func (t *story) do(who people.Actor, typed ...string) {
	t.walk(who, procedure.Deed{Kind: procedure.Done, Typed: pairs(typed)})
}

// alternate takes another way out of the step in hand.
func (t *story) alternate(who people.Actor, exit string, typed ...string) {
	t.walk(who, procedure.Deed{Kind: procedure.Done, Exit: exit, Typed: pairs(typed)})
}

// answer answers the question in hand.
func (t *story) answer(who people.Actor, exit string) {
	t.walk(who, procedure.Deed{Kind: procedure.Answering, Exit: exit})
}

func pairs(typed []string) map[string]string {
	fields := map[string]string{}
	for i := 0; i+1 < len(typed); i += 2 {
		fields[typed[i]] = typed[i+1]
	}
	return fields
}

// write says something in the case.
func (t *story) write(who people.Actor, kind touchpoint.Kind, body string, explains bool) {
	t.did(t.Casework.Say(t.ctx, who, t.number, casework.Saying{Kind: kind, Body: body, Explains: explains}))
}

// read reads the case as it stands.
func (t *story) read() casework.Case {
	c, err := t.Casework.Number(t.ctx, people.Program(), t.number)
	t.did(err)
	return c
}

// typedTime writes a time of day as an agent types it.
func (t *story) typedTime(in time.Duration) (typed string, at time.Time) {
	at = t.opened(t.now(), in).In(t.office.Zone).Truncate(time.Minute)
	return at.Format("2006-01-02 15:04"), at
}

// slots are the windows that can be offered now.
func (t *story) slots() (offered []visit.Slot) {
	t.did(t.DB.Look(t.ctx, func(tx *db.Tx) (err error) {
		offered, err = visit.Free(tx, t.office, t.now(), 4, 12)
		return err
	}))
	return offered
}

// booked reads the visit that was booked last.
func (t *story) booked() (last visit.Visit) {
	c := t.read()
	t.did(t.DB.Look(t.ctx, func(tx *db.Tx) error {
		visits, err := visit.OfCase(tx, c.ID)
		if len(visits) > 0 {
			last = visits[0]
		}
		return err
	}))
	return last
}

// visitor gives the engineer of a visit.
func (t *story) visitor(v visit.Visit) people.Actor {
	for _, who := range t.staff {
		if who.ID == v.Engineer {
			return who
		}
	}
	return t.staff[Imran]
}

// rate lets the customer rate the case by its link, some time after its end.
func (t *story) rate(late bool) {
	if !t.chance(42) {
		return
	}
	t.after(40*time.Minute, 30*time.Hour)
	score := pick(t.luck, []int{5, 5, 5, 5, 4, 4, 3})
	if late {
		score = pick(t.luck, []int{4, 3, 3, 2, 2, 1})
	}
	words := ""
	if t.chance(35) {
		words = t.say(t.words.Rated[string(rune('0'+score))])
	}
	t.did(t.Feedback.Rate(t.ctx, t.read().Link, score, words, t.person.language))
}
