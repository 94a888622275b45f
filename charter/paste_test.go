package charter_test

import (
	"strings"
	"testing"

	"vaada/charter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
)

const old = "Our Mission\n\nWe keep every home warm. We began in 1950.\n\nOur Standards\n\n" +
	"We will reply to your letter within 5 working days.\nTelephone calls are always welcome.\n" +
	"Write to info@example.com.\nOur staff wear badges.\n\nwww.example.com/charter\n"

func TestAnOldCharterIsReadSentenceBySentence(t *testing.T) {
	t.Parallel()
	want := map[string]string{
		"We keep every home warm.": "purpose", "We will reply to your letter within 5 working days.": "promises",
		"Write to info@example.com.": "contact", "Telephone calls are always welcome.": "scope",
		"www.example.com/charter": "", "Our Standards": "",
	}
	found := 0
	for _, piece := range charter.Pieces(old, "PKR") {
		if suits, known := want[piece.Text]; known {
			found++
			if piece.Suits != suits {
				t.Errorf("%q suits %q, want %q", piece.Text, piece.Suits, suits)
			}
		}
	}
	if found != len(want) {
		t.Errorf("%d of %d sentences were found: %+v", found, len(want), charter.Pieces(old, "PKR"))
	}
}

// What holds always or never, without a number, may be meant as a promise: that is
// asked, and not decided.
func TestWhatHoldsAlwaysIsAskedAbout(t *testing.T) {
	t.Parallel()
	for sentence, sure := range map[string]string{
		"We never share your data.":               "never",
		"We always call you by your name.":        "always",
		"Her zaman güler yüzle hizmet veririz.":   "her zaman",
		"ہم ہمیشہ آپ کی بات سنتے ہیں۔":            "ہمیشہ",
		"हम कभी आपकी जानकारी नहीं बेचते।":         "कभी",
		"Our staff wear badges.":                  "",
		"We always answer within 2 working days.": "", // it is offered as a promise already
	} {
		all := charter.Pieces(sentence, "PKR")
		if len(all) != 1 || all[0].Sure != sure {
			t.Errorf("%q: %+v", sentence, all)
		}
	}
}

// What was one sentence with two promises in it is taken over as two.
func TestTwoPromisesInOneSentenceBecomeTwo(t *testing.T) {
	t.Parallel()
	all := charter.Pieces("Our Standards\n\nWe sell only preservative-free goods, and at least 90% of what we sell is organic.\n", "PKR")
	if len(all) != 3 {
		t.Fatalf("%d pieces: %+v", len(all), all)
	}
	pure, organic := all[1], all[2]
	if pure.Promise.Share != nil || pure.Suits == "" || organic.Suits != "promises" || organic.Promise.Share == nil || organic.Promise.Share.Percent != 9000 {
		t.Errorf("%+v\n%+v", pure, organic)
	}
	if pure.Text+organic.Text != "We sell only preservative-free goods.at least 90% of what we sell is organic." {
		t.Errorf("%q, %q", pure.Text, organic.Text)
	}
}

// A program that cuts the text otherwise, or an older one that knew a sentence by
// its place alone, does not lose what was taken of it.
func TestWhatWasTakenIsKnownByItsWords(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		id, err := w.desk.Paste(t.Context(), w.who, "Our staff wear badges. Our staff greet you. Our doors are open to all. Our staff wear badges.")
		w.must(err)
		cut := func() (all []charter.Piece) {
			p, err := w.desk.Pasted(t.Context(), w.who, id)
			w.must(err)
			return p.Pieces
		}
		keeps := func(sql string, arguments ...any) {
			w.must(d.Deed(t.Context(), func(tx *db.Tx) error {
				_, err := tx.Exec(sql, append(arguments, id)...)
				return err
			}))
		}
		if len(cut()) != 4 {
			t.Fatalf("%d sentences: %+v", len(cut()), cut())
		}
		// as it was cut before: one more sentence in front, and two that were one
		keeps(`INSERT INTO charter_pasted (paste, place, part, taken, taken_by, words, stood) VALUES ($2, 5, 'stories/badges', 1, 1, $1, 5)`, "Our staff wear badges.")
		keeps(`INSERT INTO charter_pasted (paste, place, part, taken, taken_by, words, stood) VALUES ($2, 3, 'stories/doors', 1, 1, $1, 3)`, "Our staff greet you. Our doors are open to all.")
		want := func(parts ...string) {
			t.Helper()
			for at, piece := range cut() {
				if piece.Taken != parts[at] {
					t.Errorf("%q became %q, want %q", piece.Text, piece.Taken, parts[at])
				}
			}
		}
		want("", "stories/doors", "stories/doors", "stories/badges")
		first, err := w.desk.TakePasted(t.Context(), w.who, id, 1, "stories")
		w.must(err)
		want(first, "stories/doors", "stories/doors", "stories/badges")
		again, err := w.desk.TakePasted(t.Context(), w.who, id, 4, "limitations")
		w.must(err)
		want(first, "stories/doors", "stories/doors", again)
		keeps(`DELETE FROM charter_pasted WHERE paste = $1`)
		keeps(`INSERT INTO charter_pasted (paste, place, part, taken, taken_by) VALUES ($2, $1, 'stories/greeting', 1, 1)`, 2)
		want("", "stories/greeting", "", "")
	})
}

