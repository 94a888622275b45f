package charter_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
)

// writing is a house with a charter in force, and somebody who may change it.
type writing struct {
	t    *testing.T
	desk charter.Desk
	who  people.Actor
}

func begun(t *testing.T, d *db.DB) *writing {
	t.Helper()
	published(t, d, func(*charter.Charter) {})
	who := people.Actor{Kind: people.Person, ID: ids.ID(71), Name: "Meera", Holdings: people.Everywhere(people.Manager)}
	return &writing{t, charter.Desk{DB: d, Now: testkit.Hand().Now}, who}
}

func (w *writing) draft() charter.Draft {
	w.t.Helper()
	draft, err := w.desk.Draft(w.t.Context(), w.who, "visit")
	w.must(err)
	return draft
}

func (w *writing) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// limited is the promise with a limit of so many hours.
func limited(p promise.Promise, hours int64) promise.Promise {
	next := p.Copy()
	next.Limit.Value = hours
	return next
}

func (w *writing) changes(key string, seen int64, next promise.Promise) error {
	_, err := w.desk.Change(w.t.Context(), w.who, key, seen, next)
	return err
}

func (w *writing) change(hours int64) {
	w.t.Helper()
	d := w.draft()
	w.must(w.changes("visit", d.Sequence, limited(d.Promise, hours)))
}

func TestADraftIsUndoneToItsBeginning(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		for _, hours := range []int64{24, 36, 72} {
			w.change(hours)
		}
		if draft := w.draft(); draft.History[0].What != "limit" || draft.History[0].By != w.who.ID || draft.InForce.Limit.Value != 48 {
			t.Errorf("what was done is told as %+v", draft.History[0])
		}
		for _, want := range []int64{36, 24, 48} {
			w.must(w.desk.Undo(t.Context(), w.who, "visit", w.draft().Sequence))
			if got := w.draft().Promise.Limit.Value; got != want {
				t.Errorf("%d hours after undoing, want %d", got, want)
			}
		}
		draft := w.draft()
		if draft.Changed() || draft.Undoes != "" || len(draft.History) != 6 {
			t.Errorf("at its beginning: changed %v, undoable %v, %d states", draft.Changed(), draft.Undoes != "", len(draft.History))
		}
		if err := w.desk.Undo(t.Context(), w.who, "visit", draft.Sequence); !fault.Is(err, fault.KindConflict) {
			t.Errorf("undoing nothing is answered %v", err)
		}
		w.must(w.desk.Back(t.Context(), w.who, "visit", draft.Sequence, 3)) // before the third change
		if got := w.draft().Promise.Limit.Value; got != 36 {
			t.Errorf("%d hours brought back, want 36", got)
		}
		w.must(w.desk.Discard(t.Context(), w.who, "visit", w.draft().Sequence))
		if w.draft().Changed() {
			t.Error("a discarded draft is still another promise")
		}
		w.must(w.desk.Undo(t.Context(), w.who, "visit", w.draft().Sequence))
		if got := w.draft().Promise.Limit.Value; got != 36 {
			t.Errorf("discarding was undone to %d hours, want 36", got)
		}
	})
}

// However often somebody changed a promise and thought better of it, the change
// beneath can still be undone.
func TestUndoReachesBeneathAllThatWasUndone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		w.change(24)
		content, err := json.Marshal(limited(w.draft().Promise, 36))
		w.must(err)
		w.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			part, seen := edition.Part{Path: "promises/visit", Content: string(content)}, int64(1)
			for range 260 { // turns enough to bury the first
				saved, err := charter.Papers.Write(tx, w.who, charter.Document, part, "limit", seen, w.desk.Now())
				if err != nil {
					return err
				}
				if saved, err = charter.Papers.Undo(tx, w.who, charter.Document, part.Path, saved.Turn.Sequence, w.desk.Now()); err != nil {
					return err
				}
				seen = saved.Turn.Sequence
			}
			return nil
		}))
		draft := w.draft()
		if draft.Undoes != "limit" || draft.Sequence != 521 {
			t.Fatalf("after %d turns undoing takes back %q", draft.Sequence, draft.Undoes)
		}
		w.must(w.desk.Undo(t.Context(), w.who, "visit", draft.Sequence))
		if got := w.draft(); got.Promise.Limit.Value != 48 || got.Undoes != "" {
			t.Errorf("undone to %d hours, and %q can be undone", got.Promise.Limit.Value, got.Undoes)
		}
	})
}

