package edition_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
)

// papers are policies of this test: an object of parts.
var papers = edition.Papers{Kind: edition.Policy, Split: func(content string) (parts []edition.Part, err error) {
	all := map[string]json.RawMessage{}
	if err := json.Unmarshal([]byte(content), &all); err != nil {
		return nil, err
	}
	for key, value := range all {
		parts = append(parts, edition.Part{Path: key, Place: edition.PlaceOf(len(key)), Content: string(value)})
	}
	return parts, nil
}}

// pen is somebody who writes.
type pen struct {
	t   *testing.T
	d   *db.DB
	who people.Actor
	at  *now.Hand
}

func penOf(t *testing.T, d *db.DB, id ids.ID) pen {
	return pen{t, d, people.Actor{Kind: people.Person, ID: id, Holdings: people.Everywhere(people.Manager)}, testkit.Hand()}
}

func (p pen) deed(do func(tx *db.Tx) error) {
	p.t.Helper()
	if err := p.d.Deed(p.t.Context(), do); err != nil {
		p.t.Fatal(err)
	}
}

func (p pen) writes(path, content string, seen int64) (saved edition.Saved) {
	p.t.Helper()
	p.deed(func(tx *db.Tx) (err error) {
		saved, err = papers.Write(tx, p.who, "refunds", edition.Part{Path: path, Content: content}, "", seen, p.at.Now())
		return err
	})
	return saved
}

// brings writes what stands where somebody sees it, in a way that has a name.
func (p pen) brings(path, content, what string) {
	p.t.Helper()
	seen := p.reads().Seen(path)
	p.deed(func(tx *db.Tx) error {
		_, err := papers.Write(tx, p.who, "refunds", edition.Part{Path: path, Content: content}, what, seen, p.at.Now())
		return err
	})
}

func (p pen) undoes(path string) {
	p.t.Helper()
	seen := p.reads().Seen(path)
	p.deed(func(tx *db.Tx) error {
		_, err := papers.Undo(tx, p.who, "refunds", path, seen, p.at.Now())
		return err
	})
}

func (p pen) reads() (w edition.Writing) {
	p.t.Helper()
	if err := p.d.Look(p.t.Context(), func(tx *db.Tx) (err error) {
		w, err = papers.Writing(tx, p.who, "refunds")
		return err
	}); err != nil {
		p.t.Fatal(err)
	}
	return w
}

func (p pen) history(path string) (turns []edition.Turn) {
	p.t.Helper()
	id := p.reads().ID
	if err := p.d.Look(p.t.Context(), func(tx *db.Tx) (err error) {
		turns, err = edition.History(tx, p.who, id, path, 0, 10_000)
		return err
	}); err != nil {
		p.t.Fatal(err)
	}
	return turns
}

func TestADocumentIsWrittenPartByPart(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		e := write(t, d, "refunds", "As it was")
		if err := move(t, d, e.ID, toPublished...); err != nil {
			t.Fatal(err)
		}
		p := penOf(t, d, 7)
		if w := p.reads(); w.ID != 0 || w.Base != e.ID || w.Part("words").Content != `"As it was"` || len(w.Parts()) != 2 {
			t.Fatalf("before anything was written: %+v", w)
		}
		first := p.writes("words", `"As it is"`, 0)
		p.writes("clauses/new", `{"en":"Pay"}`, 0)
		if w := p.reads(); w.Part("words").Content != `"As it is"` || w.Begun("words").Content != `"As it was"` ||
			len(w.Parts()) != 3 || fmt.Sprint(w.Changed()) != "[clauses/new words]" || w.Latest("clauses/new").What != edition.Added {
			t.Errorf("written: %+v", w.Parts())
		}
		if again := p.writes("words", `"As it is"`, first.Turn.Sequence); again.Other {
			t.Error("the same words once more count as a change")
		}
		p.writes("clauses/new", "", p.reads().Seen("clauses/new"))
		if w := p.reads(); len(w.Parts()) != 2 || w.Part("clauses/new").Content != "" {
			t.Errorf("taken out: %+v", w.Parts())
		}
		p.undoes("clauses/new")
		p.undoes("words")
		if w := p.reads(); w.Part("clauses/new").Content == "" || w.Part("words").Content != `"As it was"` || fmt.Sprint(w.Changed()) != "[clauses/new]" {
			t.Errorf("undone: %+v", w.Parts())
		}
		agent := p
		agent.who.Holdings = people.Everywhere(people.Agent)
		if err := d.Look(t.Context(), func(tx *db.Tx) error {
			_, err := papers.Writing(tx, agent.who, "refunds")
			return err
		}); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent reads a draft: %v", err)
		}
	})
}

