package vaada_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"vaada/clock"
	"vaada/connection"
	"vaada/edition"
	"vaada/internal/outbox"
	"vaada/knowledge"
	"vaada/order"
	"vaada/procedure"
	"vaada/promise"
)

var update = flag.Bool("update", false, "write the pages that are drawn from the code anew")

const lifeCyclesPage = "docs/explanation/life-cycles.md"

// The drawings are made from the tables that the deeds obey, so they cannot lie.
func TestLifeCyclesAreDrawnFromTheTables(t *testing.T) {
	t.Parallel()
	drawn := lifeCycles()
	if *update {
		if err := os.WriteFile(lifeCyclesPage, []byte(drawn), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if textFiles(t)[lifeCyclesPage] != drawn && !*update {
		t.Errorf("%s is not what the tables say; write it anew with: go test -run LifeCycles -update .", lifeCyclesPage)
	}
}

func lifeCycles() string {
	var page strings.Builder
	page.WriteString(`# Life cycles

These drawings are made from the tables in the code by a test
(` + "`go test -run LifeCycles -update .`" + ` writes them anew). The deeds obey the same
tables, so what is drawn here is what can happen.
`)
	add := func(title, words string, drawing ...arrow) {
		fmt.Fprintf(&page, "\n## %s\n\n%s\n\n```mermaid\n%s```\n", title, words, diagram(drawing))
	}
	add("An edition", "Of a charter, a policy or a procedure: `edition.Moves`. What was published\nnever changes; the next edition that is published retires it.",
		drawn(edition.Moves, edition.Drafted)...)
	add("A promise on a matter", "A clock: `promise.Moves`. One that was found missed can become another again\nonly when what had happened in time is recorded late, or when a corrected\ncalendar moves its deadline.",
		drawn(promise.Moves, promise.Running)...)
	add("A case", "How it stands to its chart, and by which deeds: `procedure.Life`.", turns()...)
	add("A pledge", "What an employee promised one customer: `clock.PledgeMoves`.", drawn(clock.PledgeMoves, clock.OpenPledge)...)
	add("A question to experts", "`knowledge.Life`. A time-out of the case that waits for it changes nothing: a late\nanswer still helps.", asks()...)
	add("A refund", "`order.Moves`. Within what the asker may decide alone it begins as approved.", drawn(order.Moves, order.Begins...)...)
	add("A webhook", "Another system that is told what happens: `connection.Moves`. It is paused\nwhen nothing arrived for three days, or when it wants no more.", drawn(connection.Moves, connection.On)...)
	add("What leaves later", "An item of the outbox: `outbox.Moves`.", items()...)
	return page.String()
}

// arrow is one move; from or to are empty where a life begins or ends.
type arrow struct{ from, to, by string }

// drawn gives the arrows of a table of moves.
func drawn[S ~string](moves map[S][]S, begins ...S) []arrow {
	var arrows []arrow
	for _, state := range begins {
		arrows = append(arrows, arrow{to: string(state)})
	}
	for _, from := range slices.Sorted(maps.Keys(moves)) {
		for _, to := range moves[from] {
			arrows = append(arrows, arrow{from: string(from), to: string(to)})
		}
	}
	return ended(arrows)
}

func turns() []arrow {
	var arrows []arrow
	for _, turn := range procedure.Life {
		var deeds []string
		for _, deed := range turn.Deeds {
			deeds = append(deeds, string(deed))
		}
		arrows = append(arrows, arrow{string(turn.From), string(turn.To), strings.Join(deeds, ", ")})
	}
	return arrows
}

func items() []arrow {
	return ways(arrow{to: string(outbox.Waiting), by: "put"}, outbox.Moves)
}

func asks() []arrow {
	return ways(arrow{to: string(knowledge.Open), by: string(knowledge.Asking)}, knowledge.Life)
}

// ways gives the arrows of a table that says by which deed each state leads where.
func ways[S, D ~string](begin arrow, table map[S]map[D]S) []arrow {
	arrows := []arrow{begin}
	for _, from := range slices.Sorted(maps.Keys(table)) {
		for _, way := range slices.Sorted(maps.Keys(table[from])) {
			arrows = append(arrows, arrow{string(from), string(table[from][way]), string(way)})
		}
	}
	return ended(arrows)
}

// ended adds the end of a life behind every state that nothing leads out of.
func ended(arrows []arrow) []arrow {
	leaves := map[string]bool{}
	for _, a := range arrows {
		leaves[a.from] = true
	}
	done := map[string]bool{}
	for _, a := range arrows {
		if !leaves[a.to] && !done[a.to] {
			done[a.to] = true
			arrows = append(arrows, arrow{from: a.to})
		}
	}
	return arrows
}

// diagram writes arrows as Mermaid draws states.
func diagram(arrows []arrow) string {
	var text strings.Builder
	text.WriteString("stateDiagram-v2\n")
	named := map[string]bool{"": true}
	for _, a := range arrows {
		for _, state := range []string{a.from, a.to} {
			if !named[state] {
				named[state] = true
				fmt.Fprintf(&text, "  state \"%s\" as %s\n", state, node(state))
			}
		}
	}
	for _, a := range arrows {
		fmt.Fprintf(&text, "  %s --> %s", node(a.from), node(a.to))
		if a.by != "" {
			fmt.Fprintf(&text, ": %s", a.by)
		}
		text.WriteString("\n")
	}
	return text.String()
}

func node(state string) string {
	if state == "" {
		return "[*]"
	}
	return strings.ReplaceAll(state, " ", "_")
}
