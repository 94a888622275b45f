package app_test

import (
	"context"
	"errors"
	"fmt"
	"path"
	"reflect"
	"testing"

	"vaada/app"
	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/connection"
	"vaada/customer"
	"vaada/duty"
	"vaada/edition"
	"vaada/feedback"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/keeping"
	"vaada/knowledge"
	"vaada/leaving"
	"vaada/order"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/touchpoint"
	"vaada/visit"
)

// room is what one room declares: who may call what.
type room struct {
	Name string
	Asks map[string]people.Ask
}

// asks are the tables of all rooms, in the order of the house.
var asks = []room{
	{"people", people.Asks},
	{"duty", duty.Asks},
	{"keeping", keeping.Asks},
	{"connection", connection.Asks},
	{"customer", customer.Asks},
	{"touchpoint", touchpoint.Asks},
	{"edition", edition.Asks},
	{"charter", charter.Asks},
	{"policy", policy.Asks},
	{"procedure", procedure.Asks},
	{"clock", clock.Asks},
	{"knowledge", knowledge.Asks},
	{"visit", visit.Asks},
	{"order", order.Asks},
	{"casework", casework.Asks},
	{"feedback", feedback.Asks},
	{"publishing", publishing.Asks},
	{"leaving", leaving.Asks},
}

func asksOf(name string) map[string]people.Ask {
	for _, each := range asks {
		if each.Name == name {
			return each.Asks
		}
	}
	return nil
}

// method is one method of a desk, or one deed on a transaction.
type method struct {
	room, name string
	call       reflect.Value
	kind       reflect.Type
}

var (
	contextType = reflect.TypeFor[context.Context]()
	actorType   = reflect.TypeFor[people.Actor]()
	errorType   = reflect.TypeFor[error]()
	txType      = reflect.TypeFor[*db.Tx]()
	instantType = reflect.TypeFor[now.Instant]()
)

// methods lists the methods of all desks.
func methods(rooms app.Rooms) (all []method) {
	fields := reflect.ValueOf(rooms)
	for i := range fields.NumField() {
		desk := fields.Field(i)
		if desk.Type().Name() != "Desk" {
			continue
		}
		for m := range desk.NumMethod() {
			all = append(all, method{
				room: path.Base(desk.Type().PkgPath()), name: desk.Type().Method(m).Name,
				call: desk.Method(m), kind: desk.Method(m).Type(),
			})
		}
	}
	return all
}

func (m method) String() string { return m.room + "." + m.name }

// takesActor says that a method is told who asks.
func (m method) takesActor() bool {
	for i := range m.kind.NumIn() {
		if m.kind.In(i) == actorType {
			return true
		}
	}
	return false
}

// brought is what somebody brings to methods that are for one's own, or that
// answer no to everything else.
var brought = map[string]func(people.Actor) any{
	"people.SetPassword": func(who people.Actor) any { return who.ID },
	"casework.Assign":    func(who people.Actor) any { return who.ID },
	"order.Ask": func(who people.Actor) any {
		if office := who.OfficeFor(people.AskRefunds); office != who.Office {
			return order.Matter{Office: office}
		}
		return order.Matter{Office: who.Office, Team: who.Team}
	},
	"casework.MayHear": func(people.Actor) any { return casework.ListThing },
	"people.Set":       func(people.Actor) any { return people.SettingSecond },

	"knowledge.Answer": asked, "knowledge.Decline": asked,

	"edition.Begin": aPolicy, "edition.Write": aPolicy, "edition.Add": aPolicy, "edition.MoveUp": aPolicy,
	"edition.TakeBack": aPolicy, "edition.BringBack": aPolicy, "edition.PartHistory": aPolicy,
}

func aPolicy(people.Actor) any { return policy.Sort }

func asked(people.Actor) any { return knowledge.Question{IsAsked: true} }

// refusal is what a method answers somebody who brings nothing but who they are.
func (m method) refusal(ctx context.Context, tx *db.Tx, who people.Actor, at now.Instant) (err error) {
	defer func() {
		if broke := recover(); broke != nil {
			err = fmt.Errorf("%w: %v", errPanic, broke)
		}
	}()
	arguments := make([]reflect.Value, m.kind.NumIn())
	for i := range arguments {
		switch kind := m.kind.In(i); kind {
		case contextType:
			arguments[i] = reflect.ValueOf(ctx)
		case txType:
			arguments[i] = reflect.ValueOf(tx)
		case actorType:
			arguments[i] = reflect.ValueOf(who)
		case instantType:
			arguments[i] = reflect.ValueOf(at)
		default:
			arguments[i] = reflect.Zero(kind)
		}
		if bring, named := brought[m.String()]; named && m.kind.In(i) == reflect.TypeOf(bring(who)) {
			arguments[i] = reflect.ValueOf(bring(who))
		}
	}
	called := m.call.Call
	if m.kind.IsVariadic() {
		called = m.call.CallSlice
	}
	for _, answered := range called(arguments) {
		switch {
		case answered.Type() == errorType && !answered.IsNil():
			err = answered.Interface().(error)
		case m.name == "MayHear" && !answered.Bool():
			err = fault.Forbidden(language.Message{})
		}
	}
	return err
}

