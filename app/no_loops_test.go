package app_test

import (
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"vaada/app"
	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/touchpoint"
)

// firm is Anar Home with a mail server that keeps what leaves.
type firm struct {
	*testing.T
	*app.App
	hand  *now.Hand
	staff map[string]people.Actor
	mu    sync.Mutex
	left  []string
	quote bool // the server refuses what comes, and quotes it
}

func openFirm(t *testing.T, d *db.DB) *firm {
	t.Helper()
	f := &firm{T: t}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	server := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return desk{f}, nil }))
	server.Domain, server.EnableSMTPUTF8 = "mail.example", true
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { _ = server.Close() })
	rooms := sample.RoomsOf(d)
	f.staff, err = sample.Open(t.Context(), rooms, testkit.Hand().Now())
	must(t, err)
	f.hand = rooms.Hand
	f.App, err = app.New(t.Context(), app.Config{DB: d, Now: rooms.Hand.Now, Keys: testkit.Keys(), Mail: app.Mail{
		Name: "Anar Home", Address: "care@anarhome.example", Host: "127.0.0.1", Port: listener.Addr().(*net.TCPAddr).Port, Protection: "none",
	}})
	must(t, err)
	t.Cleanup(f.Close)
	return f
}

// desk is one conversation with the mail server.
type desk struct{ firm *firm }

func (desk) Mail(string, *smtp.MailOptions) error { return nil }
func (desk) Rcpt(string, *smtp.RcptOptions) error { return nil }
func (desk) Reset()                               {}
func (desk) Logout() error                        { return nil }
func (d desk) Data(r io.Reader) error {
	whole, err := io.ReadAll(r)
	d.firm.mu.Lock()
	defer d.firm.mu.Unlock()
	if d.firm.quote {
		return &smtp.SMTPError{Code: 554, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "listed: " + opener.FindString(string(whole))}
	}
	d.firm.left = append(d.firm.left, string(whole))
	return err
}

// sends lets leave what waits, and gives the letters that did.
func (f *firm) sends() (letters []string) {
	f.Helper()
	must(f.T, f.SendAll(f.Context()))
	f.mu.Lock()
	defer f.mu.Unlock()
	letters, f.left = f.left, nil
	return letters
}

func (f *firm) takes(message string) app.Taken {
	f.Helper()
	taken, err := f.TakeMail(f.Context(), strings.NewReader(strings.ReplaceAll(strings.ReplaceAll(message, "\r\n", "\n"), "\n", "\r\n")))
	must(f.T, err)
	return taken
}

// said gives the last contact of a case.
func (f *firm) said(code string) touchpoint.Contact {
	f.Helper()
	number, _ := casework.ParseCode(code)
	page, err := f.Cases.Case(f.Context(), f.staff[sample.Ayesha], number, 0)
	must(f.T, err)
	return page.Contacts[len(page.Contacts)-1]
}

// header reads one header of a letter, unfolded, without its brackets.
func header(letter, name string) string {
	head, _, _ := strings.Cut(letter, "\r\n\r\n")
	for line := range strings.SplitSeq(strings.ReplaceAll(head, "\r\n ", " "), "\r\n") {
		if value, found := strings.CutPrefix(line, name+":"); found {
			return strings.Trim(strings.TrimSpace(value), "<>")
		}
	}
	return ""
}

const (
	fromAli = "From: Ali Raza <ali@example.com>\nTo: complaints@anarhome.example\nMessage-ID: <one@example.com>\n" +
		"Subject: The fridge is warm\nDate: Mon, 2 Nov 2026 12:00:00 +0500\n\nIt does not cool.\n"
	awayNote = "From: Ali Raza <ali@example.com>\nTo: REPLY\nMessage-ID: <away@example.com>\nIn-Reply-To: <LETTER>\n" +
		"Subject: Automatic reply: The fridge is warm\nAuto-Submitted: auto-replied (vacation)\nX-Auto-Response-Suppress: All\n\nI am away.\n"
	fromAList = "From: News <news@shop.example>\nTo: complaints@anarhome.example\nMessage-ID: <news7@shop.example>\nSubject: Autumn offers\n" +
		"List-Id: Offers <offers.shop.example>\nPrecedence: bulk\nContent-Type: text/html\n\n<p>Buy <a href=\"https://shop.example/\">now</a>!</p>\n"
	cameBack = `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.com>
To: REPLY
Subject: Undelivered Mail Returned to Sender
Message-ID: <b1@mx.example.com>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="BB"

--BB
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.
--BB
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; ali@example.com
Action: failed
Status: 5.1.1
--BB
Content-Type: message/rfc822

From: Anar Home <care@anarhome.example>
To: ali@example.com
Message-ID: <LETTER>

We have your complaint.
--BB--
`
)

