package stories_test

import (
	"database/sql"
	"errors"
	"net/url"
	"sync"
	"testing"

	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

// onEachEngine tells a story on SQLite, and on PostgreSQL where there is one.
func onEachEngine(t *testing.T, story func(t *testing.T, h *house)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { t.Parallel(); story(t, anarHome(t)) })
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		if testkit.Server() == "" {
			t.Skip("a story on PostgreSQL: VAADA_TEST_POSTGRES is not set")
		}
		story(t, houseOn(t, anarHomeOnPostgreSQL(t)))
	})
}

// filledDatabase is the name of a PostgreSQL database with Anar Home on the
// morning, made once.
var filledDatabase = sync.OnceValues(func() (string, error) {
	name := "vaada_stories_" + ids.New().String()
	if err := administer("CREATE DATABASE " + name); err != nil {
		return "", err
	}
	afterAll(func() { _ = administer("DROP DATABASE " + name + " WITH (FORCE)") })
	return name, fill(databaseAt(name), now.At(morning))
})

// anarHomeOnPostgreSQL makes a copy of it for one story.
func anarHomeOnPostgreSQL(t *testing.T) (address string) {
	t.Helper()
	whole, err := filledDatabase()
	if err != nil {
		t.Fatal(err)
	}
	name := "vaada_story_" + ids.New().String()
	if err := administer("CREATE DATABASE " + name + " TEMPLATE " + whole); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := administer("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			t.Error(err)
		}
	})
	return databaseAt(name)
}

func databaseAt(name string) string {
	address, err := url.Parse(testkit.Server())
	if err != nil {
		panic(err) // the address of the test's own server
	}
	address.Path = "/" + name
	return address.String()
}

func administer(statement string) error {
	pool, err := sql.Open("pgx", testkit.Server())
	if err != nil {
		return err
	}
	_, err = pool.Exec(statement)
	return errors.Join(err, pool.Close())
}
