package app

import (
	"context"
	"encoding/json"
	"errors"
	"regexp"
	"strings"

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
	said, err := letter.Said(a.People.Keys)
	if err != nil {
		return outbox.Refused(err)
	}
	err = a.post(ctx, email.Outgoing{
		MessageID: letter.Random + "@" + a.mail.domain(),
		From:      email.Address{Name: a.mail.Name, Email: a.mail.Address}, To: email.Address{Name: letter.Name, Email: letter.To},
		Subject: letter.Subject, Language: letter.Language, Text: said, Automatic: true, Date: item.At,
	}, a.mail.Address)
	if err != nil && letter.HoldsLink() {
		err = hushed{err, withoutLinks(err.Error(), said)}
	}
	return err
}

// hushed is why a letter did not leave, without the link that it holds: what a
// server answers is kept and shown, and some quote what they refuse.
type hushed struct {
	error
	text string
}

func (h hushed) Error() string { return h.text }
func (h hushed) Unwrap() error { return h.error }

// withoutLinks takes out of an answer what would open a link of a letter, also where
// it is quoted in other letters or over two lines.
func withoutLinks(answer, letter string) string {
	for word := range strings.FieldsSeq(letter) {
		opens := word[strings.LastIndexByte(word, '/')+1:]
		if !strings.Contains(word, "://") || opens == "" {
			continue
		}
		var quoted []string
		for _, each := range opens {
			quoted = append(quoted, regexp.QuoteMeta(string(each)))
		}
		answer = regexp.MustCompile(`(?i)`+strings.Join(quoted, `\s*`)).ReplaceAllString(answer, "…")
	}
	return answer
}
