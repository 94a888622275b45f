package email

import (
	"io"
	"regexp"
	"strings"
)

// Bounce tells that messages of ours did not reach somebody (RFC 3464).
type Bounce struct {
	// MessageIDs of the messages that did not arrive, without brackets.
	MessageIDs []string
	// Failed are the addresses that were not reached.
	Failed []Failed
	// Permanent is false while the mail server still tries.
	Permanent bool
}

// Failed is one address that was not reached.
type Failed struct {
	Email string
	// Status is the enhanced status code, such as "5.1.1"; Diagnosis what the
	// server said, at most 500 bytes.
	Status, Diagnosis string
}

const (
	maxReport = 64 << 10
	maxFailed = 50
)

var (
	statusCode  = regexp.MustCompile(`\b([245]\.\d{1,3}\.\d{1,3})\b`)
	quotedID    = late(`(?im)^[> \t]*Message-ID:\s*(<[^<>\s]{1,900}>)`)
	undelivered = regexp.MustCompile(`(?i)^(undeliver|delivery status notification|delivery (has )?fail|mail delivery fail|returned mail|failure notice|teslim edilemedi|iletilemedi)`)
)

// reports gathers what the parts of a delivery report say.
type reports struct {
	status []header
	ids    []string
}

// take reads the part of a report that says what happened, or the letter that
// came back.
func (r *reports) take(kind string, raw []byte) {
	switch kind {
	case "message/delivery-status", "message/global-delivery-status":
		for _, group := range strings.Split(strings.ReplaceAll(string(raw), "\r\n", "\n"), "\n\n") {
			if len(r.status) < maxFailed {
				r.status = append(r.status, looseHeader(group))
			}
		}
	case "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers":
		head, _, _ := strings.Cut(strings.ReplaceAll(string(raw), "\r\n", "\n"), "\n\n")
		if len(r.ids) < maxFailed {
			r.ids = append(r.ids, messageIDs(looseHeader(head).all("Message-ID"))...)
		}
	}
}

func looseHeader(text string) header {
	f := fields{limits: Usual}
	for row := range strings.SplitSeq(text, "\n") {
		if !strings.HasPrefix(row, " ") && !strings.HasPrefix(row, "\t") {
			f.end()
		}
		if f.more([]byte(row)) != nil {
			break
		}
	}
	return f.close()
}

// bounce makes the outcome: nil when everything arrived or nothing was said.
func (r *reports) bounce() *Bounce {
	b := &Bounce{MessageIDs: r.ids}
	for _, group := range r.status {
		action := strings.ToLower(group.get("Action"))
		if action != "failed" && action != "delayed" {
			continue
		}
		b.Permanent = b.Permanent || action == "failed"
		recipient := group.get("Original-Recipient")
		if recipient == "" {
			recipient = group.get("Final-Recipient")
		}
		_, email, _ := strings.Cut(recipient, ";")
		b.Failed = append(b.Failed, Failed{
			Email:     plainAddress(email),
			Status:    statusCode.FindString(group.get("Status")),
			Diagnosis: short(words(group.get("Diagnostic-Code")), 500),
		})
	}
	if len(b.Failed) == 0 {
		return nil
	}
	return b
}

// oldBounce reads the reports of servers that write them as a letter: from the
// daemon, with the message that came back below.
func oldBounce(head header, from Address, text string) *Bounce {
	subject := words(head.get("Subject"))
	nobody := strings.TrimSpace(head.get("Return-Path")) == "<>" || strings.HasPrefix(strings.ToLower(from.Email), "mailer-daemon@")
	failed := head.get("X-Failed-Recipients")
	if failed == "" && (!nobody || !undelivered.MatchString(subject)) {
		return nil
	}
	b := &Bounce{Permanent: true}
	for _, a := range addresses([]string{failed}) {
		b.Failed = append(b.Failed, Failed{Email: a.Email})
	}
	for _, found := range quotedID().FindAllStringSubmatch(text, 5) {
		b.MessageIDs = append(b.MessageIDs, messageIDs(found[1:])...)
	}
	if len(b.MessageIDs) == 0 {
		b.MessageIDs = messageIDs(append(head.all("In-Reply-To"), head.all("References")...))
	}
	return b
}

// firstBytes reads up to limit bytes and lets the rest be.
func firstBytes(r io.Reader, limit int64) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r, limit))
}
