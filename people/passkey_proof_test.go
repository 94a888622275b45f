package people_test

import (
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestAPasskeyProvesOnceMoreWhoSomebodyIs(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, agent := founded(t, d)
		hand := testkit.Hand()
		desk.Now = hand.Now
		own, other := &testkit.Authenticator{Origin: deskOrigin}, &testkit.Authenticator{Origin: deskOrigin}
		added(t, desk, is(agent, people.Agent), own)
		added(t, desk, is(manager, people.Manager), other)
		session, _, err := tried(t, desk, own)
		if err != nil {
			t.Fatal(err)
		}
		hand.Advance(20 * time.Minute)
		who, err := desk.Who(t.Context(), session)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := desk.AskNewPasskey(t.Context(), who, party(t)); !fault.Is(err, fault.KindUnproved) {
			t.Errorf("a passkey is added at an open screen: %v", err)
		}
		if _, err := desk.AddPasskey(t.Context(), who, party(t), "Mine", "{}"); !fault.Is(err, fault.KindUnproved) {
			t.Errorf("a passkey is added at an open screen: %v", err)
		}
		asked := func() []byte {
			options, err := desk.AskProof(t.Context(), who, party(t))
			if err != nil {
				t.Fatal(err)
			}
			return options
		}
		_, err = desk.ProveByPasskey(t.Context(), who, party(t), other.Sign(t, asked()))
		refusal(t, "somebody else's passkey", err, "passkey.unknown")
		unseen := *own
		unseen.Unseen = true
		_, err = desk.ProveByPasskey(t.Context(), who, party(t), unseen.Sign(t, asked()))
		refusal(t, "a passkey that nobody unlocked", err, "passkey.refused")
		answer := own.Sign(t, asked())
		begun, err := desk.ProveByPasskey(t.Context(), who, party(t), answer)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := desk.Who(t.Context(), session); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the token that was known before still opens: %v", err)
		}
		fresh, err := desk.Who(t.Context(), begun.Token)
		if err != nil || fresh.Fresh(hand.Now()) != nil {
			t.Fatalf("%+v has not proved: %v", fresh, err)
		}
		_, err = desk.ProveByPasskey(t.Context(), fresh, party(t), answer)
		refusal(t, "the same answer again", err, "passkey.late")
		if lines := journaled(t, d, "proved"); lines != 1 {
			t.Errorf("the journal has %d lines of it", lines)
		}
	})
}

func TestWhoHasNoPasskeyProvesOtherwise(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, _, agent := founded(t, d)
		if _, err := desk.AskProof(t.Context(), is(agent, people.Agent), party(t)); !fault.Is(err, fault.KindConflict) {
			t.Errorf("asked for a passkey that is not there: %v", err)
		}
	})
}
