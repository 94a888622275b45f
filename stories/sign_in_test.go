package stories_test

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/sample"
)

const nadiasPassword = "neela ghoda lambi rassi"

// shown is what an app on a telephone shows at this moment (RFC 6238).
func (h *house) shown(secret string) string {
	h.t.Helper()
	key, err := base32.StdEncoding.DecodeString(strings.ReplaceAll(secret, " ", ""))
	if err != nil {
		h.t.Fatal(err)
	}
	mac := hmac.New(sha1.New, key)
	_ = binary.Write(mac, binary.BigEndian, h.watch.Now().Time().Unix()/30)
	sum := mac.Sum(nil)
	from := sum[19] & 15
	return fmt.Sprintf("%06d", (binary.BigEndian.Uint32(sum[from:])&0x7fffffff)%1_000_000)
}

// with signs in with a password, at the page for it.
func (b *tab) with(email, password string) *tab {
	b.t.Helper()
	return b.open("/sign-in").fill(say.SigninName(), email).fill(say.PeopleFieldPassword().Capital(), password).send(say.TermSignIn().Capital())
}

// A supervisor gives herself a password and a second factor, signs in with both,
// then with a recovery code where her telephone is not at hand, and ends the
// session that she left open at the desk.
func TestASecondFactorFromThePictureToTheRecoveryCode(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	atDesk := h.enter(sample.Nadia, desk).open("/account").follow(say.SigninPasswordChange())
	atDesk.fill(say.PeopleFieldPassword().Capital(), "password123").follow(say.SigninSetPassword()).sees(say.SigninPasswordCommon())
	atDesk.fill(say.PeopleFieldPassword().Capital(), nadiasPassword).follow(say.SigninSetPassword()).sees(say.SigninPasswordThere())
	atDesk.follow(say.SigninSecondSetUp()).follow(say.SigninSecondSetUp())
	secret := eval[string](atDesk, `document.querySelector(".by-hand").textContent`)
	atDesk.fill(say.SigninCode().Capital(), h.shown(secret)).follow(say.SigninSecondConfirm()).sees(say.SigninCodesOnce())
	code := eval[string](atDesk, `document.querySelector(".recovery code").textContent`)

	h.watch.skip(time.Minute)
	onPhone := h.visit(language.Urdu, phone).with(sample.Nadia, nadiasPassword).sees(say.SigninSecondHint())
	onPhone.fill(say.SigninCode().Capital(), "000000").send(say.TermSignIn().Capital()).sees(say.SigninCodeWrong())
	onPhone.fill(say.SigninCode().Capital(), h.shown(secret)).send(say.TermSignIn().Capital())
	if onPhone.path() != "/cases" {
		t.Errorf("she comes to %s", onPhone.path())
	}

	plain := h.visit(language.Urdu, desk).withoutScript().with(sample.Nadia, nadiasPassword)
	plain.fill(say.SigninCode().Capital(), strings.ToUpper(code)).send(say.TermSignIn().Capital())
	plain.open("/account").follow(say.SigninEndOthers())
	for _, each := range []*tab{atDesk, onPhone} {
		if each.open("/today"); !strings.HasPrefix(each.path(), "/sign-in") {
			t.Errorf("somebody is signed in still, at %s", each.path())
		}
	}
	plain.open("/today")
	if plain.path() != "/today" {
		t.Errorf("she is signed out where she was, and comes to %s", plain.path())
	}
}

// Two colleagues share the computer at the counter, without script, and what can
// do harm asks for more than a PIN.
func TestTwoShareTheCounter(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	for email, pin := range map[string]string{sample.Sara: "318294", sample.Bilal: "704915"} {
		who := h.actor(email)
		who.Proved = h.watch.Now()
		if err := h.People.SetPin(t.Context(), who, pin); err != nil {
			t.Fatal(err)
		}
	}
	counter := h.enterWithoutScript(sample.Ayesha, desk).open("/settings/kiosks")
	counter.fill(say.SigninKioskName(), "Counter 2").send(say.SigninKioskNew()).sees(say.SigninKioskTitle())
	sara, bilal := h.member(sample.Sara).Name, h.member(sample.Bilal).Name
	counter.follow(sara).fill(say.SigninPin(), "704915").send(say.TermSignIn().Capital()).sees(say.SigninPinWrong())
	counter.fill(say.SigninPin(), "318294").send(say.TermSignIn().Capital()).open("/account").sees(say.SigninWithPin())
	counter.follow(say.SigninPasswordChange()).sees(say.SigninProveNothing())
	counter.open("/kiosk").follow(bilal).fill(say.SigninPin(), "704915").send(say.TermSignIn().Capital())
	if who := eval[string](counter, `document.querySelector(".you .heard")?.textContent ?? ""`); !strings.Contains(who, bilal) {
		t.Errorf("at the counter works %q", who)
	}
	h.watch.skip(4 * time.Minute)
	counter.open("/cases").sees(say.SigninKioskTitle())
	away := h.visit(language.English, desk)
	if away.open("/kiosk"); away.path() != "/sign-in" {
		t.Errorf("another computer shows the names, at %s", away.path())
	}
}
