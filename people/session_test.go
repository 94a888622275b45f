package people_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
)

// letters are those to members of staff that wait in the outbox, opened.
func letters(t *testing.T, d *db.DB) (all []people.Letter) {
	t.Helper()
	for _, each := range column(t, d, `SELECT payload FROM outbox_waiting WHERE kind = '`+people.LetterKind+`' ORDER BY id`) {
		var one people.Letter
		if err := json.Unmarshal(each, &one); err != nil {
			t.Fatal(err)
		}
		said, err := one.Said(testkit.Keys())
		if err != nil {
			t.Fatal(err)
		}
		one.Body = said
		all = append(all, one)
	}
	return all
}

func column(t *testing.T, d *db.DB, query string) (all [][]byte) {
	t.Helper()
	err := d.Look(t.Context(), func(tx *db.Tx) error {
		rows, err := tx.Rows(query)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var one []byte
			if err := rows.Scan(&one); err != nil {
				return err
			}
			all = append(all, slices.Clone(one))
		}
		return rows.Err()
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestAPersonSeesAndEndsTheirSessions(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		desk, deskToken := o.in(o.meerasAddress, sarasBrowser)
		o.hand.Advance(time.Minute)
		_, phoneToken := o.in(o.meerasAddress, people.Entrance{Agent: "Chrome, Android", Address: "2001:db8::1"})
		agent, agentToken := o.in("bilal@example.com", sarasBrowser)
		open, err := o.Sessions(t.Context(), desk, o.meera)
		o.must(err)
		if len(open) != 2 || open[0].Key != desk.Session || open[1].Agent != "Chrome, Android" || open[1].Means != people.WithPassword {
			t.Fatalf("the sessions are %+v", open)
		}
		o.wants(o.EndSession(t.Context(), agent, o.meera, open[1].Key), fault.KindForbidden, "an agent ending a manager's session")
		o.wants(o.EndSession(t.Context(), agent, o.bilal, open[1].Key), fault.KindNotFound, "an agent ending it as their own")
		o.must(o.EndSession(t.Context(), desk, o.meera, open[1].Key))
		if _, err := o.Who(t.Context(), phoneToken); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the telephone is signed in still: %v", err)
		}
		stale := desk
		stale.Proved = 0
		o.wants(o.EndSession(t.Context(), stale, o.bilal, agent.Session), fault.KindUnproved, "a session of another, by who proved nothing lately")
		o.wants(o.EndSessions(t.Context(), stale, o.bilal), fault.KindUnproved, "all of another's")
		o.must(o.EndSessions(t.Context(), desk, o.bilal))
		if _, err := o.Who(t.Context(), agentToken); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the agent is signed in still: %v", err)
		}
		_, elsewhere := o.in(o.meerasAddress, sarasBrowser)
		o.must(o.SetPassword(t.Context(), desk, o.meera, "another fine password"))
		if _, err := o.Who(t.Context(), elsewhere); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("who knew the old password is signed in still: %v", err)
		}
		o.who(deskToken)
	})
}

func TestASessionIsOverWhenItIsNotUsedAndInTheEnd(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		who, used := o.in(o.meerasAddress, sarasBrowser)
		_, idle := o.in("bilal@example.com", sarasBrowser)
		for range 13 {
			o.hand.Advance(24 * time.Hour)
			o.Touch(who)
			o.must(o.SweepGate(t.Context()))
			o.Gate = people.NewGate() // another program on the same database
			o.must(o.OpenGate(t.Context()))
			o.who(used)
		}
		if _, err := o.Who(t.Context(), idle); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("after thirteen days unused: %v", err)
		}
		o.hand.Advance(24 * time.Hour)
		o.Touch(who)
		if _, err := o.Who(t.Context(), used); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("after fourteen days: %v", err)
		}
		o.must(o.SweepOver(t.Context()))
		if left := column(t, d, `SELECT hash FROM people_sessions WHERE expires > 0`); len(left) != 0 {
			t.Errorf("%d sessions are kept", len(left))
		}
	})
}

