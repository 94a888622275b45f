package app_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
)

// idType is what methods take to be told which thing is meant.
var idType = reflect.TypeFor[ids.ID]()

// takesID says that a method is told which thing is meant.
func (m method) takesID() bool {
	for i := range m.kind.NumIn() {
		if m.kind.In(i) == idType {
			return true
		}
	}
	return false
}

// named calls a method for somebody with one id, and the number of one case, in
// every place that takes one; nothing else is brought.
func (m method) named(w *world, who people.Actor, id ids.ID, number int64) (answered []reflect.Value, err error) {
	defer func() {
		if broke := recover(); broke != nil {
			err = fmt.Errorf("%w: %v", errPanic, broke)
		}
	}()
	arguments := make([]reflect.Value, m.kind.NumIn())
	for i := range arguments {
		switch kind := m.kind.In(i); {
		case kind == contextType:
			arguments[i] = reflect.ValueOf(w.T.Context())
		case kind == actorType:
			arguments[i] = reflect.ValueOf(who)
		case kind == idType:
			arguments[i] = reflect.ValueOf(id)
		case kind.Kind() == reflect.Int64 && kind.Name() == "int64":
			arguments[i] = reflect.ValueOf(number)
		default:
			arguments[i] = reflect.Zero(kind)
		}
	}
	called := m.call.Call
	if m.kind.IsVariadic() {
		called = m.call.CallSlice
	}
	answered = called(arguments)
	for _, each := range answered {
		if each.Type() == errorType && !each.IsNil() {
			err = each.Interface().(error)
		}
	}
	return answered, err
}

// Real ids of the first office, given to every method by who has the right to it
// in another office, write nothing and tell nothing; given by who has no right
// they are refused as if they named nothing.
func TestRealIdsOpenNoMethodToAStranger(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := filled(t, d)
		number, good := casework.ParseCode(w.code)
		if !good {
			t.Fatal(w.code)
		}
		real := map[string]ids.ID{
			"a letter": w.letter, "a call": w.call, "what is unread": w.unread, "a customer": w.customer, "a visit": w.visit, "a refund": w.refund,
			"a letter that could not leave": w.item, "a key": w.key, "a person": w.someone, "somebody invited": w.invited, "a webhook": w.webhook,
			"a provider": w.provider, "a shared computer": w.kiosk, "an absence": w.away, "a passkey": w.passkey,
			"an office": w.offices.here, "a team": w.staff[sample.Sara].Team,
		}
		var tried int
		for _, m := range methods(w.Rooms) {
			ask := asksOf(m.room)[m.name]
			if !m.takesActor() || !m.takesID() || ask.Whom != "" && ask.Whom != people.Oneself {
				continue
			}
			before := w.lines()
			for _, role := range people.AllRoles {
				who := w.offices.find(role, "there")
				for what, id := range real {
					answered, err := m.named(w, who.Actor, id, number)
					tried++
					switch {
					case errors.Is(err, errPanic):
						t.Errorf("%s breaks when %s names %s: %v", m, who.name, what, err)
					case err == nil && strings.Contains(fmt.Sprintf("%+v", printable(answered)), "Secret"):
						t.Errorf("%s tells %s of %s", m, who.name, what)
					}
				}
			}
			if after := w.lines(); after != before {
				t.Errorf("%s wrote %d lines for strangers", m, after-before)
			}
		}
		if tried < 1000 {
			t.Errorf("%d calls were tried", tried)
		}
	})
}

func printable(answered []reflect.Value) (all []any) {
	for _, each := range answered {
		all = append(all, each.Interface())
	}
	return all
}