func TestWhoIsSecondOverwritesNothing(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		ayesha, bilal := penOf(t, d, 7), penOf(t, d, 8)
		seen := ayesha.writes("purpose", `{"en":"One","ur":"ایک"}`, 0).Turn.Sequence
		bilal.writes("purpose", `{"en":"First","ur":"ایک"}`, seen)
		if saved := ayesha.writes("purpose", `{"en":"One","ur":"اول"}`, seen); saved.Turn.Aside {
			t.Error("what does not touch what another changed was set aside")
		}
		if got := ayesha.reads().Part("purpose").Content; !same(t, got, `{"en":"First","ur":"اول"}`) {
			t.Errorf("put together: %s", got)
		}
		late := ayesha.writes("purpose", `{"en":"The one","ur":"ایک"}`, seen)
		if !late.Turn.Aside || !same(t, ayesha.reads().Part("purpose").Content, `{"en":"First","ur":"اول"}`) {
			t.Errorf("what both changed: %+v", late)
		}
		now := ayesha.reads().Seen("purpose")
		ayesha.deed(func(tx *db.Tx) error {
			_, err := papers.Back(tx, ayesha.who, "refunds", "purpose", now, late.Turn.Sequence, ayesha.at.Now())
			return err
		})
		if got := ayesha.reads().Part("purpose").Content; !same(t, got, `{"en":"The one","ur":"ایک"}`) {
			t.Errorf("mine after all: %s", got)
		}
		ayesha.undoes("purpose")
		if got := ayesha.reads().Part("purpose").Content; !same(t, got, `{"en":"First","ur":"اول"}`) {
			t.Errorf("and back: %s", got)
		}
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := papers.Undo(tx, bilal.who, "refunds", "purpose", seen, bilal.at.Now())
			return err
		}); !fault.Is(err, fault.KindConflict) {
			t.Errorf("undoing what one has not seen is answered %v", err)
		}
	})
}

func TestTypingIsUndoneInStepsWorthAName(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		p := penOf(t, d, 7)
		p.writes("purpose", `{"en":"A"}`, 0)
		p.at.Advance(2 * time.Minute)
		for _, words := range []string{"W", "We", "We ge", "We get it right"} {
			p.writes("purpose", `{"en":"`+words+`"}`, p.reads().Seen("purpose"))
			p.at.Advance(5 * time.Second)
		}
		p.undoes("purpose")
		if got := p.reads().Part("purpose").Content; got != `{"en":"A"}` {
			t.Errorf("undone to %s", got)
		}
		p.undoes("purpose")
		if w := p.reads(); len(w.Parts()) != 0 {
			t.Errorf("undone to %+v", w.Parts())
		}
	})
}

