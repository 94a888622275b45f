package procedure_test

import (
	"reflect"
	"slices"
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
)

// fullBox has something in each of its parts.
func fullBox() procedure.Box {
	words := language.NewText(language.English, "Words")
	return procedure.Box{
		Key: "box", Kind: procedure.Step, Label: words, Instruction: words, Say: words, Public: words, Role: people.Agent,
		Limit: hours.Limit{Value: 1, Unit: hours.InHours}, Promise: "p", Event: promise.Replied, Action: procedure.CallBack,
		Fields: []procedure.Field{{Key: "f"}}, Knowledge: []string{"k"}, Clause: "c", Wait: &procedure.Wait{}, Message: &procedure.Message{}, Record: "r", Chart: "c",
		Outcome: "o", Rules: []procedure.Rule{{Exit: "e"}},
		Exits: []procedure.Exit{{To: "a"}, {Key: "e", To: "b", Usual: true, Alternate: true, TimeOut: true, Outcome: "o"}},
	}
}

// A box that becomes one of another kind keeps what that kind has, and nothing else.
func TestABoxOfAnotherKindHasNothingOfTheOldOne(t *testing.T) {
	t.Parallel()
	always := []string{"Key", "Kind", "Label"}
	keeps := map[procedure.Kind][]string{
		procedure.Question: {"Instruction", "Say", "Public", "Role", "Limit", "Promise", "Fields", "Knowledge", "Clause", "Rules", "Exits"},
		procedure.Delay:    {"Instruction", "Public", "Role", "Promise", "Event", "Wait", "Exits"},
		procedure.Mail:     {"Instruction", "Public", "Role", "Limit", "Promise", "Event", "Message", "Exits"},
		procedure.Lookup:   {"Public", "Fields", "Record", "Exits"},
		procedure.Call:     {"Public", "Chart", "Exits"},
		procedure.End:      {"Public", "Outcome"},
		procedure.Start:    {"Exits"},
		procedure.Note:     {},
		procedure.Card:     {},
	}
	for kind, kept := range keeps {
		box := fullBox()
		box.Become(kind)
		parts := reflect.ValueOf(box)
		for i := range parts.NumField() {
			name := parts.Type().Field(i).Name
			if has := slices.Contains(slices.Concat(always, kept), name); has == parts.Field(i).IsZero() {
				t.Errorf("a box that becomes a %s: whether it has its %s is not %v", kind, name, has)
			}
		}
		if kind == procedure.Question && (!box.Exits[1].Usual || box.Exits[1].Alternate || box.Exits[1].TimeOut || box.Exits[1].Outcome != "") {
			t.Errorf("an answer is %+v", box.Exits[1])
		}
	}
}
