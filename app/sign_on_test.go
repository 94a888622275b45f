package app_test

import (
	"net/url"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
)

// said is what a page says in English, as it stands in HTML.
func said(m language.Message) string {
	return m.HTML(language.Reader{Language: language.English})
}

// The whole way with a real provider: to it, back, and what it may not do.
func TestSignInWithACertifiedProvider(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		c := openCertified(t, d)

		first := c.surfer()
		where, text := first.says(first.leaves(), account("m-1", "Meera@Example.com", "yes"))
		first.ends("the first time, by a verified address", "Meera Nair", text, "")
		if where.Path != "/today" {
			t.Errorf("it leads to %s", where)
		}
		again := c.surfer()
		_, text = again.says(again.leaves(), account("m-1", "changed@example.com", "no"))
		again.ends("later, whatever the address", "Meera Nair", text, "")

		for what, row := range map[string]struct {
			who      url.Values
			sentence language.Message
		}{
			"an address that is not verified":         {account("b-1", "bilal@example.com", "no"), say.SignOnUnverified()},
			"nobody's address":                        {account("x-1", "stranger@example.com", "yes"), say.SignOnNobody()},
			"no address":                              {account("x-2", "", "yes"), say.SignOnNobody()},
			"a manager's address":                     {account("a-1", "ayesha@example.com", "yes"), say.SignOnLinkOwn()},
			"another account with somebody's address": {account("m-2", "meera@example.com", "yes"), say.SignOnOtherAccount()},
			"who is refused or changes their mind":    {url.Values{"deny": {"yes"}}, say.SignOnDenied()},
		} {
			s := c.surfer()
			_, text := s.says(s.leaves(), row.who)
			s.ends(what, "", text, said(row.sentence))
			if !strings.Contains(text, `action="/sign-in"`) {
				t.Errorf("%s: the page does not lead on:\n%s", what, text)
			}
		}
		must(t, c.People.ChangeProvider(t.Context(), c.manager, people.Provider{
			ID: c.provider, Name: "Certified", Issuer: c.issuer, Client: "vaada", Secret: "another", ByMail: true,
		}))
		s := c.surfer()
		_, text = s.says(s.leaves(), account("m-1", "", "no"))
		s.ends("with another secret", "", text, said(say.SignOnClient()))
	})
}

func TestAnAnswerOfAProviderServesOneBrowserOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		c := openCertified(t, d)

		s := c.surfer()
		s.stop = true
		s.says(s.leaves(), account("m-1", "meera@example.com", "yes"))
		thief := c.surfer()
		_, text, _ := thief.page(thief.Get(s.last))
		thief.ends("an answer in another browser", "", text, said(say.SignOnLate()))

		own := c.surfer()
		own.leaves() // has a try of its own
		_, text, _ = own.page(own.Get(s.last))
		own.ends("an answer in a browser with another try", "", text, said(say.SignOnLate()))

		s.stop = false
		_, text, _ = s.page(s.Get(s.last))
		s.ends("in the browser that began", "Meera Nair", text, "")
		replay := c.surfer()
		replay.Jar = s.Jar
		s.page(s.PostForm(c.home+"/sign-out", nil))
		_, text, _ = replay.page(replay.Get(s.last))
		replay.ends("the same answer again", "", text, said(say.SignOnLate()))

		other := c.surfer()
		address, err := url.Parse(other.leaves())
		must(t, err)
		asked := address.Query()
		asked.Set("nonce", "of another try")
		address.RawQuery = asked.Encode()
		_, text = other.says(address.String(), account("m-1", "meera@example.com", "yes"))
		other.ends("an answer to another question", "", text, said(say.SignOnForeign()))
	})
}

func TestAProviderThatIsOffAndWhoLeft(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		c := openCertified(t, d)

		s := c.surfer()
		s.stop = true
		s.says(s.leaves(), account("m-1", "meera@example.com", "yes"))
		must(t, c.People.SwitchProvider(t.Context(), c.manager, c.provider, false))
		_, text, _ := s.page(s.Get(s.last))
		s.ends("switched off meanwhile", "", text, said(say.SignOnSwitchedOff()))
		if strings.Contains(text, said(say.SignOnWith("Certified"))) {
			t.Error("the sign-in page offers what is switched off")
		}
		_, text, _ = s.page(s.PostForm(c.home+"/sign-in/with/"+c.provider.String(), nil))
		s.ends("begun when it is off", "", text, said(say.SignOnSwitchedOff()))
		must(t, c.People.SwitchProvider(t.Context(), c.manager, c.provider, true))

		in := c.surfer()
		_, text = in.says(in.leaves(), account("m-1", "meera@example.com", "yes"))
		in.ends("on again", "Meera Nair", text, "")
		must(t, d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE people_staff SET gone = 1 WHERE id = $1`, c.meera.ID)
			return err
		}))
		gone := c.surfer()
		_, text = gone.says(gone.leaves(), account("m-1", "meera@example.com", "yes"))
		gone.ends("who left", "", text, said(say.SignOnNobody()))
	})
}

func TestWhoIsSignedInLinksAnAccount(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		c := openCertified(t, d)
		link, err := c.People.MakeLink(t.Context(), people.Program(), c.meera.ID, false)
		must(t, err)
		begun, err := c.People.SignInByLink(t.Context(), link, people.Entrance{})
		must(t, err)

		s := c.surfer()
		s.enter(begun.Token)
		where, text := s.says(s.leaves(), account("anything", "private@example.org", "no"))
		s.ends("linking", "Meera Nair", text, said(say.SignOnYours()))
		if where.Path != "/account/sign-ons" {
			t.Errorf("it leads to %s", where)
		}
		linked, err := c.People.SignOns(t.Context(), c.meera)
		if err != nil || len(linked) != 1 || linked[0].Subject != "anything" || linked[0].ByMail {
			t.Fatalf("linked are %+v: %v", linked, err)
		}
		later := c.surfer()
		_, text = later.says(later.leaves(), account("anything", "", "no"))
		later.ends("with a linked account", "Meera Nair", text, "")

		// what was begun to link does not sign somebody else's browser in
		stolen := c.surfer()
		stolen.enter(begun.Token)
		stolen.stop = true
		stolen.says(stolen.leaves(), account("another", "", "no"))
		s.page(s.PostForm(c.home+"/sign-out", nil))
		_, text, _ = stolen.page(stolen.Get(stolen.last))
		stolen.ends("a link after signing out", "", text, said(say.SignOnLate()))

		err = c.People.Unlink(t.Context(), c.meera, linked[0].Issuer, linked[0].Subject)
		if told := said(say.PasskeyLastWay()); err == nil || !strings.Contains(err.Error(), told[:20]) {
			t.Errorf("the last way in was taken: %v", err)
		}
	})
}
