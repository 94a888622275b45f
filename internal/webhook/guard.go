package webhook

import (
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

// ErrInside is the answer to an address that lies inside a network and that
// nobody named as an exception.
var ErrInside = errors.New("the address lies in a private network and is not named in webhooks.private")

// inside are the addresses that are not the open internet's: our own machine
// and its networks, where a message could reach what trusts its neighbours
// (IANA's special-purpose registries; the metadata services of clouds lie in
// them, but for the one at the end).
var inside = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
	"192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
	"224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32",
)

// open is all that IPv6 has given to the open internet; closed are the parts
// of it that lead elsewhere: Teredo, which carries another address inside,
// and what is kept for documents, for tests and for routers.
var (
	open   = prefixes("2000::/3")
	closed = prefixes("2001::/23", "2001:db8::/32", "3fff::/20")
)

// Carriers of an address of IPv4 in one of IPv6: it counts as what it carries.
var (
	nat64 = netip.MustParsePrefix("64:ff9b::/96") // RFC 6052
	sixTo = netip.MustParsePrefix("2002::/16")    // RFC 3056
)

func prefixes(texts ...string) []netip.Prefix {
	all := make([]netip.Prefix, len(texts))
	for i, text := range texts {
		all[i] = netip.MustParsePrefix(text)
	}
	return all
}

// IsInside says whether an address is not one of the open internet.
func IsInside(address netip.Addr) bool {
	if address.Zone() != "" || !address.IsValid() {
		return true // a zone names a wire of this machine
	}
	address = address.Unmap()
	within := func(all []netip.Prefix) bool {
		return slices.ContainsFunc(all, func(p netip.Prefix) bool { return p.Contains(address) })
	}
	if address.Is4() {
		return within(inside)
	}
	bytes := address.As16()
	switch {
	case nat64.Contains(address):
		return IsInside(netip.AddrFrom4([4]byte(bytes[12:16])))
	case sixTo.Contains(address):
		return IsInside(netip.AddrFrom4([4]byte(bytes[2:6])))
	}
	return !within(open) || within(closed)
}

// NamesInside says whether the host of an address names what is not of the open
// internet, before anybody asks where it leads: a literal address of a network or
// of this machine, in whatever spelling, or a name that is kept for this machine
// (RFC 6761, section 6.3).
func NamesInside(host string) bool {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	if literal, err := netip.ParseAddr(host); err == nil {
		return IsInside(literal)
	}
	last := host[strings.LastIndexByte(host, '.')+1:]
	_, err := strconv.ParseUint(last, 0, 64) // 127.1, 2130706433, 0x7f.1: addresses to whoever resolves them
	return err == nil || last == "localhost"
}

// control is asked with the very address that is about to be dialled, after
// every name was resolved: a name that first tells an open address and then an
// inner one gains nothing. Without TLS only the exceptions are dialled.
func (c Carrier) control(plain bool) func(network, address string, _ syscall.RawConn) error {
	return func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err != nil {
			return fmt.Errorf("%w: %s", ErrInside, address)
		}
		if c.Named(to) || !plain && !IsInside(to.Addr()) {
			return nil
		}
		return ErrInside
	}
}

// Named says whether who runs the machine named an address as an exception.
func (c Carrier) Named(address netip.AddrPort) bool {
	return slices.Contains(c.Private, netip.AddrPortFrom(address.Addr().Unmap(), address.Port()))
}
