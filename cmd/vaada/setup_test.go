package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
)

// onEachEngine runs a test with the options that choose a database, migrated
// and empty where it is PostgreSQL.
func onEachEngine(t *testing.T, test func(t *testing.T, database []string)) {
	t.Helper()
	t.Run(string(db.SQLite), func(t *testing.T) {
		t.Parallel()
		test(t, nil)
	})
	if testkit.Server() == "" {
		t.Log("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
		return
	}
	t.Run(string(db.PostgreSQL), func(t *testing.T) {
		t.Parallel()
		test(t, []string{"--db", testkit.PostgreSQLAddress(t)})
	})
}

func TestSettingUpMakesAManagerWhoSignsIn(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir := filepath.Join(testkit.Folder(t), "new", "data")
		line := append(append([]string{"setup", "init", "--data", dir, "--json", "--password", "-"}, firm...), database...)
		said := vaadaReading(t, "correct horse\nbattery\n", line...).ends(t, exitFine)
		var shown begun
		if err := json.Unmarshal([]byte(said.out), &shown); err != nil || shown.Key == "" || shown.Password != "" {
			t.Fatalf("%v: %s", err, said.out)
		}
		if info, err := os.Stat(filepath.Join(dir, configFile)); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("others may read the configuration: %v, %v", info, err)
		}

		settings, err := readConfig(dir)
		if err != nil {
			t.Fatal(err)
		}
		opened, err := openFounded(t.Context(), dir, settings)
		if err != nil {
			t.Fatal(err)
		}
		defer opened.Close()
		staff := people.Desk{DB: opened.DB, Now: now.System, Gate: people.NewGate()}
		if _, err := staff.SignIn(t.Context(), "zehra@bahar.example", "correct horse", people.Entrance{}); err != nil {
			t.Error(err)
		}
		if _, err := staff.WhoKey(t.Context(), shown.Key); err != nil {
			t.Error(err)
		}
	})
}

func TestSettingUpWithANameBeginsUnderThatName(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir := filepath.Join(testkit.Folder(t), "data")
		line := append(append([]string{"setup", "init", "--data", dir, "--json", "--host", "Care.Bahar.example"}, firm...), database...)
		var shown begun
		if err := json.Unmarshal([]byte(vaada(t, line...).ends(t, exitFine).out), &shown); err != nil || !strings.HasPrefix(shown.Begin, "https://care.bahar.example/begin/") {
			t.Fatalf("%v: it begins at %s", err, shown.Begin)
		}
		settings, err := readConfig(dir)
		if err != nil || len(settings.Hosts) != 1 || settings.Hosts[0] != "care.bahar.example" || !settings.Secure {
			t.Fatalf("%v: %+v", err, settings)
		}
		opened, err := openFounded(t.Context(), dir, settings)
		if err != nil {
			t.Fatal(err)
		}
		defer opened.Close()
		staff := people.Desk{DB: opened.DB, Now: now.System, Gate: people.NewGate()}
		_, first, _ := strings.Cut(shown.Begin, "/begin/")

		said := func(watched bool) string {
			var out strings.Builder
			c := console{Context: t.Context(), out: &out, err: &out, reader: language.Reader{Language: language.English}}
			c.greet(staff, settings.site(settings.Addr), watched)
			return out.String()
		}
		if unwatched := said(false); unwatched != "Address: https://care.bahar.example\n" {
			t.Errorf("it writes into logs %q", unwatched)
		}
		_, second, found := strings.Cut(strings.TrimSpace(said(true)), "https://care.bahar.example/begin/")
		if !found {
			t.Fatal("a terminal is not told how to begin")
		}
		if _, err := staff.SignInByLink(t.Context(), first, people.Entrance{}); err == nil {
			t.Error("the link before opens still")
		}
		if _, err := staff.SignInByLink(t.Context(), second, people.Entrance{}); err != nil {
			t.Error(err)
		}
		if again := said(true); strings.Contains(again, "/begin/") {
			t.Errorf("who has begun is led to begin: %s", again)
		}
	})
}

func TestSettingUpWithANameThatIsNoneIsRefused(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(testkit.Folder(t), "data")
	line := append([]string{"setup", "init", "--data", dir, "--host", "https://care.bahar.example/"}, firm...)
	vaada(t, line...).ends(t, exitUsage, "--host")
	isGone(t, dir)
}

func TestAFirmThatAnswersBeginsWithItsOwnCharts(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir := filepath.Join(testkit.Folder(t), "data")
		line := append(append([]string{"setup", "init", "--data", dir}, firm...), database...)
		line[slices.Index(line, "home")] = "plain"
		vaada(t, line...).ends(t, exitFine)
		settings, err := readConfig(dir)
		if err != nil {
			t.Fatal(err)
		}
		opened, err := openFounded(t.Context(), dir, settings)
		if err != nil {
			t.Fatal(err)
		}
		defer opened.Close()
		charts, err := procedure.Desk{DB: opened.DB}.InForce(t.Context(), people.Program())
		if err != nil {
			t.Fatal(err)
		}
		var keys []string
		for _, each := range charts {
			keys = append(keys, each.Chart.Key)
		}
		if slices.Sort(keys); !slices.Equal(keys, []string{"complaint-by-email", "request-by-telephone"}) {
			t.Errorf("the charts are %v", keys)
		}
	})
}

