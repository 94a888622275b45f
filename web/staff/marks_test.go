package staff_test

import (
	"html"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/touchpoint"
)

var tagsAndIsolates = regexp.MustCompile(`<[^>]*>|[\x{200e}\x{200f}\x{2066}-\x{2069}]`)

// readable is what a person reads of a page or a sentence.
func readable(text string) string {
	return strings.Join(strings.Fields(html.UnescapeString(tagsAndIsolates.ReplaceAllString(text, ""))), " ")
}

// reads fails unless a page says the sentences, in English and in Urdu.
func (b *browser) reads(address string, sentences ...language.Message) {
	b.house.t.Helper()
	for _, l := range []language.Language{language.English, language.Urdu} {
		b.house.must(b.house.people.Choose(b.house.t.Context(), b.who, l, ""))
		page := readable(b.get(address).want(b.house.t, http.StatusOK).body)
		for _, each := range sentences {
			if words := readable(each.Plain(language.Reader{Language: l})); !strings.Contains(page, words) {
				b.house.t.Errorf("%s in %s does not say %q", address, l, words)
			}
		}
	}
}

// arrives lets a message come in by mail.
func (h *house) arrives(change func(*casework.Incoming)) casework.Received {
	h.t.Helper()
	in := casework.Incoming{
		Key: ids.Token(), From: "sara@example.com", Name: "Sara Malik", Receivers: []string{"complaints@anarhome.example"},
		Subject: "It does not cool", Body: "It does not cool.", Language: language.English,
	}
	change(&in)
	received, err := h.cases.Receive(h.t.Context(), people.Program(), in)
	h.must(err)
	return received
}

// acknowledging gives the chart's acknowledgement its wording.
func (h *house) acknowledging() {
	h.t.Helper()
	words := language.NewText(language.English, "We have your message")
	h.must(touchpoint.Desk{DB: h.db, Now: h.hand.Now}.SetUp(h.t.Context(), people.Program(), touchpoint.Lists{
		Templates: []touchpoint.Template{{Key: "acknowledgement", Subject: words, Body: words}},
	}))
}

func TestACaseSaysOfEachMessageWhatItIs(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.acknowledging()
		sara := h.hire("Sara", people.Agent)
		number := h.arrives(func(*casework.Incoming) {}).Number
		link := h.seen(sara, number).Case.Link
		sara.reads(address(number), say.StaffAutomatic())
		for _, mark := range []touchpoint.Mark{touchpoint.Automatic, touchpoint.List, touchpoint.Delayed, ""} {
			h.arrives(func(in *casework.Incoming) {
				in.Link, in.Mark, in.From, in.Stranger = link, mark, "far@example.org", true
			})
		}
		sara.reads(address(number), say.EmailMarkAutomatic(), say.EmailMarkList(), say.EmailMarkDelayed("sara@example.com"), say.EmailMarkStranger())
		came := say.EmailMarkBounce("sara@example.com")
		if strings.Contains(readable(sara.get("/cases?view=open").body), readable(came.Plain(language.Reader{Language: language.Urdu}))) {
			t.Error("the list warns before anything came back")
		}
		h.arrives(func(in *casework.Incoming) { in.Link, in.Mark = link, touchpoint.Bounce })
		sara.reads(address(number), came)
		sara.reads("/cases?view=open", came)
		sara.reads("/today", say.StaffDutyReach())

		quiet := h.arrives(func(in *casework.Incoming) { in.NoAnswer = true }).Number
		sara.reads(address(quiet), say.StaffWithheld())
		for range casework.MostByItself {
			number = h.arrives(func(*casework.Incoming) {}).Number
		}
		sara.reads(address(number), say.StaffTooMany())
	})
}

func TestWhoReadsALongMessageIsToldThatItIsCut(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.arrives(func(*casework.Incoming) {}).Number
		if page := readable(sara.get(address(number)).body); strings.Contains(page, readable(say.EmailCut().Plain(language.Reader{Language: language.English}))) {
			t.Error("a short message is said to be cut")
		}
		long := h.arrives(func(in *casework.Incoming) { in.Cut, in.HTML = true, "<p>It does not cool.</p>" })
		sara.reads(address(long.Number), say.EmailCut())
		sara.reads(address(long.Number, "/contacts/", long.Contact.String(), "/letter"), say.EmailCut())
		h.arrives(func(in *casework.Incoming) { in.Cut, in.Receivers = true, nil })
		sara.reads("/placing", say.EmailCut())
	})
}

func TestWhatIsToBePlacedSaysWhatItIs(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		for mark, says := range map[touchpoint.Mark]language.Message{
			touchpoint.Automatic: say.EmailMarkAutomatic(), touchpoint.List: say.EmailMarkList(),
			touchpoint.Bounce: say.EmailMarkBounce("far@example.org"), touchpoint.Delayed: say.EmailMarkDelayed("far@example.org"),
		} {
			received := h.arrives(func(in *casework.Incoming) {
				in.Mark = mark
				if mark == touchpoint.Bounce || mark == touchpoint.Delayed {
					in.Unreached = "far@example.org"
				}
			})
			sara.reads("/placing", says)
			h.must(h.cases.SetAside(t.Context(), sara.who, received.Contact))
			if strings.Contains(readable(sara.get("/placing").body), readable(says.Plain(language.Reader{Language: language.Urdu}))) {
				t.Errorf("without %s mail the page says so too", mark)
			}
		}
	})
}
