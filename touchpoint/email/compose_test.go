package email_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/touchpoint/email"
)

func answer(in language.Language, text string) email.Outgoing {
	return email.Outgoing{
		MessageID:  "m1.k3v9@anarhome.example",
		From:       email.Address{Name: "انار ہوم", Email: "care@anarhome.example"},
		To:         email.Address{Name: "ثنا مرزا", Email: "sana@example.pk"},
		ReplyTo:    "reply+k3v9.abc@anarhome.example",
		Subject:    "Re: فریج کی مرمت",
		Language:   in,
		Text:       text,
		InReplyTo:  "CAur1@mail.gmail.example",
		References: []string{"m0@anarhome.example", "CAur1@mail.gmail.example"},
		Date:       now.At(time.Date(2026, 11, 2, 4, 0, 0, 0, time.UTC)),
	}
}

func packed(t *testing.T, out email.Outgoing) (string, *email.Message) {
	t.Helper()
	raw, err := email.Compose(out)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw), read(t, string(raw))
}

func TestALetterReadsBackAsItWasWritten(t *testing.T) {
	t.Parallel()
	out := answer(language.Turkish, "Merhaba,\n\nteknisyenimiz 4 Kasım tarihinde gelir.\nhttps://anarhome.example/t/abc.")
	raw, m := packed(t, out)
	if m.ID != out.MessageID || m.Subject != out.Subject || m.Date != out.Date || m.Sender() != out.From || m.To[0] != out.To {
		t.Errorf("it reads back as\n%s", understood(m))
	}
	if m.ReplyTo[0].Email != out.ReplyTo || strings.Join(m.References, " ") != strings.Join(out.References, " ") || m.InReplyTo[0] != out.InReplyTo {
		t.Errorf("answers would go to %v, in %v", m.ReplyTo, m.References)
	}
	if m.Text != out.Text {
		t.Errorf("the text became %q", m.Text)
	}
	for _, piece := range []string{`<div lang="tr" dir="ltr">`, `<p>Merhaba,</p>`, `gelir.<br>`, `<a href="https://anarhome.example/t/abc" `} {
		if !strings.Contains(m.HTML, piece) {
			t.Errorf("no %s in %s", piece, m.HTML)
		}
	}
	if m.Marks.Automatic || strings.Contains(raw, "go-mail") {
		t.Error("a person wrote it")
	}
	for _, line := range strings.Split(raw, "\r\n") {
		if len(line) > 998 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("no server takes the line %q", line)
		}
	}
	again, _ := packed(t, out)
	if again != raw {
		t.Error("packed twice it is not the same letter")
	}
}

func TestNumbersInUrduKeepTheirOrder(t *testing.T) {
	t.Parallel()
	const link = "https://anarhome.example/t/abc"
	_, m := packed(t, answer(language.Urdu,
		"فون +92 300 5550142، 90% وعدے، 10-12 بجے، \u2066-5\u2069 ڈگری، کوڈ AH-7731-0926، 14:52، 21/11/2026، 1,500 روپے، Samsung Galaxy، "+
			"care@anarhome.example پر، "+link+"۔\n"+link))
	for _, apart := range []string{"+92 300 5550142", "90%", "10-12", "-5", "AH-7731-0926", "Samsung Galaxy", "care@anarhome.example"} {
		if !strings.Contains(m.Text, "\u2066"+apart+"\u2069") {
			t.Errorf("%s is not set apart in %q", apart, m.Text)
		}
		if apart != "-5" && !strings.Contains(m.HTML, `<bdi dir="ltr">`+apart+`</bdi>`) {
			t.Errorf("%s is not set apart in %s", apart, m.HTML)
		}
	}
	for _, alone := range []string{" 14:52،", " 21/11/2026،", " 1,500 ", "\n" + link} {
		if !strings.Contains(m.Text, alone) {
			t.Errorf("%q was touched in %q", alone, m.Text)
		}
	}
	if !strings.Contains(m.Text, link+" \u2069۔") {
		t.Errorf("a mail program would take the mark into the link in %q", m.Text)
	}
	if !strings.Contains(m.HTML, `<div lang="ur" dir="rtl">`) {
		t.Errorf("no direction in %s", m.HTML)
	}
	if strings.Count(m.Text, "\u2066") != strings.Count(m.Text, "\u2069") {
		t.Error("an isolate is left open")
	}
}