// What came from files or was taken over in the minute before somebody types is
// taken back by itself, and so is what they typed.
func TestWhatIsBroughtIsUndoneByItself(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		for at, what := range []string{edition.Brought, edition.Pasted} {
			p := penOf(t, d, 7)
			path := "purpose"
			if at > 0 {
				path = "contact"
			}
			wordings := []string{"Typed", "Came", "Came again", "Came again, and typed"}
			for at, words := range wordings {
				named := ""
				if at == 1 || at == 2 {
					named = what
				}
				p.brings(path, `{"en":"`+words+`"}`, named)
				p.at.Advance(time.Second)
			}
			for left := len(wordings) - 2; left >= 0; left-- {
				p.undoes(path)
				if got := p.reads().Part(path).Content; got != `{"en":"`+wordings[left]+`"}` {
					t.Errorf("%s: undone to %s, want %s", what, got, wordings[left])
				}
			}
		}
	})
}

// Whoever writes, undoes and brings back in whatever order: every wording that
// was ever typed is in the history, and undoing leads to the beginning.
func TestNothingTypedIsEverLost(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		random := rand.New(rand.NewPCG(5, 20261122))
		pens := []pen{penOf(t, d, 7), penOf(t, d, 8), penOf(t, d, 9)}
		seen := make([]map[string]edition.Turn, len(pens))
		for i := range seen {
			seen[i] = map[string]edition.Turn{}
		}
		typed := map[string]string{}
		paths := []string{"a", "b/c", "b/d"}
		for step := range 150 {
			i := random.IntN(len(pens))
			p, path := pens[i], paths[random.IntN(len(paths))]
			p.at.Advance(time.Duration(random.IntN(90)) * time.Second)
			switch random.IntN(6) {
			case 0: // looks
				seen[i][path] = p.reads().Latest(path)
			case 1:
				if p.reads().Latest(path).Stands != 0 {
					p.undoes(path)
				}
			default:
				words := fmt.Sprintf(`{"en":"step %d"}`, step)
				saved := p.writes(path, words, seen[i][path].Sequence)
				typed[words] = path
				if !saved.Turn.Aside {
					seen[i][path] = saved.Turn
				}
			}
		}
		kept := map[string]bool{}
		for _, path := range paths {
			for _, turn := range pens[0].history(path) {
				kept[turn.Content] = true
			}
			for range 300 {
				if pens[0].reads().Latest(path).Stands == 0 {
					break
				}
				pens[0].undoes(path)
			}
		}
		for words := range typed {
			if !kept[words] {
				t.Errorf("%s is nowhere", words)
			}
		}
		if w := pens[0].reads(); len(w.Parts()) != 0 || len(w.Changed()) != 0 {
			t.Errorf("undone to %+v", w.Parts())
		}
	})
}

func TestARefusedEditionIsSubmittedAgainUnderItsNumber(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		first := write(t, d, "refunds", "one")
		if err := move(t, d, first.ID, edition.InReview, edition.Drafted); err != nil {
			t.Fatal(err)
		}
		second := write(t, d, "refunds", "two")
		if second.Number != 1 || second.Round != 2 || second.Base != 0 {
			t.Errorf("number %d, round %d, from %v", second.Number, second.Round, second.Base)
		}
		if err := move(t, d, second.ID, toPublished...); err != nil {
			t.Fatal(err)
		}
		third := write(t, d, "refunds", "three")
		if third.Number != 2 || third.Round != 1 || third.Base != second.ID {
			t.Errorf("number %d, round %d, from %v", third.Number, third.Round, third.Base)
		}
	})
}

// sends makes an edition of what was written, and leads it on.
func (p pen) sends(to ...edition.State) (e edition.Edition) {
	p.t.Helper()
	content := map[string]json.RawMessage{}
	for _, part := range p.reads().Parts() {
		content[part.Path] = json.RawMessage(part.Content)
	}
	p.deed(func(tx *db.Tx) error {
		draft, err := edition.NewDraft(edition.Policy, "refunds", content)
		if err == nil {
			e, err = papers.Submit(tx, p.who, draft, p.at.Now(), "")
		}
		return err
	})
	if err := move(p.t, p.d, e.ID, to...); err != nil {
		p.t.Fatal(err)
	}
	return e
}

