package app_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/customer"
	"vaada/duty"
	"vaada/edition"
	"vaada/knowledge"
	"vaada/order"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/touchpoint"
	"vaada/visit"
)

// tried are the functions that take part in another room's deed and are told
// who asks.
var tried = map[string]any{
	"people.LimitOf": people.LimitOf, "people.SettleStep": people.SettleStep, "people.SignOutEverywhere": people.SignOutEverywhere,
	"charter.MayAnswer": charter.MayAnswer,
	"customer.Of":       customer.Of, "customer.Make": customer.Make, "customer.Change": customer.Change, "customer.Join": customer.Join,
	"people.Reorganise": people.Reorganise, "people.SetOpening": people.SetOpening,
	"edition.Write": edition.Write, "edition.Move": edition.Move, "edition.History": edition.History,
	"edition.WorkingOf": edition.WorkingOf, "policy.WrittenOf": policy.WrittenOf, "procedure.WrittenOf": procedure.WrittenOf, "people.Delegate": people.Delegate,
	"charter.WrittenOf": charter.WrittenOf,
	"clock.Promise":     clock.Promise, "clock.Settle": clock.Settle, "clock.Reopen": clock.Reopen,
	"knowledge.AdvisersOf": knowledge.AdvisersOf, "knowledge.Ask": knowledge.Ask, "knowledge.Of": knowledge.Of, "knowledge.Mine": knowledge.Mine, "knowledge.Told": knowledge.Told,
	"knowledge.Answer": knowledge.Answer, "knowledge.Decline": knowledge.Decline, "knowledge.HandOn": knowledge.HandOn, "knowledge.Remind": knowledge.Remind,
	"knowledge.Withdraw": knowledge.Withdraw, "knowledge.PassOn": knowledge.PassOn, "knowledge.GiveBack": knowledge.GiveBack,
	"visit.Book": visit.Book, "visit.Cancel": visit.Cancel, "visit.Arrive": visit.Arrive, "visit.Report": visit.Report, "visit.Of": visit.Of,
	"visit.Unreported": visit.Unreported, "visit.HandOver": visit.HandOver, "duty.OwedBy": duty.OwedBy,
	"casework.OwnedBy": casework.OwnedBy, "casework.HandOver": casework.HandOver, "casework.HandOverVisits": casework.HandOverVisits,
	"casework.LetGo": casework.LetGo, "casework.PassQuestions": casework.PassQuestions, "casework.Heirs": casework.Heirs, "casework.MayInherit": casework.MayInherit, "casework.MayInheritVisits": casework.MayInheritVisits, "casework.VisitHeirs": casework.VisitHeirs, "publishing.OwnedBy": publishing.OwnedBy, "publishing.HandOver": publishing.HandOver, "publishing.MayInherit": publishing.MayInherit, "publishing.PassReviews": publishing.PassReviews,
	"people.LettingGo": people.LettingGo, "people.TellHanded": people.TellHanded,
	"people.Depart": people.Depart, "people.PlanLeaving": people.PlanLeaving, "people.CallOff": people.CallOff, "people.ShutOut": people.ShutOut, "people.Heir": people.Heir,
	"visit.Mine": visit.Mine, "duty.Mine": duty.Mine, "touchpoint.OfCase": touchpoint.OfCase, "touchpoint.Readable": touchpoint.Readable,
	"order.Own": order.Own, "order.Ask": order.Ask, "order.Decide": order.Decide, "order.Pay": order.Pay,
}

// deeds lists them as methods.
func deeds() (all []method) {
	for name, call := range tried {
		room, short, _ := strings.Cut(name, ".")
		value := reflect.ValueOf(call)
		all = append(all, method{room: room, name: short, call: value, kind: value.Type()})
	}
	return all
}

// Every exported function of a room that acts on a transaction for somebody
// stands among those that are tried as everybody.
func TestEveryDeedThatIsToldWhoAsksIsTried(t *testing.T) {
	t.Parallel()
	for _, each := range asks {
		for name := range deedsIn(t, each.Name) {
			if tried[each.Name+"."+name] == nil {
				t.Errorf("%s.%s is told who asks, and is not tried: name it in tried, and in %s.Asks", each.Name, name, each.Name)
			}
		}
	}
}

// deedsIn reads which exported functions of a room take a transaction and an
// actor.
func deedsIn(t *testing.T, room string) map[string]bool {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("..", room, "*.go"))
	must(t, err)
	found := map[string]bool{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		must(t, err)
		for _, declared := range file.Decls {
			if f, is := declared.(*ast.FuncDecl); is && f.Recv == nil && f.Name.IsExported() && takes(f, "*db.Tx") && takes(f, "Actor") {
				found[f.Name.Name] = true
			}
		}
	}
	return found
}

func takes(f *ast.FuncDecl, kind string) bool {
	for _, parameter := range f.Type.Params.List {
		written := ""
		switch x := parameter.Type.(type) {
		case *ast.StarExpr:
			if of, is := x.X.(*ast.SelectorExpr); is {
				written = "*db." + of.Sel.Name
			}
		case *ast.SelectorExpr:
			written = x.Sel.Name
		case *ast.Ident:
			written = x.Name
		}
		if written == kind {
			return true
		}
	}
	return false
}
