package people_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestASecondFactorIsAskedForAfterThePassword(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		who, _ := o.in(o.meerasAddress, sarasBrowser)
		secret, codes := o.factor(who)
		if len(codes) != 10 {
			t.Fatalf("there are %d recovery codes", len(codes))
		}
		half, err := o.SignIn(t.Context(), o.meerasAddress, secretWords, sarasBrowser)
		o.must(err)
		if !half.Half {
			t.Fatal("the password alone opens a session")
		}
		if _, err := o.Who(t.Context(), half.Token); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("half a sign-in is a session: %v", err)
		}
		_, err = o.SignInSecond(t.Context(), half.Token, o.code(secret), sarasBrowser)
		o.wants(err, fault.KindInvalid, "the code that switched it on, again")
		o.hand.Advance(time.Minute)
		begun, err := o.SignInSecond(t.Context(), half.Token, o.code(secret), sarasBrowser)
		o.must(err)
		if o.who(begun.Token).ID != o.meera || begun.Half {
			t.Errorf("it began %+v", begun)
		}
		_, err = o.SignInSecond(t.Context(), half.Token, codes[0], sarasBrowser)
		o.wants(err, fault.KindNotFound, "a half that was used")
		again, err := o.SignIn(t.Context(), o.meerasAddress, secretWords, sarasBrowser)
		o.must(err)
		_, err = o.SignInSecond(t.Context(), again.Token, o.code(secret), sarasBrowser)
		o.wants(err, fault.KindInvalid, "the same code twice")
		_, err = o.SignInSecond(t.Context(), again.Token, strings.ToUpper(codes[3]), sarasBrowser)
		o.must(err)
		late, err := o.SignIn(t.Context(), o.meerasAddress, secretWords, sarasBrowser)
		o.must(err)
		_, err = o.SignInSecond(t.Context(), late.Token, codes[3], sarasBrowser)
		o.wants(err, fault.KindInvalid, "a recovery code twice")
		o.hand.Advance(11 * time.Minute)
		_, err = o.SignInSecond(t.Context(), late.Token, codes[4], sarasBrowser)
		o.wants(err, fault.KindNotFound, "ten minutes later")
		for _, verb := range []string{"added a second factor", "used a recovery code", "refused to sign in", "signed in"} {
			if !slices.Contains(o.verbs(o.meera), verb) {
				t.Errorf("nobody journaled %q", verb)
			}
		}
	})
}

func TestCodesCannotBeTriedOneAfterTheOther(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		who, _ := o.in(o.meerasAddress, sarasBrowser)
		o.factor(who)
		half, err := o.SignIn(t.Context(), o.meerasAddress, secretWords, sarasBrowser)
		o.must(err)
		limited := 0
		for range 10 {
			if _, err := o.SignInSecond(t.Context(), half.Token, "000000", sarasBrowser); fault.Is(err, fault.KindTooMany) {
				limited++
			}
		}
		if limited != 4 {
			t.Errorf("%d of 10 codes were not looked at", limited)
		}
	})
}

func TestWhoMustHaveASecondFactorDoesNothingBeforeItIsSetUp(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		manager, _ := o.in(o.meerasAddress, sarasBrowser)
		o.must(o.Set(t.Context(), manager, people.SettingSecond, "nobody", "managers"))
		if agent, _ := o.in("bilal@example.com", sarasBrowser); agent.Owes {
			t.Error("an agent owes what managers must have")
		}
		owing, token := o.in(o.meerasAddress, sarasBrowser)
		if !owing.Owes {
			t.Fatal("nothing is owed")
		}
		_, err := o.Everybody(t.Context(), owing)
		o.wants(err, fault.KindForbidden, "reading on before it is set up")
		secret, _ := o.factor(owing)
		if who := o.who(token); who.Owes || !who.Can(people.ManagePeople) {
			t.Errorf("afterwards it is %+v", who)
		}
		o.hand.Advance(time.Minute)
		half, err := o.SignIn(t.Context(), o.meerasAddress, secretWords, sarasBrowser)
		o.must(err)
		begun, err := o.SignInSecond(t.Context(), half.Token, o.code(secret), sarasBrowser)
		o.must(err)
		if o.who(begun.Token).Owes {
			t.Error("it is owed still")
		}
	})
}

func TestAManagerHelpsWhoeverLostTheirTelephone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		agent, token := o.in("bilal@example.com", sarasBrowser)
		o.factor(agent)
		manager, _ := o.in(o.meerasAddress, sarasBrowser)
		o.wants(o.RemoveFactor(t.Context(), agent, o.meera), fault.KindForbidden, "an agent helping a manager")
		o.hand.Advance(16 * time.Minute)
		o.wants(o.RemoveFactor(t.Context(), manager, o.bilal), fault.KindUnproved, "sixteen minutes after signing in")
		begun, err := o.Prove(t.Context(), manager, secretWords, "")
		o.must(err)
		o.must(o.RemoveFactor(t.Context(), o.who(begun.Token), o.bilal))
		if _, err := o.Who(t.Context(), token); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the agent is signed in still: %v", err)
		}
		o.in("bilal@example.com", sarasBrowser) // with the password alone
		if sent := letters(t, d); len(sent) != 1 || sent[0].Staff != o.bilal || !strings.Contains(sent[0].Body, "Meera Nair") {
			t.Errorf("the letters are %+v", sent)
		}
	})
}

func TestProvingChangesTheSessionsName(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		who, token := o.in(o.meerasAddress, sarasBrowser)
		o.hand.Advance(time.Hour)
		o.wants(o.SetPassword(t.Context(), who, o.meera, "another fine password"), fault.KindUnproved, "an hour later")
		_, err := o.Prove(t.Context(), who, "wrong", "")
		o.wants(err, fault.KindInvalid, "a wrong password")
		_, err = o.Prove(t.Context(), who, "", "000000")
		o.wants(err, fault.KindInvalid, "a code without a second factor")
		begun, err := o.Prove(t.Context(), who, secretWords, "")
		o.must(err)
		if _, err := o.Who(t.Context(), token); begun.Token == token || !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the old name opens the session: %v", err)
		}
		o.must(o.SetPassword(t.Context(), o.who(begun.Token), o.meera, "another fine password"))
	})
}
