package promise_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/promise"
)

func TestAPromiseIsReadBackAsItWasStored(t *testing.T) {
	t.Parallel()
	for _, p := range all {
		stored := promise.Encode(p)
		read, err := promise.Decode(stored)
		if err != nil {
			t.Fatal(err)
		}
		if again := promise.Encode(read); !bytes.Equal(again, stored) {
			t.Errorf("%s: %s", p.Key, cmp.Diff(string(stored), string(again)))
		}
		if promise.Hash(read) != promise.Hash(p) {
			t.Errorf("%s: another hash after it was stored", p.Key)
		}
	}
}

func TestTheHashOfAPromiseStaysForEver(t *testing.T) {
	t.Parallel()
	const want = "b79b634a468e11ca8821caa17c489b51914aa069036a756f946469afc7bbfcae"
	if got := promise.Hash(callAnswered); got != want {
		t.Errorf("%s is now %s: a stored format has changed", promise.Encode(callAnswered), got)
	}
	changed := callAnswered
	changed.Limit = limit(30, "second", "working")
	if promise.Hash(changed) == want {
		t.Error("a changed number left the hash as it was")
	}
}

func TestAPromiseOfAnotherFormatIsRefused(t *testing.T) {
	t.Parallel()
	for _, stored := range []string{``, `{}`, `{"format":2}`, `{"format":1,"colour":"red"}`, `{"format":1,"limit":"soon"}`} {
		if _, err := promise.Decode([]byte(stored)); err == nil {
			t.Errorf("%s passes", stored)
		}
	}
}
