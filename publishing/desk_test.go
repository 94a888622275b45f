package publishing_test

import (
	"errors"
	"slices"
	"testing"

	charters "vaada/charter/starter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	policies "vaada/policy/starter"
	"vaada/procedure"
	charts "vaada/procedure/starter"
	"vaada/publishing"
	"vaada/touchpoint"
)

// documents are the starter's: a charter, policies and charts.
func documents(t *testing.T) (d publishing.Documents) {
	t.Helper()
	var err error
	if d.Charter, err = charters.Charter(); err != nil {
		t.Fatal(err)
	}
	if d.Policies, err = policies.Policies(); err != nil {
		t.Fatal(err)
	}
	drawn, err := charts.Charts()
	if err != nil {
		t.Fatal(err)
	}
	for _, chart := range drawn {
		d.Charts = append(d.Charts, *chart)
	}
	return d
}

// founding is Anar Home with its one office.
var founding = people.Founding{
	Organisation: people.Organisation{
		Name: language.NewText(language.English, "Anar Home"), Language: language.English, Languages: language.All, Currency: "PKR",
	},
	Office: language.NewText(language.English, "Lahore"), Calendar: hours.Document{Format: hours.Format, Zone: "Asia/Karachi"},
	Team: language.NewText(language.English, "Call centre"),
}

func publish(t *testing.T, d *db.DB, documents publishing.Documents) error {
	t.Helper()
	err := d.Look(t.Context(), func(tx *db.Tx) error {
		_, err := people.OrganisationOf(tx)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		_, _, err = people.Desk{DB: d, Now: testkit.Hand().Now}.Found(t.Context(), people.Program(), founding)
	}
	if err != nil {
		t.Fatal(err)
	}
	return publishing.Desk{DB: d, Now: testkit.Hand().Now}.Publish(t.Context(), people.Program(), documents, "because")
}

func count(t *testing.T, d *db.DB, query string) (n int) {
	t.Helper()
	if err := d.Look(t.Context(), func(tx *db.Tx) error { return tx.Row(query).Scan(&n) }); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWhatIsPublishedTogetherComesIntoForceTogether(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		all := documents(t)
		want := 1 + len(all.Policies) + len(all.Charts)
		for number := 1; number <= 2; number++ {
			if err := publish(t, d, all); err != nil {
				t.Fatal(err)
			}
			if got := count(t, d, `SELECT COUNT(*) FROM edition_in_force`); got != want {
				t.Errorf("%d documents are in force, not %d", got, want)
			}
			if got := count(t, d, `SELECT COUNT(*) FROM edition_editions`); got != number*want {
				t.Errorf("%d editions are kept, not %d", got, number*want)
			}
		}
		if got := count(t, d, `SELECT COUNT(*) FROM edition_moves WHERE state = 'retired'`); got != want {
			t.Errorf("%d editions retired, not %d", got, want)
		}
	})
}

func TestAnEditionComesIntoForceByEveryStateOfItsLife(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		if err := publish(t, d, documents(t)); err != nil {
			t.Fatal(err)
		}
		if err := d.Look(t.Context(), func(tx *db.Tx) error {
			rows, err := tx.Rows(`SELECT m.edition, m.state FROM edition_moves m ORDER BY m.edition, m.sequence`)
			if err != nil {
				return err
			}
			defer rows.Close()
			var before ids.ID
			var stood edition.State
			for rows.Next() {
				var id ids.ID
				var state edition.State
				if err := rows.Scan(&id, &state); err != nil {
					return err
				}
				if id == before && !edition.May(stood, state) || id != before && state != edition.Drafted {
					t.Errorf("an edition went from %q to %q", stood, state)
				}
				before, stood = id, state
			}
			return rows.Err()
		}); err != nil {
			t.Fatal(err)
		}
	})
}

func TestOneUnsoundDocumentRefusesAll(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		for name, spoil := range map[string]func(*publishing.Documents){
			"a chart that leads nowhere": func(all *publishing.Documents) {
				last := len(all.Charts) - 1
				boxes := slices.Clone(all.Charts[last].Boxes)
				all.Charts[last].Boxes = boxes[:len(boxes)-1]
			},
			"a charter without a purpose": func(all *publishing.Documents) { all.Charter.Purpose = language.Text{} },
			"a promise made twice": func(all *publishing.Documents) {
				all.Charter.Promises = append(all.Charter.Promises, all.Charter.Promises[0])
			},
			"a clause of no force": func(all *publishing.Documents) { all.Policies[0].Clauses[0].Force = "maybe" },
		} {
			all := documents(t)
			spoil(&all)
			if err := publish(t, d, all); !fault.Is(err, fault.KindInvalid) && !fault.Is(err, fault.KindConflict) {
				t.Errorf("%s: %v", name, err)
			}
			if kept := count(t, d, `SELECT COUNT(*) FROM edition_editions`); kept != 0 {
				t.Errorf("%s: %d editions are kept", name, kept)
			}
		}
	})
}

func TestOnlyManagersPublish(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		for _, role := range people.AllRoles {
			who := people.Actor{Kind: people.Person, ID: 1, Holdings: people.Everywhere(role)}
			err := publishing.Desk{DB: d, Now: testkit.Hand().Now}.Publish(t.Context(), who, publishing.Documents{}, "")
			if (role == people.Manager) != (err == nil) || err != nil && !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s: %v", role, err)
			}
		}
	})
}

func TestAChartHandlesWhatItsLastEditionNames(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		all := documents(t)
		if err := publish(t, d, all); err != nil {
			t.Fatal(err)
		}
		handled := func(request string) (id ids.ID) {
			err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
				id, err = procedure.ChartFor(tx, touchpoint.Telephone, request)
				return err
			})
			if err != nil && !errors.Is(err, db.ErrNone) {
				t.Fatal(err)
			}
			return id
		}
		first := handled(touchpoint.ServiceRequest)
		if first == 0 {
			t.Fatal("no chart handles service requests by telephone")
		}
		for i := range all.Charts {
			if slices.Contains(all.Charts[i].Touchpoints, touchpoint.Telephone) {
				all.Charts[i].Requests = []string{touchpoint.Information}
			}
		}
		if err := publish(t, d, publishing.Documents{Charts: all.Charts}); err != nil {
			t.Fatal(err)
		}
		if handled(touchpoint.ServiceRequest) != 0 {
			t.Error("the chart still handles what its new edition does not name")
		}
		if now := handled(touchpoint.Information); now == 0 || now == first {
			t.Errorf("information is handled by %v, service requests were by %v", now, first)
		}
	})
}

func TestAnInternalPolicyIsNeverForCustomers(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		all := documents(t)
		all.Policies[0].Public = false
		open := 0
		for _, p := range all.Policies {
			if p.Public {
				open++
			}
		}
		if err := publish(t, d, all); err != nil {
			t.Fatal(err)
		}
		agent := people.Actor{Kind: people.Person, ID: 1, Holdings: people.Everywhere(people.Agent)}
		for name, reader := range map[string]struct {
			who  people.Actor
			want int
		}{
			"staff": {agent, len(all.Policies)}, "a customer": {people.ByLink(7), open}, "nobody": {people.Actor{}, open},
			"another system": {people.Actor{Kind: people.Key, ID: 1}, open},
		} {
			shown, err := policy.Desk{DB: d}.InForce(t.Context(), reader.who)
			if err != nil || len(shown) != reader.want {
				t.Errorf("%s reads %d policies, not %d: %v", name, len(shown), reader.want, err)
			}
		}
	})
}
