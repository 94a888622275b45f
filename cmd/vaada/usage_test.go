package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"vaada/internal/testkit"
)

// What is typed wrongly, and what the answer names.
var mistypings = []struct {
	line  string
	names string
	in    string
}{
	{line: "nonsense", names: "nonsense"},
	{line: "setup", names: "init check"},
	{line: "mail", names: "take"},
	{line: "mail take", names: "<file>"},
	{line: "serve --dta x", names: "--data"},
	{line: "serve --nonsense", names: "--nonsense"},
	{line: "serve", names: "--data"},
	{line: "serve --data=", names: "--data"},
	{line: "serve --data", names: "--data"},
	{line: "setup check --data --json", names: "--data"},
	{line: "serve --data here there", names: "there"},
	{line: "serve --data HERE --addr nonsense", names: "nonsense"},
	{line: "serve --data HERE --addr 127.0.0.1:nonsense", names: "127.0.0.1:nonsense"},
	{line: "serve --db mysql://host/name", names: "postgres://"},
	{line: "serve --data NOWHERE", names: "NOWHERE"},
	{line: "serve --data HERE", names: "HERE"},
	{line: "serve --data FILE", names: "FILE"},
	{line: "demo --seed nonsense", names: "--seed"},
	{line: "demo --addr 0.0.0.0:8080", names: "0.0.0.0:8080"},
	{line: "demo --addr nonsense", names: "nonsense"},
	{line: "demo --data FILE --addr 127.0.0.1:0", names: "FILE"},
	{line: "demo --db nonsense --addr 127.0.0.1:0", names: "postgres://"},
	{line: "gallery --addr 192.0.2.1:80", names: "192.0.2.1:80"},
	{line: "backup HERE/to", names: "--data"},
	{line: "backup HERE/to --data NOWHERE", names: "NOWHERE"},
	{line: "backup HERE/to --data HERE", names: "HERE"},
	{line: "restore NOWHERE --data HERE", names: "NOWHERE"},
	{line: "restore FILE --data HERE", names: "FILE"},
	{line: "restore HERE --data HERE", names: "HERE"},
	{line: "mail take FILE", names: "--data"},
	{line: "mail take NOWHERE --data DATA", names: "NOWHERE"},
	{line: "mail take HERE --data DATA", names: "HERE"},
	{line: "mail take FILE --data HERE", names: "HERE"},
	{line: "mail take FILE --data NOWHERE", names: "NOWHERE"},
	{line: "mail take - --data DATA", names: ""},
	{line: "setup init --data HERE", names: "--organisation"},
	{line: "setup init --data HERE FIRM --language xx", names: "en ur hi tr"},
	{line: "setup init --data HERE FIRM --zone Mars/Olympus", names: "Mars/Olympus"},
	{line: "setup init --data HERE FIRM --zone Local", names: "--zone"},
	{line: "setup init --data HERE FIRM --currency nonsense", names: "nonsense"},
	{line: "setup init --data HERE FIRM --currency pkr", names: "pkr"},
	{line: "setup init --data HERE FIRM --email nonsense", names: "--email"},
	{line: "setup init --data HERE FIRM --manager=", names: "--manager"},
	{line: "setup init --data HERE FIRM --organisation=", names: "--organisation"},
	{line: "setup init --data HERE FIRM --password NOWHERE", names: "NOWHERE"},
	{line: "setup init --data HERE FIRM --password HERE", names: "HERE"},
	{line: "setup init --data HERE FIRM --password -", names: "--password"},
	{line: "setup init --data HERE FIRM --password -", names: "--password", in: "short\n"},
	{line: "setup init --data HERE FIRM --db nonsense", names: "postgres://"},
	{line: "setup init --data FILE FIRM", names: "FILE"},
	{line: "setup init --data FILE/deeper FIRM", names: "FILE/deeper"},
	{line: "setup init --data DATA FIRM", names: ""},
}

func TestWhatIsTypedWronglyIsNamedInTheReadersLanguage(t *testing.T) {
	t.Parallel()
	data := founded(t)
	file := put(t, testkit.Folder(t)+"/file.txt", "Dear Sir, my fridge does not cool.")
	for _, each := range mistypings {
		t.Run(strings.ReplaceAll(each.line, "/", "|"), func(t *testing.T) {
			t.Parallel()
			here := testkit.Folder(t)
			places := strings.NewReplacer("NOWHERE", here+"/nowhere", "HERE", here, "FILE", file, "DATA", data)
			names := places.Replace(each.names)
			var typed []string
			for _, word := range strings.Fields(each.line) {
				if word == "FIRM" {
					typed = append(typed, firm...)
					continue
				}
				typed = append(typed, places.Replace(word))
			}
			said := vaadaReading(t, each.in, typed...).ends(t, exitUsage, names)
			english, _, _ := strings.Cut(said.err, "\n")
			if said.out != "" || english == "" {
				t.Errorf("it printed %q and said %q", said.out, said.err)
			}
			for _, l := range others() {
				var out, told bytes.Buffer
				run(t.Context(), append([]string{"--lang", string(l)}, typed...), strings.NewReader(each.in), &out, &told)
				sentence, _, _ := strings.Cut(told.String(), "\n")
				if sentence == english || !strings.Contains(sentence, names) {
					t.Errorf("in %s it says %q", l, sentence)
				}
			}
			if left, err := os.ReadDir(here); err != nil || len(left) > 0 {
				t.Errorf("left behind are %v, %v", left, err)
			}
		})
	}
}

func TestEveryCommandTellsHowItGoesInFourLanguages(t *testing.T) {
	t.Parallel()
	for _, command := range everyCommand(t) {
		line := append(command.words, "--help")
		english := vaada(t, line...).ends(t, exitFine, command.flags...)
		for _, l := range others() {
			var out, told bytes.Buffer
			if code := run(t.Context(), append([]string{"--lang", string(l)}, line...), nil, &out, &told); code != exitFine || told.Len() > 0 {
				t.Errorf("%v in %s: %d, %s", line, l, code, told.String())
			}
			for at, row := range strings.Split(out.String(), "\n") {
				same := strings.HasPrefix(row, "      ") && strings.Contains(english.out, row+"\n")
				if same || strings.Contains(row, "${") {
					t.Errorf("%v in %s, line %d: %s", line, l, at+1, row)
				}
			}
		}
	}
}

func TestWithoutACommandItShowsThemAll(t *testing.T) {
	t.Parallel()
	var out, told bytes.Buffer
	if code := run(t.Context(), nil, nil, &out, &told); code != exitFine {
		t.Fatal(code, told.String())
	}
	for _, command := range everyCommand(t) {
		if !strings.Contains(out.String(), "vaada "+strings.Join(command.words, " ")+"\n") {
			t.Errorf("%v is not shown:\n%s", command.words, out.String())
		}
	}
}

func TestTheShellSaysTheLanguage(t *testing.T) {
	t.Setenv("LC_ALL", "tr_TR.UTF-8")
	if said := spoken(nil); said != "tr" {
		t.Error(said)
	}
	if said := spoken([]string{"serve", "--lang", "hi"}); said != "hi" {
		t.Error(said)
	}
	t.Setenv("LC_ALL", "C.UTF-8")
	if said := spoken(nil); said != "en" {
		t.Error(said)
	}
}
