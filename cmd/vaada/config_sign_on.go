package main

import (
	"net/netip"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// signOn says in which networks of their own a firm's providers of accounts
// may stand.
type signOn struct {
	Private []string `toml:"private"`
}

// networks reads them. Invalid names the first that is none.
func (s signOn) networks() ([]netip.Prefix, error) {
	return networks(s.Private, func(each string) language.Message { return say.CmdConfigNetwork(each, "10.0.0.0/24") })
}