// The whole way of mail that nobody wrote, from its bytes to what leaves.
func TestMailThatNobodyWroteIsKeptMarkedAndAnswersNothing(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		begun := f.takes(fromAli)
		letters := f.sends()
		if begun.Case == "" || len(letters) != 1 || header(letters[0], "Auto-Submitted") == "" {
			t.Fatalf("it began %+v, and there left %q", begun, letters)
		}
		answers := strings.NewReplacer("REPLY", header(letters[0], "Reply-To"), "LETTER", header(letters[0], "Message-ID"))
		away := f.takes(answers.Replace(awayNote))
		if said := f.said(begun.Case); away.Case != begun.Case || said.Mark != touchpoint.Automatic || !said.NoAnswer {
			t.Errorf("an absence note went %+v as %+v", away, said)
		}
		bounce := f.takes(answers.Replace(cameBack))
		if said := f.said(begun.Case); bounce.Case != begun.Case || said.Mark != touchpoint.Bounce || said.Unreached != "ali@example.com" {
			t.Errorf("a bounce went %+v as %+v", bounce, said)
		}
		if list := f.takes(fromAList); !list.ToPlace {
			t.Errorf("a list went %+v", list)
		}
		alone := f.takes(strings.NewReplacer("<one@", "<two@", "Subject:", "Auto-Submitted: auto-generated\nSubject:").Replace(fromAli))
		if !alone.ToPlace {
			t.Errorf("what a program wrote went %+v", alone)
		}
		f.placesAll(touchpoint.List, touchpoint.Automatic)
		quiet := f.takes(strings.NewReplacer("<one@", "<three@", "Subject:", "X-Auto-Response-Suppress: OOF, AutoReply\nSubject:").Replace(fromAli))
		if said := f.said(quiet.Case); said.Mark != touchpoint.Withheld {
			t.Errorf("what asks for no answer has %+v", said)
		}
		for n, sender := range []string{"info@anarhome.example", "CARE@anarhome.example", header(letters[0], "Reply-To")} {
			ours := f.takes(strings.NewReplacer("<one@", "<ours"+string(rune('a'+n))+"@", "ali@example.com", sender).Replace(fromAli))
			if said := f.said(ours.Case); said.Mark != touchpoint.Withheld {
				t.Errorf("mail from %s has %+v", sender, said)
			}
		}
		if more := f.sends(); len(more) != 0 {
			t.Errorf("%d letters answer them: %q", len(more), more)
		}
	})
}

// placesAll places by hand what waits, which has these marks.
func (f *firm) placesAll(marks ...touchpoint.Mark) {
	f.Helper()
	waiting, _, err := f.Cases.Unplaced(f.Context(), f.staff[sample.Sara])
	must(f.T, err)
	if len(waiting) != len(marks) {
		f.Fatalf("%d messages wait", len(waiting))
	}
	for n, each := range waiting {
		if each.Contact.Mark != marks[n] {
			f.Errorf("%q is marked %q", each.Contact.Subject, each.Contact.Mark)
		}
		number, err := f.Cases.Place(f.Context(), f.staff[sample.Sara], each.Contact.ID, touchpoint.Complaint)
		must(f.T, err)
		if said := f.said(casework.Code(number)); said.Mark != touchpoint.Withheld {
			f.Errorf("%q placed by hand has %+v", each.Contact.Subject, said)
		}
	}
}

