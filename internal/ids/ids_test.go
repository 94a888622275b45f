package ids_test

import (
	"testing"

	"vaada/internal/ids"
)

func TestIDsRiseAndReadBack(t *testing.T) {
	t.Parallel()
	var before ids.ID
	for range 5000 {
		id := ids.New()
		if id <= before {
			t.Fatalf("%d came after %d", id, before)
		}
		if before != 0 && id.String() <= before.String() {
			t.Fatalf("%q does not sort after %q", id, before)
		}
		back, err := ids.Parse(id.String())
		if err != nil || back != id {
			t.Fatalf("%q read back as %d: %v", id, back, err)
		}
		before = id
	}
}

func TestParseRefusesWhatStringNeverWrote(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "0000000000000", "zzzzzzzzzzzzz", "01", "UPPER00000000", "'; drop table"} {
		if id, err := ids.Parse(text); err == nil {
			t.Errorf("%q was read as %d", text, id)
		}
	}
}

func TestTokensDiffer(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for range 1000 {
		token := ids.Token()
		if len(token) < 26 || seen[token] {
			t.Fatalf("weak token %q", token)
		}
		seen[token] = true
	}
}
