package email_test

import (
	"testing"
	"time"

	"vaada/touchpoint/email"
)

func TestAServerIsTriedAsBeforeALetter(t *testing.T) {
	t.Parallel()
	certificate, roots := certificate(t)
	plain := start(t, &post{password: "right"}, nil, false)
	later := start(t, &post{password: "right"}, certificate, false)
	atOnce := start(t, &post{password: "right"}, certificate, true)
	for name, row := range map[string]struct {
		server   email.Server
		protect  email.Protection
		vouched  bool
		password string
		want     email.Trouble
	}{
		"STARTTLS":                {later, email.Required, true, "right", ""},
		"TLS from the start":      {atOnce, email.FromTheStart, true, "right", ""},
		"a wrong password":        {later, email.Required, true, "wrong", email.NotSignedIn},
		"nobody vouches for it":   {later, email.Required, false, "right", email.Unsafe},
		"no STARTTLS":             {plain, email.Required, false, "right", email.Unsafe},
		"TLS where there is none": {plain, email.FromTheStart, false, "right", email.Unsafe},
		"nothing asked":           {plain, email.Unprotected, false, "", ""},
	} {
		server := row.server
		server.Protection, server.Timeout = row.protect, 5*time.Second
		if row.vouched {
			server.Roots = roots
		}
		if row.password != "" {
			server.User, server.Password = "anar", row.password
		}
		if got, err := server.Try(t.Context()); got != row.want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	nobody := email.Server{Host: "mail.nowhere.invalid", Port: 25, Timeout: 5 * time.Second}
	if got, err := nobody.Try(t.Context()); got != email.NoSuchHost {
		t.Errorf("a name that nobody has: %q, %v", got, err)
	}
}