// Every method of every desk stands in the table of its room, and nothing
// stands there that is no method.
func TestEveryMethodOfADeskSaysWhatItAsks(t *testing.T) {
	t.Parallel()
	all := append(methods(app.NewRooms(nil, nil, "")), deeds()...)
	known := map[string]bool{}
	for _, m := range all {
		known[m.String()] = true
		ask, said := asksOf(m.room)[m.name]
		switch {
		case !said:
			t.Errorf("%s does not say what it asks: put it into %s.Asks", m, m.room)
		case ask.Whom == "" && (len(ask.Rights) == 0 || !m.takesActor()):
			t.Errorf("%s asks for a right and is not told who comes", m)
		}
	}
	for _, each := range asks {
		for name := range each.Asks {
			if !known[each.Name+"."+name] {
				t.Errorf("%s.Asks speaks of %s, which is none", each.Name, name)
			}
		}
	}
}

// Whoever has no right is refused before anything they bring is looked at, and
// whoever has it is not.
func TestEveryMethodOfADeskRefusesWhoHasNoRight(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openOffices(t, d)
		for _, m := range methods(h.app.Rooms) {
			for _, who := range h.everybody(asksOf(m.room)[m.name]) {
				m.answers(t, who, m.refusal(t.Context(), nil, who.Actor, h.hand.Now()))
			}
		}
		for _, m := range deeds() {
			for _, who := range h.everybody(asksOf(m.room)[m.name]) {
				var answered error
				ended := d.Deed(t.Context(), func(tx *db.Tx) error {
					answered = m.refusal(t.Context(), tx, who.Actor, h.hand.Now())
					return errOnlyTried
				})
				if !errors.Is(ended, errOnlyTried) {
					t.Fatal(ended)
				}
				m.answers(t, who, answered)
			}
		}
	})
}

// Who proved nothing lately is asked for it by exactly those methods whose table
// says so, and before anything they bring is looked at.
func TestDangerousMethodsAskWhoProvedNothingLately(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openOffices(t, d)
		stale := h.find(people.Manager, "everywhere").Actor
		stale.Holdings, stale.Proved = people.Everywhere(people.AllRoles...), 0
		for _, m := range methods(h.app.Rooms) {
			if !m.takesActor() {
				continue
			}
			err := m.refusal(t.Context(), nil, stale, h.hand.Now())
			if asked := fault.Is(err, fault.KindUnproved); asked != asksOf(m.room)[m.name].Afresh {
				t.Errorf("%s asks who proved nothing lately: %t, its table says %t", m, asked, !asked)
			}
		}
		for _, m := range deeds() {
			must(t, onlyTried(d.Deed(t.Context(), func(tx *db.Tx) error {
				err := m.refusal(t.Context(), tx, stale, h.hand.Now())
				if asked := fault.Is(err, fault.KindUnproved); asked != asksOf(m.room)[m.name].Afresh {
					t.Errorf("%s asks who proved nothing lately: %t, its table says %t", m, asked, !asked)
				}
				return errOnlyTried
			})))
		}
	})
}

// onlyTried takes the end of a tried deed for none.
func onlyTried(err error) error {
	if errors.Is(err, errOnlyTried) {
		return nil
	}
	return err
}

var errPanic = errors.New("panic")

// errOnlyTried takes back what a tried deed did.
var errOnlyTried = errors.New("only tried")

// whileOwing is what is one's own and stays open while a second factor has to be
// set up.
var whileOwing = map[string]bool{
	"people.AddPasskey": true, "people.AskAbsence": true, "people.AskNewPasskey": true, "people.AskProof": true,
	"people.BeginFactor": true, "people.ConfirmFactor": true, "people.Factor": true, "people.NewRecovery": true,
	"people.OwnAbsences": true, "people.Passkeys": true, "people.Prove": true, "people.ProveByPasskey": true,
	"people.RemovePasskey": true, "people.RemovePin": true, "people.RenamePasskey": true, "people.Self": true,
	"people.SetPassword": true, "people.SetPin": true, "people.SignOns": true, "people.TakeBackAsk": true,
	"people.Unlink": true,
}

// answers fails when a method answers somebody otherwise than its table says.
func (m method) answers(t *testing.T, who somebody, err error) {
	t.Helper()
	ask := asksOf(m.room)[m.name]
	refused := fault.Is(err, fault.KindForbidden)
	proved := who.Actor
	proved.Counter = false
	switch {
	case who.Owes && ask.Whom == people.Oneself:
		if refused == whileOwing[m.String()] {
			t.Errorf("%s answers who owes a second factor with %v", m, err)
		}
	case who.Counter && !ask.Admits(who.Actor) && ask.Admits(proved):
		if !fault.Is(err, fault.KindUnproved) {
			t.Errorf("%s does not ask %s to prove more: %v", m, who.name, err)
		}
	case ask.Whom == people.WithDeed, !m.takesActor():
		if refused {
			t.Errorf("%s refuses %s, and asks for no right: %v", m, who.name, err)
		}
	case ask.Admits(who.Actor) && refused:
		t.Errorf("%s refuses %s, who has %v", m, who.name, ask.Rights)
	case !ask.Admits(who.Actor) && !refused:
		t.Errorf("%s does not refuse %s, who has none of %v: %v", m, who.name, ask.Rights, err)
	}
	if errors.Is(err, errPanic) {
		t.Errorf("%s breaks when %s comes with nothing: %v", m, who.name, err)
	}
}
