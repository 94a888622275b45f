package app_test

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

// permissionsPage is drawn from the tables in the code.
const permissionsPage = "../docs/reference/permissions.md"

func TestThePageOfPermissionsIsWhatTheCodeSays(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		drawn := permissions(t, openOffices(t, d))
		if *update {
			must(t, os.WriteFile(permissionsPage, []byte(drawn), 0o644))
		}
		written, err := os.ReadFile(permissionsPage)
		must(t, err)
		if string(written) != drawn {
			t.Errorf("%s is not what the tables say; write it anew with: go test ./app -run Permissions -update", permissionsPage)
		}
	})
}

func permissions(t *testing.T, h *offices) string {
	t.Helper()
	var page strings.Builder
	page.WriteString(permissionsHead)
	page.WriteString(rolesTable(t))
	page.WriteString(permissionsPlaces)
	page.WriteString(byRight("address", h.app.Asks()))
	page.WriteString("\n## What desks do, by right\n\nPages, the API and the command line ask these; each asks again, whoever calls.\n\n")
	methods := map[string]people.Ask{}
	for _, room := range asks {
		for name, ask := range room.Asks {
			methods[room.Name+"."+name] = ask
		}
	}
	page.WriteString(byRight("method", methods))
	page.WriteString(proving(methods))
	return page.String()
}

// proving lists the methods that ask who one is once more.
func proving(methods map[string]people.Ask) string {
	var all []string
	for name, ask := range methods {
		if ask.Afresh {
			all = append(all, "`"+name+"`")
		}
	}
	slices.Sort(all)
	return "\n## What asks once more who you are\n\nUnless it was proved in the last 15 minutes; a system with a key cannot.\n\n" +
		strings.Join(all, " · ") + "\n"
}

const permissionsHead = `# Who may do what

This page is drawn from the tables in the code
(` + "`go test ./app -run Permissions -update`" + ` writes it anew). A test drives every
address and every method of every desk as every role – in the office, in another
and in all –, methods also as a customer with a link, and as an API
key with and without the right, addresses also signed out and as somebody who has
left, and fails where one of them is answered otherwise than this page says.

## Rights and roles

A person holds roles, each in all offices, one office or one team of it. A right
counts where its role is held: who leads cases in Lahore leads none in Karachi.

`

const permissionsPlaces = `
## What is seen

- Managers, supervisors, agents, trainers and experts see the cases of the offices
  and teams in which they hold the role, and those of an office that are no team's
  yet; engineers those of their visits; administrators none.
- A *private* case is seen by who leads it, by who was admitted to it by name, and
  by who reads what is private in its office; everybody else finds nothing: not in
  lists, counts, searches, files, live news, duties, visits, refunds, letters or the
  API. A private note is read by its writer, those it names, and the same managers.
  Whoever reads something private stands in the audit, once in a quarter of an hour.
- A question to experts is seen by those who are asked, who answered it, and who sees its
  case and leads cases there. Who is asked sees of a case that is none of theirs its
  number, its kind of request and its subject; of a private one, about which one person is
  asked by name, not even that.
- What is not seen is *not found* (404); what is seen and not allowed is *forbidden*
  (403); who is not signed in is led to the sign-in page.
- Customers are one list for all offices: whoever answers must find who calls.
- How much somebody may refund alone is a limit of each role, for all that is
  granted on one case together, and to the same customer on others within the days that
  *Settings, General* names (30 unless changed, by managers alone). It is read again
  in the deed that decides, by the roles held where the case is led; by a PIN alone
  nothing is granted. What is granted as it is asked for, above what agents may grant
  there, asks once more who you are. Nobody pays what they asked for while another might
  who sees the case and is not away.

## Who answers

The charter in force names for each touchpoint the roles that answer there. Where it
names any, who holds none of them where the contact is takes no call, begins no case,
places no message and sets none aside at that touchpoint; replies leave by e-mail and
are for who answers e-mail. They are *forbidden* with a sentence that names who may, and
no page offers it. Where the charter names nobody, and while there is none, all who lead
cases answer.

- Managers answer everywhere: they publish the charter, and stand in for whoever is
  missing. Name *manager* alone where nobody else shall, as on review sites.
- Where it asks for a skill besides, only who has it answers there, managers too; while
  nobody here has it, all of these roles do.
- Notes, and what is written down of a conversation, are for the team: whoever leads
  the case writes them.
- A step of a procedure names the role whose work it is. Whoever holds that role and
  sees the case does it; so does whoever leads cases there, in that one's place, who
  gives a reason where the step is not an agent's. The reason stays with the step, in
  the case's history.
- API keys answer nowhere. What a telephone tells of a call has happened and is kept,
  whoever picked up; who begins the call's case is asked.

## Addresses, by right

`

