package app

import (
	"context"
	"time"

	"vaada/touchpoint/email"
)

// MailTrouble is why letters could not leave; MailFine when they could.
type MailTrouble = email.Trouble

// The troubles that setup check tells apart.
const (
	MailFine        MailTrouble = ""
	MailNoSuchHost              = email.NoSuchHost
	MailSilent                  = email.Silent
	MailUnsafe                  = email.Unsafe
	MailNotSignedIn             = email.NotSignedIn
)

// Try greets the mail server and signs in, as before each letter.
func (m Mail) Try(ctx context.Context, patience time.Duration) MailTrouble {
	server := m.server()
	server.Timeout = patience
	trouble, _ := server.Try(ctx)
	return trouble
}
