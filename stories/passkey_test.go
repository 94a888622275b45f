package stories_test

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"

	"vaada/internal/language/say"
	"vaada/people"
	"vaada/sample"
)

// Somebody adds a passkey, signs out, and comes back by the finger that opens
// their telephone: once by the button, once by what the browser offers in the
// field of the name.
func TestSignInWithAPasskey(t *testing.T) {
	t.Parallel()
	for name, email := range map[string]string{"in English": sample.Sara, "in Urdu": sample.Bilal} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := anarHome(t)
			h.home = strings.Replace(h.home, "127.0.0.1", "localhost", 1) // passkeys belong to a name
			b := h.enter(email, phone)
			device := b.telephone(t)

			b.open("/account/passkeys").sees(say.PasskeyNone())
			b.fill(say.PeopleFieldName().Capital(), "Redmi").follow(say.PasskeyAdd())
			b.sees("Redmi", say.PasskeyUnused(), say.PasskeyAdded())

			b.touches(device, false).leave()
			b.until("a passkey is offered with the name", `document.querySelector("#email").autocomplete === "username webauthn"`)
			b.touches(device, true).open("/sign-in?back=/account/passkeys") // takes what the browser offers
			b.until("the browser's own offer signs in", `location.pathname === "/account/passkeys"`)
			b.settle()
			b.sees("Redmi").misses(say.PasskeyUnused())

			b.touches(device, false).leave().open("/sign-in?back=/account/passkeys").touches(device, true)
			b.click(b.find(pressable, say.PasskeySignIn()))
			b.until("the button signs in", `location.pathname === "/account/passkeys"`)
			b.settle()

			h.watch.skip(20 * time.Minute) // somebody else may sit there now
			b.open("/account/passkeys").sees(say.ErrUnproved()).follow(say.PasskeyAdd())
			b.click(b.find(pressable, say.PasskeyProve()))
			b.until("the finger proves it again", `location.pathname === "/account/passkeys"`)
			b.settle()
			b.fill(say.PeopleFieldName().Capital(), "Nokia").misses(say.ErrUnproved())

			if keys, err := h.People.Passkeys(t.Context(), h.actor(email)); err != nil || len(keys) != 1 || keys[0].Counter < 4 {
				t.Errorf("the passkey is kept as %+v: %v", keys, err)
			}
		})
	}
}

// Who has no passkey of ours is told so, and who has their browser's script
// switched off is told what passkeys need.
func TestAPasskeyThatIsNotOursOpensNothing(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	h.home = strings.Replace(h.home, "127.0.0.1", "localhost", 1)
	b := h.visit("ur", phone)
	device := b.telephone(t)
	b.touches(device, false).open("/sign-in")
	b.touches(device, true).click(b.find(pressable, say.PasskeySignIn()))
	b.wait("a sentence that says so", func() bool { return strings.Contains(b.text(), b.words(say.PasskeyCancelled())) })

	quiet := h.visit("ur", phone).withoutScript()
	quiet.open("/sign-in").sees(say.PasskeyNoScript())
	if quiet.has(pressable, say.PasskeySignIn()) {
		t.Error("a button is offered that can do nothing")
	}
}

// What passkeys need is said where they cannot work.
func TestPasskeysNeedAName(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	b := h.enter(sample.Sara, desk).open("/account/passkeys")
	_, why := people.Home{}.Party(strings.TrimPrefix(h.home, "http://"))
	b.sees(say.PasskeyUseLocalhost(strings.Replace(h.home, "127.0.0.1", "localhost", 1)))
	if why == nil || b.has(pressable, say.PasskeyAdd()) {
		t.Errorf("a passkey is offered under a number: %v", why)
	}
}

// telephone gives the browser a device that keeps passkeys and knows its owner.
func (b *tab) telephone(t *testing.T) webauthn.AuthenticatorID {
	t.Helper()
	b.must(call(b, webauthn.Enable, webauthn.EnableParams{}))
	made, err := chromedp.Call(b.ctx, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: &webauthn.VirtualAuthenticatorOptions{
		Protocol: webauthn.AuthenticatorProtocolCtap2, Ctap2version: webauthn.Ctap2versionCtap21, Transport: webauthn.AuthenticatorTransportInternal,
		HasResidentKey: true, HasUserVerification: true, IsUserVerified: true, AutomaticPresenceSimulation: true,
	}})
	b.must(err)
	return made.AuthenticatorID
}

// leave signs out.
func (b *tab) leave() *tab {
	b.t.Helper()
	eval[bool](b, `document.querySelector("[data-sign-out]").requestSubmit(), true`)
	b.until("the sign-in page", `location.pathname === "/sign-in"`)
	b.settle()
	return b
}

// touches lets a finger lie on the device, or not.
func (b *tab) touches(device webauthn.AuthenticatorID, on bool) *tab {
	b.t.Helper()
	b.must(call(b, webauthn.SetAutomaticPresenceSimulation, webauthn.SetAutomaticPresenceSimulationParams{AuthenticatorID: device, Enabled: on}))
	return b
}
