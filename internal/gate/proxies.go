package gate

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// Proxies are the addresses of our own proxies: what they say of where a
// request came from is believed, and nothing that anybody else says.
type Proxies []netip.Prefix

// Loopback is a proxy on this machine.
var Loopback = Proxies{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}

func (p Proxies) has(ip netip.Addr) bool {
	return slices.ContainsFunc(p, func(each netip.Prefix) bool { return each.Contains(ip) })
}

// Address is where a request came from, without the port. What came through our
// own proxies came from whom the first of them names: what stands before it the
// sender may have made up.
func (p Proxies) Address(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	from, err := netip.ParseAddr(host)
	if err != nil {
		return host
	}
	from = from.Unmap()
	told := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, each := range slices.Backward(told) {
		next, err := netip.ParseAddr(strings.TrimSpace(each))
		if !p.has(from) || err != nil {
			break
		}
		from = next.Unmap()
	}
	return from.WithZone("").String()
}
