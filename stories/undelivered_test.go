package stories_test

import (
	"net/mail"
	"strings"
	"testing"
	"time"

	"vaada/internal/language/say"
	"vaada/sample"
)

// The mail server of a customer is not there at first, and then wants nothing
// of us. The reply is tried again, comes to the page of what was not
// delivered, and is sent from there once more; the answer to it finds its case.
func TestAReplyThatIsNotDelivered(t *testing.T) {
	t.Parallel()
	post := newPostOffice(t)
	h := anarHome(t, post.carries)
	complaint := written{
		from: "Zoe Clarke <zoe@customers.example>", to: "complaints@anarhome.example",
		subject: "Delivered broken", body: "The door is broken.", id: "first@customers.example",
	}
	number := take(t, h, complaint).Case
	post.next() // the acknowledgement

	post.refuses(451, "come back later")
	agent := h.enter(sample.Bilal, desk).open("/cases/" + number + "?write=reply")
	agent.fill(say.TermReply().Capital(), "دروازے کی تصویر بھیجیے۔").follow(say.TermSend().Capital())
	post.refused(1)
	ayesha := h.enter(sample.Ayesha, desk).open("/outbox").sees(say.StaffTries(1), "come back later") // it is tried again
	if strings.Contains(ayesha.text(), ayesha.words(say.StaffNoDead())) {
		t.Error("what waits counts as delivered")
	}
	post.refuses(550, "no such mailbox")
	h.watch.skip(2 * time.Minute)
	post.refused(2)
	ayesha.wait("the letter that was not delivered", func() bool {
		return strings.Contains(ayesha.open("/outbox").text(), "zoe@customers.example")
	})
	ayesha.sees(say.StaffOutboxLead(), say.StaffTries(2), "no such mailbox")

	post.refuses(0, "")
	ayesha.follow(say.StaffSendAgain()).sees(say.StaffSentAgain())
	letter := post.next()
	ayesha.wait("that everything is delivered", func() bool {
		return strings.Contains(ayesha.open("/outbox").text(), ayesha.words(say.StaffNoDead()))
	})
	if letter.to != "zoe@customers.example" {
		t.Errorf("the letter went to %s", letter.to)
	}
	replyTo, err := mail.ParseAddress(letter.about("Reply-To"))
	if err != nil {
		t.Fatal(err)
	}
	answer := take(t, h, written{
		from: complaint.from, to: replyTo.Address, subject: "Re: anything", body: "Here it is.", id: "second@customers.example", answers: letter,
	})
	if answer.Case != number {
		t.Errorf("the answer was taken as %+v, not into %s", answer, number)
	}
	agent.sees("Here it is.") // the page hears of it
	post.empty()
}