func TestAnOldCharterIsTakenOverAndKept(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		for name, words := range map[string]string{"nothing": " ", "a megabyte": strings.Repeat("We answer. ", 100_000)} {
			if _, err := w.desk.Paste(t.Context(), w.who, words); !fault.Is(err, fault.KindInvalid) {
				t.Errorf("%s is pasted: %v", name, err)
			}
		}
		id, err := w.desk.Paste(t.Context(), w.who, old)
		w.must(err)
		read, err := w.desk.Pasted(t.Context(), w.who, id)
		w.must(err)
		if _, err := w.desk.TakePasted(t.Context(), w.who, id, 2, "scope"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("a sentence without a touchpoint: %v", err)
		}
		took := 0
		for _, piece := range read.Pieces {
			if piece.Suits == "" {
				continue
			}
			_, err := w.desk.TakePasted(t.Context(), w.who, id, piece.Place, piece.Suits)
			w.must(err)
			if _, err := w.desk.TakePasted(t.Context(), w.who, id, piece.Place, piece.Suits); !fault.Is(err, fault.KindConflict) {
				t.Errorf("sentence %d is taken over twice: %v", piece.Place, err)
			}
			took++
		}
		if _, err := w.desk.TakePasted(t.Context(), w.who, id, 999, "stories"); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a sentence that is not there: %v", err)
		}
		again, err := w.desk.Pasted(t.Context(), w.who, id)
		w.must(err)
		kept := 0
		for _, piece := range again.Pieces {
			if piece.Taken != "" {
				kept++
			}
		}
		if kept != took || again.Words != strings.TrimSpace(old) {
			t.Errorf("%d sentences taken, %d remembered", took, kept)
		}
		var c *charter.Charter
		w.must(d.Look(t.Context(), func(tx *db.Tx) (err error) {
			c, _, err = charter.WrittenOf(tx, w.who)
			return err
		}))
		if c.Purpose.In[language.English] != "We keep every home warm." {
			t.Errorf("the purpose is %q", c.Purpose.In[language.English])
		}
		replied := 0
		for _, p := range c.Promises {
			if p.Limit != nil && p.Limit.Value == 5 && strings.HasPrefix(p.Title.In[language.English], "We will reply to your letter") {
				replied++
			}
		}
		if replied != 1 {
			t.Errorf("%d promises of five days", replied)
		}
		if !strings.Contains(c.Contact.In[language.English], "info@example.com") {
			t.Errorf("to reach us: %q", c.Contact.In[language.English])
		}
	})
}

// How to reach somebody stands in lines without a verb: each can be taken over, and
// begins no section of its own.
func TestHowToReachUsIsTakenOver(t *testing.T) {
	t.Parallel()
	want := map[string]string{
		"E-mail: help@x.pk": "contact", "Phone: 042-111-222-333": "contact", "12 Mall Road, Lahore": "contact",
		"Ms Ayesha Khan": "contact", "فون: ۰۴۲-۱۱۱۲۲۲": "contact", "2. Our standards": "", "Charter 2026": "", "Contact": "",
		"We keep your home warm.": "stories", "Saturday by appointment only, at the door.": "contact",
	}
	text := "Charter 2026\n\nContact\n\nMs Ayesha Khan\n\n12 Mall Road, Lahore\n\nE-mail: help@x.pk\n\nPhone: 042-111-222-333\n\nفون: ۰۴۲-۱۱۱۲۲۲\n\n" +
		"Saturday by appointment only, at the door.\n\n2. Our standards\n\nWe keep your home warm.\n"
	all := charter.Pieces(text, "PKR")
	if len(all) != len(want) {
		t.Errorf("%d pieces", len(all))
	}
	for _, piece := range all {
		if suits, known := want[piece.Text]; !known || suits != piece.Suits || !piece.Offered() {
			t.Errorf("%q (%s) suits %q, want %q", piece.Text, piece.Kind, piece.Suits, suits)
		}
	}
	if all := charter.Pieces("Standards\n\nE-mail: help@x.pk\n\n3\n", "PKR"); all[1].Suits != "contact" || all[2].Offered() {
		t.Errorf("%+v", all)
	}
}
