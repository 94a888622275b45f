package people_test

import (
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
)

const deskOrigin = "https://desk.example.com"

// party is that of desk.example.com.
func party(t *testing.T) people.RelyingParty {
	t.Helper()
	party, err := people.Home{Hosts: []string{"desk.example.com"}, Secure: true}.Party("desk.example.com")
	if err != nil {
		t.Fatal(err)
	}
	return party
}

// is makes the actor that somebody is, who has just proved who they are.
func is(staff ids.ID, role people.Role) people.Actor {
	return people.Actor{Kind: people.Person, ID: staff, Holdings: people.Everywhere(role), Proved: testkit.Hand().Now()}
}

// added gives a person a passkey.
func added(t *testing.T, desk people.Desk, who people.Actor, device *testkit.Authenticator) ids.ID {
	t.Helper()
	options, err := desk.AskNewPasskey(t.Context(), who, party(t))
	if err != nil {
		t.Fatal(err)
	}
	id, err := desk.AddPasskey(t.Context(), who, party(t), " My telephone ", device.Make(t, options))
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// tried signs in with a device.
func tried(t *testing.T, desk people.Desk, device *testkit.Authenticator) (session, answer string, err error) {
	t.Helper()
	options, err := desk.AskPasskey(t.Context(), party(t), people.Entrance{})
	if err != nil {
		t.Fatal(err)
	}
	answer = device.Sign(t, options)
	begun, err := desk.SignInByPasskey(t.Context(), party(t), answer, people.Entrance{})
	return begun.Token, answer, err
}

// refusal checks that a deed was refused with a sentence.
func refusal(t *testing.T, what string, err error, sentence string) {
	t.Helper()
	if told := fault.Of(err); told == nil || told.Say.Key() != sentence {
		t.Errorf("%s: %v, want %s", what, err, sentence)
	}
}

func TestAPasskeySignsInItsPerson(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, agent := founded(t, d)
		device := &testkit.Authenticator{Origin: deskOrigin, Counter: 1}
		added(t, desk, is(agent, people.Agent), device)
		added(t, desk, is(manager, people.Manager), &testkit.Authenticator{Origin: deskOrigin})
		for range 2 {
			session, _, err := tried(t, desk, device)
			if err != nil {
				t.Fatal(err)
			}
			if who, err := desk.Who(t.Context(), session); err != nil || who.ID != agent {
				t.Fatalf("the session is of %+v: %v", who, err)
			}
		}
		keys, err := desk.Passkeys(t.Context(), is(agent, people.Agent))
		if err != nil || len(keys) != 1 {
			t.Fatalf("the agent has %+v: %v", keys, err)
		}
		if key := keys[0]; key.Name != "My telephone" || key.Counter != 3 || key.Used.IsZero() || !key.Doubted.IsZero() || len(key.Transports) != 1 {
			t.Errorf("the passkey is kept as %+v", key)
		}
	})
}

func TestAPasskeyOfAnotherPlaceOrMomentIsRefused(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, agent := founded(t, d)
		hand := testkit.Hand()
		desk.Now = hand.Now
		device, other := &testkit.Authenticator{Origin: deskOrigin}, &testkit.Authenticator{Origin: deskOrigin}
		added(t, desk, is(agent, people.Agent), device)
		added(t, desk, is(manager, people.Manager), other)
		for what, change := range map[string]func(*testkit.Authenticator){
			"another page":      func(a *testkit.Authenticator) { a.Origin = "https://desk.example.com.attacker.example" },
			"a page by http":    func(a *testkit.Authenticator) { a.Origin = "http://desk.example.com" },
			"a page above":      func(a *testkit.Authenticator) { a.Origin = "https://example.com" },
			"another party":     func(a *testkit.Authenticator) { a.Name = "example.com" },
			"nobody proved":     func(a *testkit.Authenticator) { a.Unseen = true },
			"another's account": func(a *testkit.Authenticator) { *a = *a.As(other) },
		} {
			changed := *device
			change(&changed)
			_, _, err := tried(t, desk, &changed)
			refusal(t, what, err, "passkey.refused")
		}
		stranger := &testkit.Authenticator{Origin: deskOrigin}
		options, err := desk.AskNewPasskey(t.Context(), is(agent, people.Agent), party(t))
		if err != nil {
			t.Fatal(err)
		}
		stranger.Make(t, options) // made, and never kept
		_, _, err = tried(t, desk, stranger)
		refusal(t, "a passkey that nobody kept", err, "passkey.unknown")

		_, answer, err := tried(t, desk, device)
		if err != nil {
			t.Fatal(err)
		}
		_, err = desk.SignInByPasskey(t.Context(), party(t), answer, people.Entrance{})
		refusal(t, "the same answer again", err, "passkey.late")
		_, err = desk.SignInByPasskey(t.Context(), party(t), device.Sign(t, []byte(`{"challenge":"bm9ib2R5IGFza2VkIGZvciBpdA","rpId":"desk.example.com"}`)), people.Entrance{})
		refusal(t, "a challenge of somebody else's making", err, "passkey.late")

		late, err := desk.AskPasskey(t.Context(), party(t), people.Entrance{})
		if err != nil {
			t.Fatal(err)
		}
		hand.Advance(5*time.Minute + time.Second)
		_, err = desk.SignInByPasskey(t.Context(), party(t), device.Sign(t, late), people.Entrance{})
		refusal(t, "an answer after five minutes", err, "passkey.late")
		for what, answer := range map[string]string{"nothing": "", "no JSON": "{", "too much": strings.Repeat("x", 1<<17)} {
			_, err = desk.SignInByPasskey(t.Context(), party(t), answer, people.Entrance{})
			refusal(t, what, err, "passkey.refused")
		}
	})
}

