package people_test

import (
	"sync"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestOfTwoLastWaysInThatAreTakenAtOnceOneStays(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, _, agent := founded(t, d)
		who := is(agent, people.Agent)
		var keys [2]ids.ID
		for i := range keys {
			keys[i] = added(t, desk, who, &testkit.Authenticator{Origin: deskOrigin})
		}
		var all sync.WaitGroup
		for _, key := range keys {
			all.Go(func() { _ = desk.RemovePasskey(t.Context(), who, key) })
		}
		all.Wait()
		if left, err := desk.Passkeys(t.Context(), who); err != nil || len(left) != 1 {
			t.Errorf("left are %d: %v", len(left), err)
		}
	})
}

func TestWhatTakesAWayInAsksForAProof(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		manager, _ := o.in(o.meerasAddress, sarasBrowser)
		kiosk := o.counter(manager)
		shared, _, err := o.Kiosk(t.Context(), kiosk)
		o.must(err)
		key := added(t, o.Desk, manager, &testkit.Authenticator{Origin: deskOrigin})
		manager.Proved = 0
		o.wants(o.RemovePasskey(t.Context(), manager, key), fault.KindUnproved, "removing a passkey")
		o.wants(o.Unlink(t.Context(), manager, "https://id.example.com", "meera"), fault.KindUnproved, "unlinking an account")
		o.wants(o.RemovePin(t.Context(), manager), fault.KindUnproved, "removing the PIN")
		o.wants(o.EndKiosk(t.Context(), manager, shared.ID), fault.KindUnproved, "ending a shared computer")
	})
}

func TestAConfirmedSecondFactorIsNeverWrittenOver(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		who, _ := o.in(o.meerasAddress, sarasBrowser)
		o.must(o.BeginFactor(t.Context(), who)) // once more is another secret
		secret, _ := o.factor(who)
		o.wants(o.BeginFactor(t.Context(), who), fault.KindConflict, "beginning another")
		o.hand.Advance(time.Minute)
		half, err := o.SignIn(t.Context(), o.meerasAddress, secretWords, sarasBrowser)
		o.must(err)
		_, err = o.SignInSecond(t.Context(), half.Token, o.code(secret), sarasBrowser)
		o.must(err)
	})
}

func TestWrongAnswersOfPasskeysAreBounded(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		device := &testkit.Authenticator{Origin: deskOrigin, Counter: 1}
		added(t, o.Desk, is(o.bilal, people.Agent), device)
		for range 60 { // good ones count nothing
			options, err := o.AskPasskey(t.Context(), party(t), people.Entrance{Address: "192.0.2." + ids.New().String()})
			o.must(err)
			_, err = o.SignInByPasskey(t.Context(), party(t), device.Sign(t, options), sarasBrowser)
			o.must(err)
		}
		refused := 0
		for range 100 {
			if _, err := o.SignInByPasskey(t.Context(), party(t), "{", sarasBrowser); fault.Is(err, fault.KindTooMany) {
				refused++
			}
		}
		if lines := o.verbs(0); refused != 50 || len(lines) != 50 {
			t.Errorf("%d were refused before they were looked at, %d were written down", refused, len(lines))
		}
		elsewhere := sarasBrowser
		elsewhere.Address = "203.0.113.8"
		_, err := o.SignInByPasskey(t.Context(), party(t), "{", elsewhere)
		o.wants(err, fault.KindInvalid, "from another place")
	})
}

func TestAFirmOfThirtyJoinsFromBehindOneAddress(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		for range 90 {
			o.must(o.KnockToJoin(sarasBrowser))
			o.OpenToJoin(sarasBrowser)
		}
		for range 20 {
			o.must(o.KnockToJoin(sarasBrowser))
		}
		o.wants(o.KnockToJoin(sarasBrowser), fault.KindTooMany, "one guess more")
	})
}
