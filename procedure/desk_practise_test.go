package procedure_test

import (
	"testing"

	documents "vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
)

// What is practised has one stamp as long as nobody changes it, and never one again
// that it had when it was otherwise.
func TestAChangeGivesADraftAnotherStamp(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		desk := procedure.Desk{DB: d, Now: hand.Now}
		manager := people.Actor{Kind: people.Person, ID: ids.New(), Holdings: people.Everywhere(people.Manager)}
		key, err := documents.Desk{DB: d, Now: hand.Now}.Begin(t.Context(), manager, procedure.Sort, language.NewText(language.English, "Orders"))
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, step := range []string{"Answer", "Ask", "Close"} {
			if _, err := desk.Edit(t.Context(), manager, key, procedure.Seen{}, procedure.Insert("", "", stepCalled(step))); err != nil {
				t.Fatal(err)
			}
			practised, err := desk.Practise(t.Context(), manager, key, procedure.Draft)
			if err != nil {
				t.Fatal(err)
			}
			if seen[practised.Stamp] || practised.Stamp == "" {
				t.Errorf("after %s the stamp is %q once more", step, practised.Stamp)
			}
			seen[practised.Stamp] = true
			if again, err := desk.Practise(t.Context(), manager, key, procedure.Draft); err != nil || again.Stamp != practised.Stamp {
				t.Errorf("unchanged it is %q, not %q: %v", again.Stamp, practised.Stamp, err)
			}
		}
	})
}