func TestSettingUpTwiceIsRefused(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		dir := filepath.Join(testkit.Folder(t), "data")
		line := append(append([]string{"setup", "init", "--data", dir}, firm...), database...)
		vaada(t, line...).ends(t, exitFine, "Password: ", "API key: vaada_")
		written, err := os.ReadFile(filepath.Join(dir, configFile))
		if err != nil {
			t.Fatal(err)
		}
		vaada(t, line...).ends(t, exitUsage)
		if again, _ := os.ReadFile(filepath.Join(dir, configFile)); string(again) != string(written) {
			t.Error("the configuration was written over")
		}
		if database != nil {
			line[3] = dir + "-other"
			vaada(t, line...).ends(t, exitUsage, "The database already has an organisation")
			isGone(t, line[3])
		}
	})
}

func TestSettingUpInAnEmptyFolderThatFailsLeavesItEmpty(t *testing.T) {
	t.Parallel()
	dir := testkit.Folder(t)
	line := append([]string{"setup", "init", "--data", dir, "--db", "postgres://127.0.0.1:1/nobody"}, firm...)
	vaada(t, line...).ends(t, exitFailure, "The database does not answer")
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("left are %v, %v", left, err)
	}
}

func TestStoppingASetUpLeavesNothing(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(testkit.Folder(t), "data")
	ctx, stop := context.WithCancel(t.Context())
	stop()
	var out, told strings.Builder
	line := append([]string{"--lang=en", "setup", "init", "--data", dir}, firm...)
	if code := run(ctx, line, strings.NewReader(""), &out, &told); code != exitFailure || told.String() != "Stopped.\n" {
		t.Errorf("%d: %s", code, told.String())
	}
	isGone(t, dir)
}

// checked are the findings of setup check --json, by their keys.
func checked(t *testing.T, dir string) (keys []string) {
	t.Helper()
	said := vaada(t, "setup", "check", "--json", "--data", dir)
	var document struct{ Findings []finding }
	if err := json.Unmarshal([]byte(said.out), &document); err != nil {
		t.Fatalf("%v: %s", err, said.out)
	}
	for _, each := range document.Findings {
		keys = append(keys, each.Key)
	}
	if (len(keys) > 0) != (said.code == exitFindings) {
		t.Errorf("it ended with %d and found %v", said.code, keys)
	}
	return keys
}

func TestCheckSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	port := listens(t)
	mail := "[mail]\naddress = 'care@bahar.example'\nhost = '127.0.0.1'\nprotection = 'none'\nport = "

	for name, each := range map[string]struct{ config, finds string }{
		"fine":        {mail + port, ""},
		"no mail":     {"", "cmd.check_no_mail"},
		"silent mail": {mail + "1", "cmd.check_mail_silent"},
		"open":        {"addr = '0.0.0.0:80'\nhosts = ['10.0.0.7']\n" + mail + port, "cmd.check_open_address"},
		"nameless":    {"addr = '0.0.0.0:80'\n" + mail + port, "cmd.check_open_address cmd.check_no_hosts"},
		"behind TLS":  {"addr = '0.0.0.0:80'\nhosts = ['care.bahar.example:8443']\nsecure = true\n" + mail + port, ""},
		"no name":     {"secure = true\n" + mail + port, "cmd.check_no_hosts"},
		"torn":        {"addr = ", "cmd.config_line"},
		"silent":      {"db = 'postgres://127.0.0.1:1/nobody'\n" + mail + port, "cmd.database_silent"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := founded(t)
			put(t, filepath.Join(dir, configFile), each.config)
			if found := strings.Join(checked(t, dir), " "); found != each.finds {
				t.Errorf("it found %q, want %q", found, each.finds)
			}
		})
	}
}

func TestCheckSaysWhatIsWrongWithTheFolder(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	if err := os.Chmod(filepath.Join(dir, configFile), 0o644); err != nil {
		t.Fatal(err)
	}
	if found := checked(t, dir); found[0] != "cmd.check_readable" {
		t.Error(found)
	}
	empty := testkit.Folder(t)
	if found := checked(t, empty); len(found) != 3 || found[0] != "cmd.check_no_config" || found[2] != "cmd.folder_empty" {
		t.Error(found)
	}
	put(t, filepath.Join(empty, "vaada.db"), "Dear Sir, my fridge does not cool.")
	if found := checked(t, empty); found[2] != "cmd.database_foreign" {
		t.Error(found)
	}
	if found := checked(t, filepath.Join(empty, "nowhere")); len(found) != 1 || found[0] != "cmd.folder_unusable" {
		t.Error(found)
	}
}

func TestFindingsAreSaidInTheReadersLanguage(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	said := map[string]language.Language{}
	for _, l := range language.All {
		out := vaada(t, "setup", "check", "--data", dir, "--lang", string(l)).out
		if out == "" || said[out] != "" {
			t.Errorf("%s says the same as %s: %s", l, said[out], out)
		}
		said[out] = l
	}
}

func TestServingWaitsForAnOrganisation(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, database []string) {
		line := []string{"serve", "--addr", "127.0.0.1:0"}
		if database == nil {
			dir := testkit.Folder(t)
			database = []string{"--data", dir}
			defer isGone(t, filepath.Join(dir, "vaada.db"))
		}
		vaada(t, append(line, database...)...).ends(t, exitUsage, "vaada setup init")
	})
}