func TestAChallengeServesOnePurposeAndOnePerson(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, agent := founded(t, d)
		device := &testkit.Authenticator{Origin: deskOrigin}
		added(t, desk, is(agent, people.Agent), device)
		proof, err := desk.AskProof(t.Context(), is(agent, people.Agent), party(t))
		if err != nil {
			t.Fatal(err)
		}
		_, err = desk.SignInByPasskey(t.Context(), party(t), device.Sign(t, proof), people.Entrance{})
		refusal(t, "a proof used to sign in", err, "passkey.late")

		options, err := desk.AskNewPasskey(t.Context(), is(agent, people.Agent), party(t))
		if err != nil {
			t.Fatal(err)
		}
		fresh := &testkit.Authenticator{Origin: deskOrigin}
		answer := fresh.Make(t, options)
		if _, err := desk.AskNewPasskey(t.Context(), is(manager, people.Manager), party(t)); err != nil {
			t.Fatal(err)
		}
		_, err = desk.AddPasskey(t.Context(), is(manager, people.Manager), party(t), "Taken", answer)
		refusal(t, "a passkey that somebody else asked for", err, "passkey.late")
		if _, err := desk.AddPasskey(t.Context(), is(agent, people.Agent), party(t), "Mine", answer); err != nil {
			t.Error(err)
		}
		_, err = desk.AddPasskey(t.Context(), is(agent, people.Agent), party(t), "Mine", answer)
		refusal(t, "the same passkey twice", err, "passkey.late")
	})
}

func TestAPasskeyThatMayHaveBeenCopiedIsRefusedAndTold(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, _, agent := founded(t, d)
		device := &testkit.Authenticator{Origin: deskOrigin, Counter: 10}
		added(t, desk, is(agent, people.Agent), device)
		copied := *device
		if _, _, err := tried(t, desk, device); err != nil {
			t.Fatal(err)
		}
		session, _, err := tried(t, desk, &copied)
		refusal(t, "a second one with the same counter", err, "passkey.doubted")
		if session != "" {
			t.Error("it signed in nevertheless")
		}
		keys, err := desk.Passkeys(t.Context(), is(agent, people.Agent))
		if err != nil || len(keys) != 1 || keys[0].Doubted.IsZero() || keys[0].Counter != 11 {
			t.Errorf("the passkey is kept as %+v: %v", keys, err)
		}
		if lines := journaled(t, d, "doubted"); lines != 1 {
			t.Errorf("the journal has %d lines of it", lines)
		}
	})
}

// journaled counts the lines with a verb.
func journaled(t *testing.T, d *db.DB, verb string) (lines int) {
	t.Helper()
	err := d.Look(t.Context(), func(tx *db.Tx) error {
		return tx.Row(`SELECT COUNT(*) FROM journal_entries WHERE verb = $1`, verb).Scan(&lines)
	})
	if err != nil {
		t.Fatal(err)
	}
	return lines
}

func TestWhoLeftSignsInWithNoPasskey(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, _, agent := founded(t, d)
		device := &testkit.Authenticator{Origin: deskOrigin}
		added(t, desk, is(agent, people.Agent), device)
		leave(t, d, agent)
		_, _, err := tried(t, desk, device)
		refusal(t, "who left", err, "passkey.unknown")
	})
}

// leave lets a person go.
func leave(t *testing.T, d *db.DB, staff ids.ID) {
	t.Helper()
	err := d.Deed(t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(`UPDATE people_staff SET gone = 1 WHERE id = $1`, staff)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestPasskeysAreAPersonsOwn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, agent := founded(t, d)
		who, boss := is(agent, people.Agent), is(manager, people.Manager)
		first := added(t, desk, who, &testkit.Authenticator{Origin: deskOrigin})
		if err := desk.RemovePasskey(t.Context(), who, first); !fault.Is(err, fault.KindConflict) {
			t.Errorf("the last way in was taken: %v", err)
		}
		second := added(t, desk, who, &testkit.Authenticator{Origin: deskOrigin})
		if err := desk.RenamePasskey(t.Context(), boss, second, "Mine"); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a manager renamed somebody's passkey: %v", err)
		}
		if err := desk.RemovePasskey(t.Context(), boss, second); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a manager removed somebody's passkey: %v", err)
		}
		if err := desk.RenamePasskey(t.Context(), who, second, " "); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("a passkey without a name: %v", err)
		}
		if err := desk.RenamePasskey(t.Context(), who, second, "The stick"); err != nil {
			t.Error(err)
		}
		if err := desk.RemovePasskey(t.Context(), who, first); err != nil {
			t.Error(err)
		}
		if keys, err := desk.Passkeys(t.Context(), who); err != nil || len(keys) != 1 || keys[0].Name != "The stick" {
			t.Errorf("left are %+v: %v", keys, err)
		}
		if _, err := desk.Passkeys(t.Context(), people.Actor{Kind: people.Key, Rights: []people.Right{people.Serve}}); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("another system has passkeys: %v", err)
		}
	})
}

func TestNobodyKeepsPasskeysWithoutEnd(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, _, agent := founded(t, d)
		who := is(agent, people.Agent)
		for range 20 {
			added(t, desk, who, &testkit.Authenticator{Origin: deskOrigin})
		}
		_, err := desk.AskNewPasskey(t.Context(), who, party(t))
		refusal(t, "one more", err, say.PasskeyMost(20).Key())
	})
}