// Two firms that both answer by themselves write to each other, and fall silent.
func TestTwoDesksDoNotThankEachOtherForEver(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		here := openFirm(t, d)
		there := openFirm(t, testkit.Another(t, d))
		first := strings.NewReplacer("ali@example.com", "desk@other.example", "one@", "letter@").Replace(fromAli)
		if taken := here.takes(first); taken.Case == "" {
			t.Fatalf("it began %+v", taken)
		}
		letters := 0
		for range 4 {
			for _, way := range [][2]*firm{{here, there}, {there, here}} {
				for _, letter := range way[0].sends() {
					letters++
					letter = strings.NewReplacer("To: <desk@other.example>", "To: <complaints@anarhome.example>", "care@anarhome.example", "desk@other.example").Replace(letter)
					way[1].takes(letter)
				}
			}
			here.hand.Advance(time.Minute)
			there.hand.Advance(time.Minute)
		}
		if letters != 1 {
			t.Errorf("%d letters went to and fro", letters)
		}
	})
}

// A robot that does not say that it is one answers each letter it gets: in the
// conversation, or with a new letter each time.
func TestARobotThatMarksNothingIsAnsweredAFewTimes(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		for name, robot := range map[string]struct {
			address string
			anew    bool
			most    int
		}{
			"in the conversation": {"threaded@robot.example", false, 1},
			"with a new letter":   {"anew@robot.example", true, casework.MostByItself},
		} {
			wrote, letters := 0, 0
			var last app.Taken
			writes := func(to, answers string) {
				wrote++
				last = f.takes(strings.NewReplacer("ali@example.com", robot.address, "one@example.com", fmt.Sprintf("%d-%s", wrote, robot.address),
					"To: complaints@anarhome.example", "To: "+to+answers).Replace(fromAli))
			}
			writes("complaints@anarhome.example", "")
			for range 3 * casework.MostByItself {
				for _, letter := range f.sends() {
					letters++
					if robot.anew {
						writes("complaints@anarhome.example", "")
					} else {
						writes(header(letter, "Reply-To"), "\nIn-Reply-To: <"+header(letter, "Message-ID")+">")
					}
				}
				f.hand.Advance(time.Second)
			}
			if letters != robot.most || wrote != letters+1 {
				t.Errorf("%s: %d letters left, the robot wrote %d", name, letters, wrote)
			}
			if said := f.said(last.Case); robot.anew && said.Mark != touchpoint.TooMany {
				t.Errorf("%s: the last has %+v", name, said)
			}
		}
	})
}

// What the mail server says of our letters counts only where it shows that it
// speaks of one: by its Message-ID, which is random.
func TestAReportOfAMessageThatWeDidNotSendJoinsNothing(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		begun := f.takes(fromAli)
		letter := f.sends()[0]
		forged := strings.NewReplacer("REPLY", "complaints@anarhome.example", "LETTER", "guessed@anarhome.example", "Subject: ", "Subject: "+begun.Case+" ")
		if taken := f.takes(forged.Replace(cameBack)); !taken.ToPlace || taken.Case != "" {
			t.Errorf("a forged bounce went %+v", taken)
		}
		late := strings.NewReplacer("REPLY", "care@anarhome.example", "LETTER", header(letter, "Message-ID"), "b1@", "b2@", "Action: failed", "Action: delayed",
			"5.1.1", "4.4.1")
		taken, said := f.takes(late.Replace(cameBack)), f.said(begun.Case)
		if taken.Case != begun.Case || said.Mark != touchpoint.Delayed || said.Unreached != "ali@example.com" {
			t.Errorf("word of a delay went %+v as %+v", taken, said)
		}
		number, _ := casework.ParseCode(begun.Case)
		page, err := f.Cases.Case(t.Context(), f.staff[sample.Sara], number, 0)
		must(t, err)
		if page.Case.Unreached != "" {
			t.Errorf("what may yet arrive did not reach %q", page.Case.Unreached)
		}
	})
}

func TestOfAMessageThatIsTooLongForAPageItIsKnown(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		number, _ := casework.ParseCode(f.takes(fromAli + strings.Repeat("It does not cool.\n", 1<<16)).Case)
		page, err := f.Cases.Case(t.Context(), f.staff[sample.Sara], number, 0)
		must(t, err)
		if came := page.Contacts[0]; !came.Cut || page.Contacts[1].Cut {
			t.Errorf("it is kept with %d bytes, and cut is %v", len(came.Body), came.Cut)
		}
	})
}
