package sample

import (
	"fmt"
	"strings"
	"time"

	"vaada/casework"
	"vaada/internal/files"
	"vaada/people"
)

// mail lets the customer's message arrive: a new matter, or an answer in the
// case of a link.
func (t *story) mail(to, subject, body, link string) casework.Received {
	t.mails++
	messageID := fmt.Sprintf("%s.%d@mail.example", t.now().Time().Format("20060102150405"), t.mails)
	original := strings.Join([]string{
		"From: " + t.person.email, "To: " + to, "Subject: " + subject, "Message-ID: <" + messageID + ">",
		"Date: " + t.now().In(t.office.Zone).Format(time.RFC1123Z), "Content-Type: text/plain; charset=utf-8", "", body, "",
	}, "\r\n")
	hash, _, err := files.Keep(t.ctx, t.DB, "message.eml", "message/rfc822", strings.NewReader(original))
	t.did(err)
	received, err := t.Casework.Receive(t.ctx, people.Program(), casework.Incoming{
		Key: messageID, Original: hash, MessageID: messageID, From: t.person.email, Name: t.person.name, Receivers: []string{to},
		Link: link, Language: t.person.language, Subject: subject, Body: body, At: t.now(),
	})
	t.did(err)
	return received
}

// answers lets the customer answer in the case.
func (t *story) answers(body string) {
	c := t.read()
	t.mail(complaintsAddress, "Re: "+c.Subject, body, c.Link)
}

// advertisement asks for nothing, and is set aside.
func (t *story) advertisement() {
	came := t.mail(infoAddress, t.said("ad-subject"), t.said("ad-body"), "")
	t.working(20*time.Minute, 5*time.Hour)
	t.did(t.Casework.SetAside(t.ctx, t.agent, came.Contact))
}
