package people

import (
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// Home is where browsers find us, as the configuration of the machine says.
type Home struct {
	Hosts  []string // names in lower case, without port; empty: any
	Port   string   // that browsers use; empty: that of http or https
	Secure bool     // browsers come by TLS
}

// RelyingParty is whom passkeys are made for: a browser offers them to pages
// under this name alone.
type RelyingParty struct {
	ID     string // a name, without port
	secure bool
}

const localhost = "localhost"

// Party gives the relying party for pages that a browser knows under a host,
// with or without port. The name comes from the configuration; only where it
// has none, and the browser stands on this machine, it is localhost. The fault
// says why passkeys cannot work there, and what to change.
func (h Home) Party(host string) (RelyingParty, error) {
	asked := nameOf(host)
	if len(h.Hosts) == 0 {
		if asked == localhost {
			return RelyingParty{ID: localhost, secure: h.Secure}, nil
		}
		if isLoopback(asked) {
			return RelyingParty{}, fault.Unavailable(say.PasskeyUseLocalhost("http://localhost" + strings.TrimPrefix(host, bracketed(asked))))
		}
		return RelyingParty{}, fault.Unavailable(say.PasskeyNeedsHttps())
	}
	party := RelyingParty{ID: h.Hosts[0], secure: h.Secure}
	if !h.Secure && party.ID != localhost || isAddress(party.ID) {
		return RelyingParty{}, fault.Unavailable(say.PasskeyNeedsHttps())
	}
	if !party.holds(asked) {
		return RelyingParty{}, fault.Unavailable(say.PasskeyOtherHost(party.ID))
	}
	return party, nil
}

// holds says whether passkeys of the party work on pages of a host.
func (r RelyingParty) holds(name string) bool {
	return name == r.ID || strings.HasSuffix(name, "."+r.ID)
}

// takes says whether an origin that a browser names is one of ours.
func (r RelyingParty) takes(origin string) bool {
	from, err := url.Parse(origin)
	if err != nil || !r.holds(from.Hostname()) {
		return false
	}
	return from.Scheme == "https" || from.Scheme == "http" && r.ID == localhost && !r.secure
}

// Site is the beginning of our own addresses, such as https://desk.example.com,
// for everything that leaves us: letters, printed slips, examples for other
// systems. What a browser says of our name only chooses among those that the
// configuration has, with its port; any other is taken for this machine itself
// alone. "" where nobody can tell.
func (h Home) Site(host string) string {
	asked := nameOf(host)
	here := asked == localhost || isLoopback(asked)
	if !slices.Contains(h.Hosts, asked) && (len(h.Hosts) > 0 || !here) {
		return ""
	}
	port := h.Port
	if here {
		port = portOf(host)
	}
	return h.at(asked, port)
}

// Here says that the address of ours which a browser would be given opens on
// this machine alone.
func (h Home) Here(host string) bool {
	asked := nameOf(host)
	return h.Site(host) != "" && (asked == localhost || strings.HasSuffix(asked, "."+localhost) || isLoopback(asked))
}

// at is an address of ours under a name.
func (h Home) at(name, port string) string {
	scheme, usual := "http://", "80"
	if h.Secure {
		scheme, usual = "https://", "443"
	}
	if port != "" && port != usual {
		return scheme + net.JoinHostPort(name, port)
	}
	return scheme + bracketed(name)
}

// Address is Site for providers of single sign-on, who lead back to https alone,
// or to this machine itself.
func (h Home) Address(host string) (string, error) {
	asked := nameOf(host)
	if site := h.Site(host); site != "" && (h.Secure && len(h.Hosts) > 0 || !h.Secure && (asked == localhost || isLoopback(asked))) {
		return site, nil
	}
	return "", fault.Unavailable(say.SignOnNeedsHttps())
}

// portOf is the port of a host, "" where it has none.
func portOf(host string) string {
	from, err := url.Parse("//" + host)
	if err != nil {
		return ""
	}
	return from.Port()
}

// nameOf is a host without its port.
func nameOf(host string) string {
	from, err := url.Parse("//" + host)
	if err != nil {
		return ""
	}
	return strings.ToLower(from.Hostname())
}

func bracketed(name string) string {
	if strings.Contains(name, ":") {
		return "[" + name + "]"
	}
	return name
}

func isAddress(name string) bool {
	_, err := netip.ParseAddr(name)
	return err == nil
}

func isLoopback(name string) bool {
	address, err := netip.ParseAddr(name)
	return err == nil && address.IsLoopback()
}