func TestWhoIsSecondDoesNotOverwriteADraft(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		seen := w.draft()
		w.change(24)
		for name, err := range map[string]error{
			"change":  w.changes("visit", seen.Sequence, limited(seen.Promise, 72)),
			"undo":    w.desk.Undo(t.Context(), w.who, "visit", seen.Sequence),
			"back":    w.desk.Back(t.Context(), w.who, "visit", seen.Sequence, 1),
			"discard": w.desk.Discard(t.Context(), w.who, "visit", seen.Sequence),
		} {
			if !fault.Is(err, fault.KindConflict) {
				t.Errorf("the second %s is answered %v", name, err)
			}
		}
		if got := w.draft(); got.Promise.Limit.Value != 24 || len(got.Since(seen.Sequence)) != 1 {
			t.Errorf("%d hours, %d states since", got.Promise.Limit.Value, len(got.Since(seen.Sequence)))
		}
	})
}

func TestWhatCannotBePromisedIsRefusedAndWhatIsMissingIsNot(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		seen := w.draft()
		err := w.changes("visit", 0, limited(seen.Promise, -4))
		if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "limit.value" {
			t.Errorf("minus four hours are answered %v", err)
		}
		again := seen.Promise.Copy()
		words := again.Words.In[language.English]
		words.Deed = "visit within 3 days"
		again.Words.In[language.English] = words
		if err := w.changes("visit", 0, again); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "words.en.deed" {
			t.Errorf("a figure in a phrase is answered %v", err)
		}
		lacking := seen.Promise.Copy()
		delete(lacking.Words.In, language.Turkish)
		w.must(w.changes("visit", 0, lacking))
		// A class without what it cannot be without may stand in a draft.
		w.must(w.changes("visit", 1, promise.Reshaped(w.draft().Promise, promise.Behaviour)))
		if err := w.changes("nothing", 0, lacking); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a promise that is not in force is answered %v", err)
		}
	})
}

// Undo says what it takes back, also after an undo.
func TestUndoIsNamedByWhatItTakesBack(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		w.change(24)
		again := w.draft().Promise.Copy()
		again.Owner = "supervisor"
		w.must(w.changes("visit", 1, again))
		staged := w.draft().Promise.Copy()
		staged.Stages = []promise.Stage{{Stop: promise.Done, Limit: *staged.Limit}}
		words := staged.Words.In[language.English]
		words.Stages = []string{"bring a spare"}
		staged.Words.In[language.English] = words
		w.must(w.changes("visit", 2, staged))
		for _, want := range []charter.What{"stages", "owner", "limit"} {
			draft := w.draft()
			if got := draft.Undoes; got != want {
				t.Errorf("undoing takes back %s, want %s", got, want)
			}
			w.must(w.desk.Undo(t.Context(), w.who, "visit", draft.Sequence))
		}
	})
}

func TestOnlyWhoPublishesWritesDrafts(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		w.change(24)
		w.who.Holdings = people.Everywhere(people.Agent)
		_, err := w.desk.Draft(t.Context(), w.who, "visit")
		_, _, _, whole := w.desk.Whole(t.Context(), w.who)
		for name, err := range map[string]error{
			"read": err, "charter": whole, "undo": w.desk.Undo(t.Context(), w.who, "visit", 1),
		} {
			if !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s by an agent is answered %v", name, err)
			}
		}
		w.who.Holdings = people.Everywhere(people.Manager)
		if _, _, drafted, err := w.desk.Whole(t.Context(), w.who); err != nil || !drafted["visit"] || drafted["refund"] {
			t.Errorf("drafted are %v, %v", drafted, err)
		}
	})
}

