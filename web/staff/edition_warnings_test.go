package staff

import (
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/web"
)

// Whoever approves a chart reads its warnings on the page of the edition: those that
// whoever sent it knew, and apart those that came up since, above the form in which
// the reason is written.
func TestWhoeverApprovesReadsTheWarnings(t *testing.T) {
	t.Parallel()
	for _, l := range language.All {
		reader := language.Reader{Language: l}
		v := scene{State: web.Faulty, Laid: web.Page{Reader: reader}, Reader: reader}.edition()
		rest := reads(t, v, v.view())
		box := telephone().Boxes[1].Named()
		for _, words := range []language.Message{
			say.ChartDoubts(), say.ProcedureRoleSingle(box), say.ChartUnforeseen(), say.ProcedureRoleUnheld(box), say.PublishingDecide(),
		} {
			_, after, found := strings.Cut(rest, reads(t, v, web.Say(words)))
			if !found {
				t.Errorf("%s: the page does not say in its place: %s", l, words.Plain(reader))
			}
			rest = after
		}
	}
}