func TestAnAcknowledgementSaysThatNobodyWroteIt(t *testing.T) {
	t.Parallel()
	out := answer(language.Hindi, "आपका संदेश मिल गया।")
	out.Automatic = true
	_, m := packed(t, out)
	if !m.Marks.Automatic || !m.Marks.NoAnswer {
		t.Errorf("its marks are %+v", m.Marks)
	}
}

func TestNoHeaderCanBeAdded(t *testing.T) {
	t.Parallel()
	wild := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
		"x\r\nBcc: victim@example.com", "x\nBcc: victim@example.com\n\nbody", "\r\n\r\n<script>", "=?utf-8?q?x=0D=0ABcc:_victim?=", "x\u2028Bcc: v", "\x00",
	}))
	rapid.Check(t, func(t *rapid.T) {
		out := answer(language.Urdu, wild.Draw(t, "text"))
		out.Subject = wild.Draw(t, "subject")
		out.From.Name, out.To.Name = wild.Draw(t, "from"), wild.Draw(t, "to")
		out.InReplyTo, out.References = wild.Draw(t, "answered"), []string{wild.Draw(t, "reference")}
		raw, err := email.Compose(out)
		if err != nil {
			if !errors.Is(err, email.ErrNotALetter) {
				t.Fatal(err)
			}
			return
		}
		head, _, _ := strings.Cut(string(raw), "\r\n\r\n")
		allowed := " content-language content-type date from in-reply-to message-id mime-version references reply-to subject to "
		for _, line := range strings.Split(head, "\r\n") {
			if strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t") {
				continue
			}
			name, _, _ := strings.Cut(line, ":")
			if !strings.Contains(allowed, " "+strings.ToLower(name)+" ") {
				t.Fatalf("a header was added: %q", line)
			}
		}
		if strings.Contains(strings.ReplaceAll(head, "\r\n", ""), "\n") {
			t.Fatal("a bare line end in the header")
		}
	})
}

func TestALetterThatCannotGoIsRefused(t *testing.T) {
	t.Parallel()
	for about, spoil := range map[string]func(*email.Outgoing){
		"without an id":       func(o *email.Outgoing) { o.MessageID = "" },
		"with an id of two":   func(o *email.Outgoing) { o.MessageID = "a@b> <c@d" },
		"from nobody":         func(o *email.Outgoing) { o.From.Email = "" },
		"to nobody":           func(o *email.Outgoing) { o.To.Email = "sana" },
		"to two at once":      func(o *email.Outgoing) { o.To.Email = "sana@example.pk, mallory@evil.example" },
		"answered to a fault": func(o *email.Outgoing) { o.ReplyTo = "not an address" },
	} {
		out := answer(language.English, "Hello")
		spoil(&out)
		if _, err := email.Compose(out); !errors.Is(err, email.ErrNotALetter) {
			t.Errorf("a letter %s gives %v", about, err)
		}
	}
}

func TestTheConversationKeepsItsBeginningAndItsEnd(t *testing.T) {
	t.Parallel()
	m := letter(t, "gmail-en")
	if got := strings.Join(email.Chain(m), " "); got != "m1.k3v9@anarhome.example "+m.ID {
		t.Errorf("the chain is %s", got)
	}
	long := &email.Message{ID: "last@x"}
	for range 50 {
		long.References = append(long.References, "middle@x")
	}
	long.References[0] = "first@x"
	if chain := email.Chain(long); len(chain) != 20 || chain[0] != "first@x" || chain[19] != "last@x" {
		t.Errorf("a long chain becomes %v", chain)
	}
	if got := email.Chain(letter(t, "gmail-ur")); len(got) != 2 {
		t.Errorf("without References the chain is %v", got)
	}
}

func TestTheSubjectIsAnsweredOnce(t *testing.T) {
	t.Parallel()
	for subject, want := range map[string]string{
		"Fridge": "Re: Fridge", "Re: Fridge": "Re: Fridge", "RE : x": "RE : x", "Ynt: Buzdolabı": "Ynt: Buzdolabı",
		"": "Re:", "جواب: فریج": "جواب: فریج", "उत्तर: फ़्रिज": "उत्तर: फ़्रिज", "Regarding my fridge": "Re: Regarding my fridge", "a\r\nb": "Re: a b",
	} {
		if got := email.ReplySubject(subject); got != want {
			t.Errorf("%q is answered as %q", subject, got)
		}
	}
}