// What somebody has open from before an edition was approved is put together with
// what stands since, or set aside: never written over it.
func TestWhatWasSeenBeforeAnApprovalIsKnownAfterIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		ayesha, bilal := penOf(t, d, 7), penOf(t, d, 8)
		purpose := func(want string) {
			t.Helper()
			if got := bilal.reads().Part("purpose").Content; !same(t, got, want) {
				t.Errorf("it reads %s, not %s", got, want)
			}
		}
		ayesha.writes("purpose", `{"en":"One","ur":"ایک"}`, 0)
		first := ayesha.reads().Seen("purpose")
		ayesha.sends(toPublished[1:]...)

		untouched := bilal.reads().Seen("purpose")
		ayesha.writes("contact", `{"en":"Call"}`, ayesha.reads().Seen("contact"))
		ayesha.writes("purpose", `{"en":"Two","ur":"ایک"}`, ayesha.reads().Seen("purpose"))
		touched := ayesha.reads().Seen("purpose")
		ayesha.sends(toPublished[1:]...)
		if numbers := []int64{0, first, untouched, touched, ayesha.reads().Seen("purpose")}; !slices.IsSorted(numbers) || first == 0 || touched <= untouched {
			t.Errorf("the numbers of what was seen are %v", numbers)
		}

		// Another language than Ayesha's: both stay, whichever edition it was seen in.
		bilal.writes("purpose", `{"en":"One","ur":"پہلا"}`, untouched)
		purpose(`{"en":"Two","ur":"پہلا"}`)
		bilal.undoes("purpose")
		bilal.writes("purpose", `{"en":"One","ur":"پہلا"}`, first)
		purpose(`{"en":"Two","ur":"پہلا"}`)
		bilal.undoes("purpose")
		bilal.writes("purpose", `{"en":"Two","ur":"دو"}`, touched)
		purpose(`{"en":"Two","ur":"دو"}`)
		// The same as she: hers stays.
		late := bilal.writes("purpose", `{"en":"Three","ur":"ایک"}`, untouched)
		purpose(`{"en":"Two","ur":"دو"}`)
		if over := late.Over(edition.Part{Path: "purpose", Content: `{"en":"Three","ur":"ایک"}`}, bilal.reads().Part("purpose")); !late.Turn.Aside || !same(t, over.Content, `{"en":"Three","ur":"دو"}`) {
			t.Errorf("what both changed is answered %+v, and would be %s", late, over.Content)
		}
		// Undoing and moving are of what was seen alone.
		for _, seen := range []int64{0, first, untouched, touched} {
			if err := d.Deed(t.Context(), func(tx *db.Tx) error {
				_, err := papers.Undo(tx, bilal.who, "refunds", "purpose", seen, bilal.at.Now())
				return err
			}); !fault.Is(err, fault.KindConflict) {
				t.Errorf("undoing what was seen as %d is answered %v", seen, err)
			}
		}

		// An edition that is followed no more is known to nobody, also when its draft goes
		// on and is changed.
		bilal.sends(edition.Approved, edition.InTraining)
		gone := bilal.reads()
		if err := move(t, d, gone.Base, edition.Withdrawn); err != nil {
			t.Fatal(err)
		}
		if bilal.reads().Base == gone.Base {
			t.Fatal("the next edition begins from one that was withdrawn")
		}
		for _, words := range []string{`{"en":"Four","ur":"دو"}`, `{"en":"Five","ur":"دو"}`} {
			if saved := ayesha.writes("purpose", words, ayesha.reads().Seen("purpose")); saved.Turn.Sequence <= gone.Seen("purpose") {
				t.Errorf("the number %d was shown of something else", saved.Turn.Sequence)
			}
		}
		if late := bilal.writes("purpose", `{"en":"Late","ur":"دو"}`, gone.Seen("purpose")); !late.Turn.Aside || late.From.Content != "" {
			t.Errorf("what stood in an edition that was withdrawn is answered %+v", late)
		}
		purpose(`{"en":"Five","ur":"دو"}`)
	})
}
