package email_test

import (
	"strings"
	"testing"

	"vaada/touchpoint/email"
)

const (
	fridge = "k3v9q2m7aaaaaaaaaaaaaaaaaa"
	oven   = "w8b1r5x0bbbbbbbbbbbbbbbbbb"
)

func desk(t *testing.T) email.Desk {
	t.Helper()
	d, ok := email.NewDesk("reply@anarhome.example", []byte("a secret of the house, long enough"))
	if !ok {
		t.Fatal("no desk")
	}
	return d
}

// known knows one letter of ours for each case, and Sana as their customer.
var known = email.Known{
	Ours: func(id string) (string, bool) {
		token := map[string]string{"m1.k3v9@anarhome.example": fridge, "m2@anarhome.example": oven}[id]
		return token, token != ""
	},
	Customer: func(_, address string) bool { return strings.EqualFold(address, "sana@example.pk") },
}

func TestALetterBelongsToTheCaseThatItAnswers(t *testing.T) {
	t.Parallel()
	d := desk(t)
	from := func(sender, fields string) string {
		return "From: " + sender + "\nMessage-ID: <x@example.pk>\n" + fields + "\n\nHello\n"
	}
	shout := strings.ToUpper(d.Address(fridge))
	for about, expected := range map[string]struct {
		letter string
		want   email.Thread
	}{
		"to the signed address": {
			from("sana@example.pk", "To: "+d.Address(fridge)),
			email.Thread{Case: fridge, By: email.ByAddress},
		},
		"to the signed address in capitals, in Cc": {
			from("Sana@Example.PK", "To: someone@example.pk\nCc: \"Anar\" <"+shout+">"),
			email.Thread{Case: fridge, By: email.ByAddress},
		},
		"forwarded by the mail server": {
			from("sana@example.pk", "To: undisclosed-recipients:;\nX-Original-To: "+d.Address(fridge)),
			email.Thread{Case: fridge, By: email.ByAddress},
		},
		"by In-Reply-To, References overwritten as Apple Mail does": {
			from("sana@example.pk", "References: <q@icloud.example>\nIn-Reply-To: <m1.k3v9@anarhome.example>"),
			email.Thread{Case: fridge, By: email.ByReference, Answered: "m1.k3v9@anarhome.example"},
		},
		"by the newest of our ids in References": {
			from("sana@example.pk", "References: <m2@anarhome.example>\n <m1.k3v9@anarhome.example> <q@example.pk>"),
			email.Thread{Case: fridge, By: email.ByReference, Answered: "m1.k3v9@anarhome.example"},
		},
		"by its signed address against another case's reference": {
			from("sana@example.pk", "To: "+d.Address(fridge)+"\nIn-Reply-To: <m2@anarhome.example>"),
			email.Thread{Case: fridge, By: email.ByAddress},
		},
		"from a stranger to the signed address": {
			from("mallory@evil.example", "To: "+d.Address(fridge)),
			email.Thread{Case: fridge, By: email.ByAddress, Stranger: true},
		},
		"from somebody who bears an employee's address": {
			from("manager@anarhome.example", "To: "+d.Address(fridge)),
			email.Thread{Case: fridge, By: email.ByAddress, Stranger: true},
		},
		"from nobody": {
			from("", "To: "+d.Address(fridge)),
			email.Thread{Case: fridge, By: email.ByAddress, Stranger: true},
		},
		"no case by a quoted number": {
			from("mallory@evil.example", "Subject: Re: [case 1042] "+fridge+"\nTo: care@anarhome.example"),
			email.Thread{},
		},
		"no case by a similar subject": {
			from("sana@example.pk", "Subject: Re: Your fridge\nTo: care@anarhome.example"),
			email.Thread{},
		},
		"no case by an id of ours that we never sent": {
			from("mallory@evil.example", "In-Reply-To: <m3@anarhome.example>"),
			email.Thread{},
		},
		"no case by a signature of another case": {
			from("mallory@evil.example", "To: "+strings.Replace(d.Address(fridge), fridge, oven, 1)),
			email.Thread{},
		},
	} {
		if got := d.Decide(read(t, expected.letter), known); got != expected.want {
			t.Errorf("a letter %s belongs to %+v", about, got)
		}
	}
}

func TestABounceReachesTheCaseWhoseLetterBounced(t *testing.T) {
	t.Parallel()
	got := desk(t).Decide(letter(t, "bounce-dsn"), known)
	if got != (email.Thread{Case: fridge, By: email.ByBounce, Answered: "m1.k3v9@anarhome.example"}) {
		t.Errorf("it reached %+v", got)
	}
	if got := desk(t).Decide(letter(t, "bounce-delayed"), known); got.Case != oven {
		t.Errorf("a delay reached %+v", got)
	}
}

func TestOnlyAnAddressThatWeSignedIsOurs(t *testing.T) {
	t.Parallel()
	d := desk(t)
	good := d.Address(fridge)
	if local, _, _ := strings.Cut(good, "@"); len(local) > 64 {
		t.Errorf("the local part of %s is longer than mail allows", good)
	}
	if token, ok := d.Case(good); !ok || token != fridge {
		t.Fatalf("%s is not ours", good)
	}
	other, _ := email.NewDesk("reply@anarhome.example", []byte("another secret, long enough"))
	for _, address := range []string{
		"", "@", "reply@anarhome.example", "reply+@anarhome.example", "reply+" + fridge + "@anarhome.example",
		"reply+" + fridge + ".@anarhome.example", "reply+." + "@anarhome.example",
		strings.Replace(good, "anarhome", "evilhome", 1), strings.Replace(good, "reply", "care", 1),
		good[:len(good)-1], other.Address(fridge), strings.Replace(good, ".", "..", 1),
	} {
		if token, ok := d.Case(address); ok {
			t.Errorf("%q was taken for an address of %s", address, token)
		}
	}
}

func TestADeskNeedsAnAddressAndASecret(t *testing.T) {
	t.Parallel()
	for address, secret := range map[string]string{
		"reply@anarhome.example": "short", "reply": "long enough to be a secret", "": "long enough to be a secret",
		"re+ply@anarhome.example": "long enough to be a secret", "a-very-long-name@anarhome.example": "long enough to be a secret",
	} {
		if _, ok := email.NewDesk(address, []byte(secret)); ok {
			t.Errorf("a desk at %q with %q", address, secret)
		}
	}
}
