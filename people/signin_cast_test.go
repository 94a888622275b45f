package people_test

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
)

const secretWords = "a pomegranate tree"

var sarasBrowser = people.Entrance{Agent: "Firefox, Windows", Address: "203.0.113.7"}

// door is an organisation whose manager Meera signs in, with the clock in hand.
type door struct {
	people.Desk
	t             *testing.T
	hand          *now.Hand
	meera, bilal  ids.ID
	meerasAddress string
}

func openDoor(t *testing.T, d *db.DB) *door {
	t.Helper()
	desk, manager, agent := founded(t, d)
	hand := testkit.Hand()
	desk.Now = hand.Now
	o := &door{Desk: desk, t: t, hand: hand, meera: manager, bilal: agent, meerasAddress: "meera@example.com"}
	o.must(desk.OpenGate(t.Context()))
	o.must(desk.SetPassword(t.Context(), people.Program(), manager, secretWords))
	o.must(desk.SetPassword(t.Context(), people.Program(), agent, secretWords))
	return o
}

func (o *door) must(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

// wants fails unless an error is a fault of a kind.
func (o *door) wants(err error, kind fault.Kind, what string) {
	o.t.Helper()
	if err == nil || !fault.Is(err, kind) {
		o.t.Errorf("%s: %v", what, err)
	}
}

// in signs somebody in who needs nothing but the password.
func (o *door) in(email string, e people.Entrance) (people.Actor, string) {
	o.t.Helper()
	begun, err := o.SignIn(o.t.Context(), email, secretWords, e)
	o.must(err)
	return o.who(begun.Token), begun.Token
}

func (o *door) who(token string) people.Actor {
	o.t.Helper()
	who, err := o.Who(o.t.Context(), token)
	o.must(err)
	return who
}

// factor sets up a second factor as an app does, and gives its codes.
func (o *door) factor(who people.Actor) (secret string, codes []string) {
	o.t.Helper()
	o.must(o.BeginFactor(o.t.Context(), who))
	state, err := o.Factor(o.t.Context(), who)
	o.must(err)
	codes, err = o.ConfirmFactor(o.t.Context(), who, o.code(state.Begun.Secret))
	o.must(err)
	return state.Begun.Secret, codes
}

// code is what an app shows at this moment (RFC 6238), reckoned apart.
func (o *door) code(secret string) string { return appCode(o.t, secret, o.hand.Now().Time()) }

func appCode(t *testing.T, secret string, at time.Time) string {
	t.Helper()
	key, err := base32.StdEncoding.DecodeString(secret)
	if err != nil {
		t.Fatal(err)
	}
	mac := hmac.New(sha1.New, key)
	_ = binary.Write(mac, binary.BigEndian, at.Unix()/30)
	sum := mac.Sum(nil)
	from := sum[19] & 15
	return fmt.Sprintf("%06d", (binary.BigEndian.Uint32(sum[from:from+4])&0x7fffffff)%1000000)
}

// verbs lists what was journaled of a person, newest first.
func (o *door) verbs(staff ids.ID) (all []string) {
	o.t.Helper()
	o.must(o.DB.Look(o.t.Context(), func(tx *db.Tx) error {
		entries, err := journal.Of(tx, "staff", staff, 0, 50)
		for _, each := range entries {
			all = append(all, each.Verb)
		}
		return err
	}))
	return all
}