// Whatever is changed and undone in whatever order, undoing gives back the
// state that the last change was made from.
func TestAnySequenceOfChangesAndUndosEndsWhereItShould(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		random := rand.New(rand.NewPCG(4, 20261122))
		model := []int64{48} // the limits that undoing leads back through
		for step := range 60 {
			draft := w.draft()
			switch n := random.IntN(3); {
			case n == 0 && len(model) > 1:
				w.must(w.desk.Undo(t.Context(), w.who, "visit", draft.Sequence))
				model = model[:len(model)-1]
			case n == 1 && draft.Sequence > 0:
				state := draft.History[random.IntN(len(draft.History))]
				before, _ := draft.At(state.Sequence - 1)
				w.must(w.desk.Back(t.Context(), w.who, "visit", draft.Sequence, state.Sequence))
				model = append(model, before.Limit.Value)
			default:
				hours := model[len(model)-1]%90 + 1 + random.Int64N(9)
				w.change(hours)
				model = append(model, hours)
			}
			if got := w.draft().Promise.Limit.Value; got != model[len(model)-1] {
				t.Fatalf("step %d: %d hours, want %d", step, got, model[len(model)-1])
			}
		}
		for at := len(model) - 2; at >= 0; at-- {
			w.must(w.desk.Undo(t.Context(), w.who, "visit", w.draft().Sequence))
			if got := w.draft().Promise.Limit.Value; got != model[at] {
				t.Fatalf("undone to %d hours, want %d", got, model[at])
			}
		}
		if w.draft().Changed() || w.draft().Undoes != "" {
			t.Error("it does not end at the promise in force")
		}
	})
}

func TestAPromiseThatIsTakenOutIsKeptAndComesBack(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		path, err := w.desk.Add(t.Context(), w.who, "promises", language.NewText(language.English, "We call back"))
		w.must(err)
		key := edition.Part{Path: path}.Key()
		draft := func() charter.Draft {
			draft, err := w.desk.Draft(t.Context(), w.who, key)
			w.must(err)
			return draft
		}
		w.must(w.desk.Discard(t.Context(), w.who, key, draft().Sequence))
		out := draft()
		if !out.Out || !out.Changed() || out.Promise.Title.In[language.English] != "We call back" {
			t.Errorf("taken out it is %+v", out.Promise.Title)
		}
		w.must(w.desk.Undo(t.Context(), w.who, key, out.Sequence))
		if draft().Out {
			t.Error("undone it is still out")
		}
		w.must(w.desk.Discard(t.Context(), w.who, key, draft().Sequence))
		out = draft()
		w.must(w.changes(key, out.Sequence, out.Promise))
		if draft().Out {
			t.Error("saved as it was it is still out")
		}
		// Who typed while another took it out loses nothing.
		seen := draft()
		w.must(w.desk.Discard(t.Context(), w.who, key, seen.Sequence))
		typed := seen.Promise.Copy()
		typed.Title.In[language.English] = "We call back the same day"
		if err := w.changes(key, seen.Sequence, typed); !fault.Is(err, fault.KindConflict) {
			t.Errorf("typing into what was taken out is answered %v", err)
		}
		if newest := draft().History[0]; !newest.Aside || newest.Promise.Title.In[language.English] != "We call back the same day" {
			t.Errorf("kept is %+v", newest.Promise.Title)
		}
	})
}

func TestAPartMovesUpToTheTopAndTheLatestChangeOfAllIsUndoneFirst(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := begun(t, d)
		for _, name := range []string{"One", "Two", "Three"} {
			_, err := w.desk.Add(t.Context(), w.who, "limitations", language.NewText(language.English, name))
			w.must(err)
		}
		written := func() (c *charter.Charter, now edition.Writing) {
			w.must(d.Look(t.Context(), func(tx *db.Tx) (err error) {
				c, now, err = charter.WrittenOf(tx, w.who)
				return err
			}))
			return c, now
		}
		writing := func() edition.Writing { _, now := written(); return now }
		order := func() (keys []string) {
			c, _ := written()
			for _, each := range c.Limitations {
				keys = append(keys, each.Key)
			}
			return keys
		}
		was := order()
		last := "limitations/" + was[len(was)-1]
		for range len(was) {
			w.must(w.desk.MoveUp(t.Context(), w.who, last, writing().Seen(last)))
		}
		if got := order(); got[0] != was[len(was)-1] || len(got) != len(was) {
			t.Errorf("moved up it is %v, was %v", got, was)
		}
		for range 100 {
			path, sequence := writing().Undoes()
			if sequence == 0 {
				break
			}
			w.must(w.desk.TakeBack(t.Context(), w.who, path, writing().Seen(path)))
		}
		if changed := writing().Changed(); len(changed) != 0 {
			t.Errorf("undone to the end, changed are %v", changed)
		}
	})
}
