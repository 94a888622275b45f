package app

import (
	"context"
	"encoding/json"
	"errors"

	"vaada/internal/outbox"
	"vaada/people"
	"vaada/touchpoint/email"
)

// errOver is why a letter stays here whose link is over: another one is asked
// for instead.
var errOver = errors.New("app: what the letter says is over")

// sendStaffLetter hands one letter to a member of staff to the mail server.
// Answers and what does not arrive come back to the organisation's own address.
func (a *App) sendStaffLetter(ctx context.Context, item outbox.Item) error {
	var letter people.Letter
	if err := json.Unmarshal(item.Payload, &letter); err != nil {
		return outbox.Refused(err)
	}
	if letter.Over(a.Now()) {
		return outbox.Refused(errOver)
	}
	return a.post(ctx, email.Outgoing{
		MessageID: letter.Random + "@" + a.mail.domain(),
		From:      email.Address{Name: a.mail.Name, Email: a.mail.Address}, To: email.Address{Name: letter.Name, Email: letter.To},
		Subject: letter.Subject, Language: letter.Language, Text: letter.Body, Automatic: true, Date: item.At,
	}, a.mail.Address)
}
