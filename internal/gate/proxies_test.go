package gate_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"

	"vaada/internal/gate"
)

func TestOnlyOurProxiesAreBelievedWhereARequestCameFrom(t *testing.T) {
	t.Parallel()
	office := gate.Proxies{netip.MustParsePrefix("10.0.0.0/24"), netip.MustParsePrefix("127.0.0.1/32")}
	for _, test := range []struct {
		from    string
		told    []string
		proxies gate.Proxies
		want    string
	}{
		{"127.0.0.1:4711", nil, gate.Loopback, "127.0.0.1"},
		{"127.0.0.1:4711", []string{"198.51.100.7"}, gate.Loopback, "198.51.100.7"},
		{"127.0.0.1:4711", []string{"10.0.0.1, 198.51.100.7"}, gate.Loopback, "198.51.100.7"},
		{"127.0.0.1:4711", []string{"192.0.2.1", "198.51.100.7"}, gate.Loopback, "198.51.100.7"},
		{"127.0.0.1:4711", []string{"192.0.2.1, 198.51.100.7, 10.0.0.9"}, office, "198.51.100.7"},
		{"127.0.0.1:4711", []string{"nonsense"}, gate.Loopback, "127.0.0.1"},
		{"127.0.0.1:4711", []string{"198.51.100.7"}, nil, "127.0.0.1"},
		{"203.0.113.9:4711", []string{"198.51.100.7"}, gate.Loopback, "203.0.113.9"},
		{"[::1]:4711", []string{"2001:db8::7"}, gate.Loopback, "2001:db8::7"},
		{"[::ffff:127.0.0.1]:4711", []string{"::ffff:198.51.100.7"}, gate.Loopback, "198.51.100.7"},
		{"[fe80::1%eth0]:4711", nil, nil, "fe80::1"},
		{"@", []string{"198.51.100.7"}, gate.Loopback, "@"},
	} {
		r := httptest.NewRequest(http.MethodPost, "/sign-in", nil)
		r.RemoteAddr = test.from
		for _, each := range test.told {
			r.Header.Add("X-Forwarded-For", each)
		}
		r.Header.Set("Forwarded", "for=192.0.2.99")
		r.Header.Set("X-Real-Ip", "192.0.2.99")
		if got := test.proxies.Address(r); got != test.want {
			t.Errorf("%+v is from %s", test, got)
		}
	}
}
