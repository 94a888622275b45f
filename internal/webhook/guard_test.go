package webhook_test

import (
	"net/netip"
	"testing"

	"vaada/internal/webhook"
)

func TestWhatLiesInsideANetworkIsToldFromTheOpenInternet(t *testing.T) {
	t.Parallel()
	for _, inside := range []string{
		"127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.5", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1",
		"100.100.100.200", "169.254.169.254", "169.254.0.1", "168.63.129.16", "192.0.0.192", "224.0.0.1", "239.1.1.1",
		"255.255.255.255", "240.0.0.1", "198.18.0.1", "203.0.113.7",
		"::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.5", "::ffff:169.254.169.254", "::127.0.0.1", "64:ff9b::7f00:1",
		"64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:5::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2",
		"fe80::1", "fe80::1%eth0", "2606:4700::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "100::1", "2001:db8::1",
	} {
		if !webhook.IsInside(netip.MustParseAddr(inside)) {
			t.Errorf("%s counts as open", inside)
		}
	}
	for _, open := range []string{
		"1.1.1.1", "8.8.8.8", "172.15.255.255", "172.32.0.0", "100.128.0.1", "192.167.255.255", "2606:4700::1", "2a00:1450::1",
		"::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1",
	} {
		if webhook.IsInside(netip.MustParseAddr(open)) {
			t.Errorf("%s counts as inside", open)
		}
	}
	if !webhook.IsInside(netip.Addr{}) {
		t.Error("no address counts as open")
	}
}

func TestOnlyWhatCouldBeAReceiverIsAnAddress(t *testing.T) {
	t.Parallel()
	c := webhook.Carrier{Private: []netip.AddrPort{
		netip.MustParseAddrPort("10.0.0.5:8443"), netip.MustParseAddrPort("10.0.0.6:80"), netip.MustParseAddrPort("[fd00::5]:443"),
		netip.MustParseAddrPort("10.0.0.7:25"),
	}}
	for address, good := range map[string]bool{
		"https://crm.example.com/hooks?of=vaada": true,
		"https://crm.example.com:8443/":          true,
		"https://crm.example.com:443/":           true,
		"https://crm.example.com:1024/":          true,
		"https://crm.example.com:25/":            false, // a mail server's
		"https://crm.example.com:22/":            false,
		"https://1.1.1.1:53/":                    false,
		"https://10.0.0.5:8443/hooks":            true,
		"https://[::ffff:10.0.0.5]:8443/hooks":   true,
		"http://10.0.0.6/hooks":                  true,
		"https://10.0.0.7:25/":                   true, // named
		"https://[fd00::5]/hooks":                true,
		"https://10.0.0.5/hooks":                 false, // another port
		"https://127.0.0.1/":                     false,
		"https://[::1]/":                         false,
		"https://169.254.169.254/latest":         false,
		"http://crm.example.com/hooks":           false,
		"http://10.0.0.5:8080/":                  false,
		"http://localhost:8443/":                 false,
		"https://sara:secret@crm.example.com/":   false,
		"https://crm.example.com/#part":          false,
		"https://crm.example.com:0/":             false,
		"https://crm.example.com:99999/":         false,
		"ftp://crm.example.com/":                 false,
		"file:///etc/passwd":                     false,
		"https:crm.example.com":                  false,
		"https://":                               false,
		"crm.example.com":                        false,
		"":                                       false,
		"https://crm.example.com/\n":             false,
	} {
		if c.CheckAddress(address) != good {
			t.Errorf("%q: good should be %v", address, good)
		}
	}
}
