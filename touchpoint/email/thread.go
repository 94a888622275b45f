package email

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// Desk is the address that our answers ask to be answered at, such as
// "reply@anarhome.example", with the secret that signs its variants. A variant
// names one case: reply+<case token>.<signature>@anarhome.example. It holds for
// ever, since customers answer old letters.
type Desk struct {
	local, domain string
	secret        []byte
}

var lowerBase32 = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// NewDesk answers false when the address is none or the secret is shorter than
// 16 bytes.
func NewDesk(address string, secret []byte) (Desk, bool) {
	address = plainAddress(address)
	local, domain, found := strings.Cut(address, "@")
	if !found || strings.Contains(local, "+") || len(local) > 12 || len(secret) < 16 {
		return Desk{}, false
	}
	return Desk{local: local, domain: domain, secret: secret}, true
}

// Address is where letters about a case are answered to. The token is the long
// random name of the case, of small letters and digits, at most 32.
func (d Desk) Address(caseToken string) string {
	return d.local + "+" + caseToken + "." + d.signature(caseToken) + "@" + d.domain
}

// Receives says whether an address is the one that our letters are answered
// at, signed or not. Mail programs may have changed its capitals.
func (d Desk) Receives(address string) bool {
	local, domain, _ := strings.Cut(strings.ToLower(address), "@")
	name, _, _ := strings.Cut(local, "+")
	return name == strings.ToLower(d.local) && domain == d.domain
}

// Case gives the case that a signed address names, or false when we never wrote
// that address. Mail programs may have changed its capitals.
func (d Desk) Case(address string) (caseToken string, ok bool) {
	local, domain, found := strings.Cut(strings.ToLower(address), "@")
	signed, plus := strings.CutPrefix(local, strings.ToLower(d.local)+"+")
	token, signature, dot := strings.Cut(signed, ".")
	if !found || !plus || !dot || domain != d.domain || !isToken(token) {
		return "", false
	}
	if !hmac.Equal([]byte(signature), []byte(d.signature(token))) {
		return "", false
	}
	return token, true
}

// signature is 80 bits of an HMAC-SHA-256, which no one guesses by sending mail.
func (d Desk) signature(token string) string {
	mac := hmac.New(sha256.New, d.secret)
	mac.Write([]byte("vaada reply address\x00" + d.domain + "\x00" + token))
	return lowerBase32.EncodeToString(mac.Sum(nil)[:10])
}

func isToken(text string) bool {
	for _, letter := range []byte(text) {
		if (letter < 'a' || letter > 'z') && (letter < '0' || letter > '9') {
			return false
		}
	}
	return len(text) > 0 && len(text) <= 32
}

// By says what showed where a message belongs.
type By string

// The proofs, strongest first.
const (
	ByAddress   By = "signed-address"
	ByReference By = "our-message"
	ByBounce    By = "bounced-message"
)

// Thread is where a message belongs.
type Thread struct {
	// Case is the token of the case, empty when the message begins one.
	Case string
	By   By
	// Answered is our Message-ID that the message answers or reports on.
	Answered string
	// Stranger is set when the sender is nobody that the case knows: the
	// message is kept with the case and shown as from an unknown sender, and it
	// neither speaks for the customer nor, whatever address it bears, for us.
	Stranger bool
}

// Known answers what only the rooms can know.
type Known struct {
	// Ours gives the case that one of our Message-IDs was sent for.
	Ours func(messageID string) (caseToken string, found bool)
	// Customer says whether an address is one that the case's customer, or
	// somebody already in its conversation, writes from.
	Customer func(caseToken, email string) bool
}

// Decide says which case a message belongs to: by the signed address it was
// sent to, else by our own Message-IDs among those it answers. A number or a
// subject that it quotes proves nothing. A sender's address proves nothing
// either: a letter from an employee's address is a letter from outside.
func (d Desk) Decide(m *Message, known Known) Thread {
	thread := d.find(m, known)
	if thread.Case != "" && m.Bounce == nil {
		from := m.Sender().Email
		thread.Stranger = from == "" || !known.Customer(thread.Case, from)
	}
	return thread
}

func (d Desk) find(m *Message, known Known) Thread {
	if m.Bounce != nil {
		for _, id := range m.Bounce.MessageIDs {
			if token, found := known.Ours(id); found {
				return Thread{Case: token, By: ByBounce, Answered: id}
			}
		}
	}
	answered, byReference := "", ""
	for _, id := range m.Answers() {
		if token, found := known.Ours(id); found {
			answered, byReference = id, token
			break
		}
	}
	if token := d.signed(m); token != "" {
		if token != byReference {
			answered = ""
		}
		return Thread{Case: token, By: ByAddress, Answered: answered}
	}
	if byReference != "" {
		return Thread{Case: byReference, By: ByReference, Answered: answered}
	}
	return Thread{}
}

// signed finds the first signed address that the message was sent to.
func (d Desk) signed(m *Message) string {
	for _, list := range [][]Address{m.To, m.Cc, m.Delivered} {
		for _, a := range list {
			if token, ok := d.Case(a.Email); ok {
				return token
			}
		}
	}
	return ""
}