// rolesTable says which role has which right, and what the right is for.
func rolesTable(t *testing.T) string {
	t.Helper()
	meaning := meanings(t)
	var table strings.Builder
	table.WriteString("| right |")
	for _, role := range people.AllRoles {
		table.WriteString(" " + string(role) + " |")
	}
	table.WriteString(" what it allows |\n|---|" + strings.Repeat(":-:|", len(people.AllRoles)) + "---|\n")
	for _, rule := range people.Rules {
		if meaning[rule.Right] == "" {
			t.Errorf("say beside the right to %s what it allows", rule.Right)
		}
		table.WriteString("| " + string(rule.Right) + " |")
		for _, role := range people.AllRoles {
			mark := " "
			if role.Has(rule.Right) {
				mark = "●"
			}
			table.WriteString(" " + mark + " |")
		}
		table.WriteString(" " + meaning[rule.Right] + " |\n")
	}
	return table.String()
}

// meanings reads what the code says beside each right.
func meanings(t *testing.T) map[people.Right]string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../people/right.go", nil, parser.ParseComments)
	must(t, err)
	found := map[people.Right]string{}
	ast.Inspect(file, func(node ast.Node) bool {
		if spec, is := node.(*ast.ValueSpec); is && spec.Comment != nil && len(spec.Values) == 1 {
			if literal, is := spec.Values[0].(*ast.BasicLit); is {
				if right, err := strconv.Unquote(literal.Value); err == nil {
					found[people.Right(right)] = strings.TrimSpace(spec.Comment.Text())
				}
			}
		}
		return true
	})
	return found
}

// byRight lists names under the right that they ask for, or those for whom no
// right is asked.
func byRight(what string, asked map[string]people.Ask) string {
	groups := map[string][]string{}
	for name, ask := range asked {
		groups[groupOf(ask)] = append(groups[groupOf(ask)], name)
	}
	order := slices.SortedFunc(maps.Keys(groups), func(a, b string) int { return cmp.Or(cmp.Compare(placeOf(a), placeOf(b)), strings.Compare(a, b)) })
	var list strings.Builder
	list.WriteString("| for | " + what + " |\n|---|---|\n")
	for _, group := range order {
		names := groups[group]
		slices.SortFunc(names, byAddress)
		for i := range names {
			names[i] = "`" + names[i] + "`"
		}
		fmt.Fprintf(&list, "| %s | %s |\n", group, strings.Join(names, " · "))
	}
	return list.String()
}

func groupOf(ask people.Ask) string {
	if ask.Whom != "" {
		return map[people.Whom]string{
			people.Anybody: "*everybody*", people.Bearer: "*who holds the link or secret*", people.Oneself: "*everybody here, for themselves*",
			people.Machine: "*the program alone*", people.WithDeed: "*with another deed*",
		}[ask.Whom]
	}
	names := make([]string, len(ask.Rights))
	for i, right := range ask.Rights {
		names[i] = string(right)
	}
	return strings.Join(names, " *or* ")
}

// placeOf puts groups in the order of the rights; those without one come first.
func placeOf(group string) int {
	for i, rule := range people.Rules {
		if strings.HasPrefix(group, string(rule.Right)) {
			return i + 1
		}
	}
	return 0
}

// byAddress sorts addresses by their path, then by what is done there.
func byAddress(a, b string) int {
	doA, atA, _ := strings.Cut(a, " ")
	doB, atB, _ := strings.Cut(b, " ")
	return cmp.Or(strings.Compare(atA, atB), strings.Compare(doA, doB))
}
