package people_test

import (
	"testing"

	"vaada/internal/fault"
	"vaada/people"
)

func TestPasskeysBelongToTheNameInTheConfiguration(t *testing.T) {
	t.Parallel()
	desk := []string{"desk.example.com", "intern.example.org"}
	for _, row := range []struct {
		home       people.Home
		host       string
		party, why string
	}{
		{people.Home{Hosts: desk, Secure: true}, "desk.example.com", "desk.example.com", ""},
		{people.Home{Hosts: desk, Secure: true}, "DESK.example.com:8443", "desk.example.com", ""},
		{people.Home{Hosts: desk, Secure: true}, "lahore.desk.example.com", "desk.example.com", ""},
		{people.Home{Hosts: desk, Secure: true}, "intern.example.org", "", "passkey.other_host"},
		{people.Home{Hosts: desk, Secure: true}, "attacker.example", "", "passkey.other_host"},
		{people.Home{Hosts: desk}, "desk.example.com", "", "passkey.needs_https"},
		{people.Home{Hosts: []string{"192.0.2.7"}, Secure: true}, "192.0.2.7", "", "passkey.needs_https"},
		{people.Home{Secure: true}, "attacker.example", "", "passkey.needs_https"},
		{people.Home{}, "attacker.example", "", "passkey.needs_https"},
		{people.Home{}, "localhost.attacker.example", "", "passkey.needs_https"},
		{people.Home{}, "localhost:8080", "localhost", ""},
		{people.Home{Hosts: []string{"localhost"}}, "localhost:8080", "localhost", ""},
		{people.Home{}, "127.0.0.1:8080", "", "passkey.use_localhost"},
		{people.Home{}, "[::1]:8080", "", "passkey.use_localhost"},
		{people.Home{}, "%zz", "", "passkey.needs_https"},
	} {
		party, err := row.home.Party(row.host)
		why := ""
		if told := fault.Of(err); told != nil {
			why = told.Say.Key()
		}
		if party.ID != row.party || why != row.why {
			t.Errorf("%+v %s: %q %q", row.home, row.host, party.ID, why)
		}
	}
}

func TestOurOwnAddressIsNeverWhatSomebodyClaims(t *testing.T) {
	t.Parallel()
	hosts := []string{"desk.example.com"}
	for _, row := range []struct {
		home people.Home
		host string
		want string
	}{
		{people.Home{Hosts: hosts, Secure: true}, "desk.example.com", "https://desk.example.com"},
		{people.Home{Hosts: hosts, Secure: true}, "desk.example.com:8443", "https://desk.example.com"},
		{people.Home{Hosts: hosts, Port: "8443", Secure: true}, "desk.example.com:1", "https://desk.example.com:8443"},
		{people.Home{Hosts: hosts, Secure: true}, "attacker.example", ""},
		{people.Home{Hosts: hosts}, "desk.example.com", ""},
		{people.Home{Secure: true}, "desk.example.com", ""},
		{people.Home{}, "attacker.example", ""},
		{people.Home{}, "127.0.0.1:8080", "http://127.0.0.1:8080"},
		{people.Home{}, "localhost:8080", "http://localhost:8080"},
		{people.Home{Hosts: hosts}, "localhost:8080", ""},
	} {
		if got, err := row.home.Address(row.host); got != row.want || (err == nil) != (row.want != "") {
			t.Errorf("%+v %s: %q %v", row.home, row.host, got, err)
		}
	}
}

func TestABrowserOnlyChoosesAmongOurNames(t *testing.T) {
	t.Parallel()
	hosts := []string{"desk.example.com", "10.0.0.7", "localhost", "2001:db8::7"}
	for _, row := range []struct {
		home people.Home
		host string
		want string
	}{
		{people.Home{Hosts: hosts}, "DESK.example.com", "http://desk.example.com"},
		{people.Home{Hosts: hosts, Port: "8080"}, "10.0.0.7:6666", "http://10.0.0.7:8080"},
		{people.Home{Hosts: hosts, Port: "80"}, "10.0.0.7", "http://10.0.0.7"},
		{people.Home{Hosts: hosts, Port: "443", Secure: true}, "desk.example.com:6666", "https://desk.example.com"},
		{people.Home{Hosts: hosts, Port: "8080"}, "localhost:9090", "http://localhost:9090"},
		{people.Home{Hosts: hosts, Port: "8080"}, "[2001:db8::7]:1", "http://[2001:db8::7]:8080"},
		{people.Home{Hosts: hosts}, "attacker.example", ""},
		{people.Home{Hosts: hosts}, "desk.example.com@attacker.example", ""},
		{people.Home{Hosts: hosts}, "desk.example.com.attacker.example", ""},
		{people.Home{}, "10.0.0.7:8080", ""},
		{people.Home{}, "attacker.example", ""},
		{people.Home{}, "localhost:80@attacker.example", ""},
		{people.Home{}, "", ""},
		{people.Home{}, "127.0.0.1:8080", "http://127.0.0.1:8080"},
		{people.Home{}, "[::1]:8080", "http://[::1]:8080"},
		{people.Home{Secure: true}, "localhost:8443", "https://localhost:8443"},
	} {
		if got := row.home.Site(row.host); got != row.want {
			t.Errorf("%+v %s: %q", row.home, row.host, got)
		}
	}
}
