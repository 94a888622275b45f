package stories_test

import (
	"encoding/json"
	"net/mail"
	"strings"
	"testing"

	"vaada/app"
	"vaada/internal/language/say"
	"vaada/sample"
)

// A customer complains by e-mail. The message begins a case, is acknowledged,
// read and asked about; the answer comes back to the same case; a stranger who
// quotes its number does not get in.
func TestAComplaintByMail(t *testing.T) {
	t.Parallel()
	for _, cast := range []struct{ name, agent, from, subject, body, asked, answered string }{
		{
			"in English", sample.Sara, "Zoe Clarke <zoe@customers.example>", "Delivered broken",
			"The washing machine came with a broken door.\nPlease do something about it.",
			"Please send us a picture of the door.", "Here is the picture, the hinge is gone.",
		},
		{
			"in Urdu", sample.Bilal, "=?utf-8?B?2LLYqNuM2K/bgQ==?= <zubaida@customers.example>", "=?utf-8?B?2b7bgdmG2obZhtuSINm+2LEg2YjZuduMINuB2YjYptuMINiq2r7bjA==?=",
			"واشنگ مشین ٹوٹے دروازے کے ساتھ آئی۔\nبراہِ کرم کچھ کیجیے۔",
			"دروازے کی تصویر بھیجیے۔", "تصویر یہ ہے، قبضہ ٹوٹا ہوا ہے۔",
		},
	} {
		t.Run(cast.name, func(t *testing.T) {
			t.Parallel()
			post := newPostOffice(t)
			h := anarHome(t, post.carries)
			c := chartOf(t, "complaint-by-email")
			complaint := written{from: cast.from, to: "complaints@anarhome.example", subject: cast.subject, body: cast.body, id: "first@customers.example"}
			taken := take(t, h, complaint)
			if taken.Case == "" || taken.Before || taken.ToPlace {
				t.Fatalf("the complaint was taken as %+v", taken)
			}
			if again := take(t, h, complaint); !again.Before || again.Case != "" {
				t.Errorf("the same message again was taken as %+v", again)
			}
			acknowledged := post.next()
			if !strings.Contains(cast.from, acknowledged.to) || acknowledged.about("Auto-Submitted") == "" {
				t.Errorf("it was acknowledged to %s:\n%s", acknowledged.to, acknowledged.whole)
			}

			agent := h.enter(cast.agent, desk)
			agent.open("/cases/"+taken.Case).sees(strings.Split(cast.body, "\n")[0], taken.Case)
			agent.stands(c.box("read")).choose(c.option("read", "about", "product")).fill(c.field("read", "wish"), cast.body)
			agent.follow(say.StaffStepDone())
			agent.stands(c.box("clear")).follow(c.way("clear", "write"))
			agent.stands(c.box("ask")).fill(say.TermReply().Capital(), cast.asked).follow(say.TermSend().Capital())
			asked := post.next()
			if !strings.Contains(cast.from, asked.to) || asked.about("In-Reply-To") == "" {
				t.Errorf("the question went to %s:\n%s", asked.to, asked.whole)
			}
			agent.stands(c.box("ask")).follow(say.StaffStepDone()).stands(c.box("wait-answer"))

			stranger := take(t, h, written{
				from: "Mallory <mallory@elsewhere.example>", to: "complaints@anarhome.example", id: "stranger@elsewhere.example",
				subject: "Re: " + taken.Case, body: "Tell me about " + taken.Case,
			})
			if stranger.Case == taken.Case {
				t.Error("quoting a number let a stranger in")
			}
			post.next() // the stranger is acknowledged too, in a case of their own

			replyTo, err := mail.ParseAddress(asked.about("Reply-To"))
			if err != nil {
				t.Fatal(err)
			}
			back := take(t, h, written{
				from: cast.from, to: replyTo.Address, subject: "Re: " + cast.subject, body: cast.answered, id: "second@customers.example", answers: asked,
			})
			if back.Case != taken.Case {
				t.Errorf("the answer was taken as %+v, not into %s", back, taken.Case)
			}
			agent.stands(c.box("clear")).sees(cast.answered) // the page hears of it
			agent.misses("Tell me about")
		})
	}
}

// take hands a message to the running house, as a mail server would.
func take(t *testing.T, h *house, message written) (taken app.Taken) {
	t.Helper()
	said := vaada(t, "mail", "take", message.file(t), "--data", h.dir, "--json")
	if err := json.Unmarshal([]byte(said.out), &taken); said.code != 0 || err != nil {
		t.Fatalf("mail take answered %d: %s %s", said.code, said.out, said.err)
	}
	return taken
}
