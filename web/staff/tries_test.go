package staff

import (
	"fmt"
	"net/http/httptest"
	"testing"

	"vaada/internal/testkit"
)

func TestTheTriesOfAStrangerKeepNobodyElseOut(t *testing.T) {
	t.Parallel()
	var kept tries
	at := testkit.Hand().Now()
	for range 20 {
		kept.allowed("198.51.100.7 sara@example.com", triesAtOnce, at)
	}
	if kept.allowed("198.51.100.7 sara@example.com", triesAtOnce, at) {
		t.Error("a stranger may guess on")
	}
	if !kept.allowed("192.0.2.1 sara@example.com", triesAtOnce, at) {
		t.Error("Sara is kept out by what a stranger tried")
	}
	for try := range triesFromOnePlace + 1 {
		if allowed := kept.allowed("198.51.100.7", triesFromOnePlace, at); allowed != (try < triesFromOnePlace) {
			t.Errorf("try %d from one address: %t", try, allowed)
		}
	}
}

func TestBehindAProxyTheAddressIsWhatTheProxyAddedLast(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		told    string
		proxied bool
		want    string
	}{
		{"", true, "127.0.0.1"},
		{"198.51.100.7", true, "198.51.100.7"},
		{"10.0.0.1, 198.51.100.7", true, "198.51.100.7"},
		{"nonsense", true, "127.0.0.1"},
		{"198.51.100.7", false, "127.0.0.1"},
	} {
		r := httptest.NewRequest("POST", "/sign-in", nil)
		r.RemoteAddr = "127.0.0.1:4711"
		if test.told != "" {
			r.Header.Set("X-Forwarded-For", test.told)
		}
		if got := addressOf(r, test.proxied); got != test.want {
			t.Error(fmt.Sprintf("%+v", test), "is", got)
		}
	}
}
