package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/language"
)

// edited replaces words in a file.
func edited(t *testing.T, file, was, is string) {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil || !strings.Contains(string(content), was) {
		t.Fatalf("%q is not in %s: %v", was, file, err)
	}
	put(t, file, strings.Replace(string(content), was, is, 1))
}

const asZehra = "--as=zehra@bahar.example"

func TestACharterIsExportedEditedAndImported(t *testing.T) {
	t.Parallel()
	data, dir := founded(t), filepath.Join(t.TempDir(), "charter")
	vaada(t, "charter", "export", dir, "--data", data).ends(t, exitFine, "The charter is in "+dir)
	vaada(t, "charter", "import", dir, "--data", data, asZehra).ends(t, exitFine, "Nothing is to be written")

	edited(t, filepath.Join(dir, "charter.yaml"), "We get it right, every call, every time.", "We get it right, each call, every time.")
	edited(t, filepath.Join(dir, "promises.yaml"), "value: 20, unit: second", "value: 30, unit: second")
	shown := []string{
		"written anew: 2", "purpose · Purpose · wording only", "English: We get it right, [-every-] {+each+} call, every time.",
		"promises/answer-call · Answering calls · changes what holds", "was: In at least 80% of cases we will answer your call within 20 seconds.", "is: In at least 80% of cases we will answer your call within 30 seconds.",
		"the original has changed",
	}
	vaadaReading(t, "no\n", "charter", "import", dir, "--data", data, asZehra).ends(t, exitFine, append(shown, "Nothing was written.")...)
	vaadaReading(t, "", "charter", "import", dir, "--data", data, asZehra).ends(t, exitFine, "Nothing was written.")
	var document imported
	said := vaada(t, "charter", "import", dir, "--data", data, asZehra, "--json").ends(t, exitFine)
	if err := json.Unmarshal([]byte(said.out), &document); err != nil || document.Written || document.Parts != 2 || len(document.Changes) != 2 || len(document.Lacks) == 0 {
		t.Errorf("%v: %s", err, said.out)
	}
	vaadaReading(t, "yes\n", "charter", "import", dir, "--data", data, asZehra).ends(t, exitFine, append(shown, "It is in the draft.")...)
	vaada(t, "charter", "import", dir, "--data", data, asZehra, "--yes").ends(t, exitFine, "Nothing is to be written")

	// What is in force is as it was.
	vaada(t, "charter", "export", dir, "--data", data, "--published").ends(t, exitFine)
	if content, err := os.ReadFile(filepath.Join(dir, "charter.yaml")); err != nil || !strings.Contains(string(content), "every call, every time.") {
		t.Error("the charter in force was changed")
	}
	said = vaada(t, "charter", "export", filepath.Join(t.TempDir(), "x"), "--data", data, "--json").ends(t, exitFine)
	var out exported
	if err := json.Unmarshal([]byte(said.out), &out); err != nil || out.Edition != 1 || len(out.Files) < 8 {
		t.Errorf("%v: %s", err, said.out)
	}
}

func TestACharterThatIsWrongIsRefusedWithItsLines(t *testing.T) {
	t.Parallel()
	data, dir := founded(t), filepath.Join(t.TempDir(), "charter")
	vaada(t, "charter", "export", dir, "--data", data).ends(t, exitFine)
	edited(t, filepath.Join(dir, "promises.yaml"), "class: SHARE_WITHIN", "class: SOON")
	vaada(t, "charter", "import", dir, "--data", data, asZehra, "--yes").ends(t, exitFindings, "promises.yaml, line 4: ")
	edited(t, filepath.Join(dir, "scope.yaml"), "roles:", "rolls:")
	got := vaada(t, "charter", "import", dir, "--data", data, asZehra, "--yes").ends(t, exitFindings, "scope.yaml, line 4: There is no field rolls here.")
	if got.out != "" {
		t.Error(got.out)
	}
	for _, l := range language.All[1:] {
		other := vaada(t, "--lang", string(l), "charter", "import", dir, "--data", data, asZehra)
		if other.code != exitFindings || !strings.Contains(other.err, "scope.yaml") || strings.Contains(other.err, "There is no field") {
			t.Errorf("%s: %s", l, other.err)
		}
	}
	said := vaada(t, "charter", "import", dir, "--data", data, asZehra, "--json").ends(t, exitFindings)
	var document imported
	if err := json.Unmarshal([]byte(said.out), &document); err != nil || len(document.Faults) != 1 || document.Faults[0].File != "scope.yaml" || document.Faults[0].Line != 4 {
		t.Errorf("%v: %s", err, said.out)
	}
	vaada(t, "charter", "import", dir, "--data", data, "--as=nobody@bahar.example").ends(t, exitFindings)
	if err := os.Remove(filepath.Join(dir, "scope.yaml")); err != nil {
		t.Fatal(err)
	}
	vaada(t, "charter", "import", dir, "--data", data, "--as=nobody@bahar.example").ends(t, exitUsage, "Nobody here signs in with")
	vaada(t, "charter", "import", t.TempDir(), "--data", data, asZehra).ends(t, exitUsage, "No file of a charter is here")
	vaada(t, "charter", "import", dir, "--data", data).ends(t, exitUsage, "--as")
	full := t.TempDir()
	put(t, filepath.Join(full, "thesis.doc"), "x")
	vaada(t, "charter", "export", full, "--data", data).ends(t, exitUsage, "holds something else")
}
