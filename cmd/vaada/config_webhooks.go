package main

import (
	"net/netip"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// webhooks say which addresses inside networks other systems may be told at.
type webhooks struct {
	Private []string `toml:"private"`
}

// addresses reads them. Invalid names the first that is none.
func (w webhooks) addresses() (all []netip.AddrPort, err error) {
	for _, each := range w.Private {
		address, err := netip.ParseAddrPort(each)
		if err != nil || address.Port() == 0 || address.Addr().Zone() != "" {
			return nil, fault.Invalid("config", say.CmdConfigPrivate(each, "10.0.0.5:8443")).Because(err)
		}
		all = append(all, netip.AddrPortFrom(address.Addr().Unmap(), address.Port()))
	}
	return all, nil
}