func TestALinkInALetterOpensOnceAndSoon(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		ask := func(email string, purpose people.Purpose) (link string) {
			o.must(o.AskLink(t.Context(), email, purpose, "https://desk.example.com", sarasBrowser))
			before := len(letters(t, d))
			o.must(o.SweepLinks(t.Context(), people.Program()))
			sent := letters(t, d)
			if len(sent) == before {
				return ""
			}
			last := sent[len(sent)-1]
			at := strings.Index(last.Body, "https://desk.example.com/sign-in/")
			return last.Body[at:][strings.LastIndex(strings.Fields(last.Body[at:])[0], "/")+1 : len(strings.Fields(last.Body[at:])[0])]
		}
		if ask("nobody@example.com", people.LinkSignsIn) != "" || ask("", people.LinkSignsIn) != "" {
			t.Error("a letter was written to nobody")
		}
		link := ask(" Meera@Example.com ", people.LinkSignsIn)
		staff, err := o.MailLink(t.Context(), link, people.LinkSignsIn)
		o.must(err)
		if staff.ID != o.meera {
			t.Errorf("it is for %+v", staff)
		}
		_, err = o.MailLink(t.Context(), link, people.LinkSetsAnew)
		o.wants(err, fault.KindNotFound, "a link to sign in as one to a new password")
		_, err = o.SignInByLink(t.Context(), link, sarasBrowser)
		o.wants(err, fault.KindNotFound, "a link of a letter as one of the demo")
		begun, err := o.SignInByMail(t.Context(), link, sarasBrowser)
		o.must(err)
		o.who(begun.Token)
		_, err = o.SignInByMail(t.Context(), link, sarasBrowser)
		o.wants(err, fault.KindNotFound, "the link twice")
		late := ask(o.meerasAddress, people.LinkSignsIn)
		reset := ask(o.meerasAddress, people.LinkSetsAnew)
		if ask(o.meerasAddress, people.LinkSignsIn) != "" {
			t.Error("a fourth letter within ten minutes")
		}
		_, err = o.ResetPassword(t.Context(), reset, "short", sarasBrowser)
		o.wants(err, fault.KindInvalid, "a short password")
		_, err = o.ResetPassword(t.Context(), reset, "quite another password", sarasBrowser)
		o.must(err)
		if _, err := o.Who(t.Context(), begun.Token); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a session from before the reset: %v", err)
		}
		_, err = o.SignInByMail(t.Context(), late, sarasBrowser)
		o.wants(err, fault.KindNotFound, "a link from before the reset")
		o.hand.Advance(time.Hour)
		over := ask(o.meerasAddress, people.LinkSignsIn)
		o.hand.Advance(15*time.Minute + time.Second)
		_, err = o.SignInByMail(t.Context(), over, sarasBrowser)
		o.wants(err, fault.KindNotFound, "a quarter of an hour later")
	})
}

func TestTheLettersLinkIsWholeInEveryLanguage(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) { linkIsWhole(t, openDoor(t, d)) })
}

func linkIsWhole(t *testing.T, o *door) {
	who, _ := o.in(o.meerasAddress, sarasBrowser)
	o.must(o.Choose(t.Context(), who, "ur", ""))
	o.must(o.AskLink(t.Context(), o.meerasAddress, people.LinkSignsIn, "https://desk.example.com", sarasBrowser))
	o.must(o.SweepLinks(t.Context(), people.Program()))
	sent := letters(t, o.DB)
	if len(sent) != 1 {
		t.Fatalf("%d letters", len(sent))
	}
	for line := range strings.SplitSeq(sent[0].Body, "\n") {
		if strings.Contains(line, "https://") && strings.Trim(line, "abcdefghijklmnopqrstuvwxyz0123456789:/.-") != "" {
			t.Errorf("the link's line is %q", line)
		}
	}
}
