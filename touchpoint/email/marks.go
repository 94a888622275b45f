package email

import (
	"regexp"
	"strings"
)

// Marks say what kind of mail a message is. Mail of every kind is kept and
// shown; marks decide only what is answered by itself.
type Marks struct {
	// Automatic mail was written by a program: an absence note, a receipt.
	Automatic bool
	// List mail was sent to many: a mailing list, a newsletter.
	List bool
	// Report mail is a delivery report, good or bad.
	Report bool
	// NoAnswer is set when the sender's program asks for no automatic answers.
	NoAnswer bool
}

var (
	robot = regexp.MustCompile(`(?i)^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|donotreply|bounces?|listserv|majordomo)([+._-].*)?@`)
	away  = regexp.MustCompile(`(?i)^(out of (the )?office|automatic reply|auto(matic)?[- ]?reply|autoreply|undeliver|delivery status notification|` +
		`otomatik (yanıt|cevap)|ofis dışında|خودکار جواب|दफ़्तर से बाहर|स्वचालित (उत्तर|जवाब))`)
	// What else it names, such as DR and RN, is about receipts ([MS-OXCMAIL]).
	noAnswer = regexp.MustCompile(`(?i)\b(all|autoreply|oof)\b`)
)

func marksOf(head header, from Address, report bool) Marks {
	var m Marks
	submitted, _, _ := strings.Cut(strings.ToLower(head.get("Auto-Submitted")), ";")
	submitted = strings.TrimSpace(submitted)
	precedence := strings.ToLower(head.get("Precedence"))
	returnPath := strings.TrimSpace(head.get("Return-Path"))
	m.Report = report
	m.List = head.has("List-Id") || head.has("List-Post") || head.has("List-Unsubscribe") ||
		head.has("Mailing-List") || precedence == "list"
	m.Automatic = report || submitted != "" && submitted != "no" ||
		precedence == "bulk" || precedence == "junk" || precedence == "auto_reply" ||
		head.has("X-Autoreply") || head.has("X-Autorespond") || head.has("X-Auto-Reply") ||
		returnPath == "<>" || robot.MatchString(from.Email) || away.MatchString(words(head.get("Subject")))
	m.NoAnswer = noAnswer.MatchString(head.get("X-Auto-Response-Suppress"))
	return m
}

// MayAnswer says whether a program may answer the message by itself, such as
// with an acknowledgement (RFC 3834, 2). ours says whether an address is one of
// ours: two desks must not thank each other for ever.
func (m *Message) MayAnswer(ours func(email string) bool) bool {
	from := m.Sender().Email
	return from != "" && !ours(from) && m.Bounce == nil &&
		!m.Marks.Automatic && !m.Marks.List && !m.Marks.Report && !m.Marks.NoAnswer
}
