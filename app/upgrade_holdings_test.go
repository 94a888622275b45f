package app_test

import (
	"database/sql"
	"fmt"
	"slices"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

// atHome says where each of the cast held their role before roles had a place:
// managers and administrators everywhere, all others in their own office.
var atHome = map[string]string{
	"ayesha": "manager everywhere", "usman": "administrator everywhere", "nadia": "supervisor at home", "ravi": "trainer at home", "selin": "expert at home",
	"sara": "agent at home", "bilal": "agent at home", "deniz": "agent at home", "priya": "agent at home",
	"george": "engineer at home", "imran": "engineer at home", "yusuf": "engineer at home",
}

// A database of before roles had a place is brought forward so that everybody may
// what they might, and everything open is owned by whom it was.
func TestAnUpgradeGivesEverybodyTheirPlaceAndWhatTheyOwn(t *testing.T) {
	t.Parallel()
	for name, address := range map[string]func() string{
		"SQLite":     func() string { return unpackSQLite(t, "issue-002") },
		"PostgreSQL": func() string { return unpackPostgreSQL(t, "issue-002") },
	} {
		if name == "PostgreSQL" && testkit.Server() == "" {
			t.Log("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
			continue
		}
		d := opened(t, address())
		must(t, d.Migrate(t.Context()))
		must(t, d.Look(t.Context(), func(tx *db.Tx) error {
			for who, want := range atHome {
				staff, err := people.ByEmail(tx, who+"@anarhome.example")
				must(t, err)
				actor, err := people.ActorOf(tx, staff.ID)
				must(t, err)
				var held []string
				for _, h := range actor.Holdings {
					place := "elsewhere"
					switch {
					case h.Office == 0 && h.Team == 0:
						place = "everywhere"
					case h.Office == staff.Office && h.Team == 0:
						place = "at home"
					}
					held = append(held, string(h.Role)+" "+place)
				}
				if !slices.Equal(held, []string{want}) {
					t.Errorf("%s: %s holds %v, want %s", name, who, held, want)
				}
			}
			for kind, open := range map[string]string{
				"case":  `SELECT id, owner FROM casework_cases WHERE open = 1 AND owner <> 0 ORDER BY id`,
				"visit": `SELECT id, engineer FROM visit_visits WHERE reported = 0 AND cancelled = 0 ORDER BY id`,
			} {
				want := pairs(t, tx, open)
				owned := pairs(t, tx, `SELECT subject, staff FROM people_owned WHERE kind = $1 ORDER BY subject`, kind)
				if len(want) == 0 || !slices.Equal(owned, want) {
					t.Errorf("%s: of kind %s these are owned: %v, these are open: %v", name, kind, owned, want)
				}
			}
			return nil
		}))
	}
}

// pairs reads rows of two numbers.
func pairs(t *testing.T, tx *db.Tx, query string, arguments ...any) []string {
	t.Helper()
	all, err := db.Collect(tx, func(rows *sql.Rows) (string, error) {
		var subject, staff int64
		err := rows.Scan(&subject, &staff)
		return fmt.Sprint(subject, " ", staff), err
	}, query, arguments...)
	must(t, err)
	return all
}
