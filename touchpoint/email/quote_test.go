package email_test

import (
	"strings"
	"testing"

	"vaada/touchpoint/email"
)

func TestAnAnswerIsPartedFromTheLetterItQuotes(t *testing.T) {
	t.Parallel()
	for about, attribution := range map[string]string{
		"Gmail, English":          "On Mon, Nov 2, 2026 at 9:05 PM Anar Home <care@anarhome.example> wrote:",
		"Gmail, English, wrapped": "On Mon, Nov 2, 2026 at 9:05 PM Anar Home and Partners\n<care@anarhome.example>\nwrote:",
		"Apple, English":          "On 2 Nov 2026, at 21:05, Anar Home <care@anarhome.example> wrote:",
		"Gmail, Turkish":          "Anar Home <care@anarhome.example>, 2 Kas 2026 Pzt, 19:05 tarihinde şunu yazdı:",
		"Gmail, Turkish, wrapped": "Anar Home <care@anarhome.example>, 2 Kas 2026 Pzt, 19:05 tarihinde\nşunu yazdı:",
		"Apple, Turkish":          "Anar Home <care@anarhome.example> şunları yazdı (2 Kas 2026 19:05):",
		"Gmail, Urdu":             "پیر، 2 نومبر، 2026 کو 9:05 PM پر Anar Home <care@anarhome.example> نے لکھا:",
		"Gmail, Urdu, marks":      "\u200fپیر، 2 نومبر، 2026 کو 9:05 PM پر \u202aAnar Home\u202c نے لکھا:\u200f",
		"Urdu, without colon":     "2 نومبر 2026 کو Anar Home نے تحریر کیا",
		"Gmail, Hindi":            "सोम, 2 नव॰ 2026 को 9:05 pm बजे Anar Home <care@anarhome.example> ने लिखा:",
		"Outlook, English":        "From: Anar Home <care@anarhome.example>\nSent: Monday, November 2, 2026 9:05 PM\nTo: Sana\nSubject: Fridge",
		"Outlook, bold":           "*From:* Anar Home <care@anarhome.example>\n*Sent:* Monday, November 2, 2026 9:05 PM\n*To:* Sana\n*Subject:* Fridge",
		"Outlook, Turkish":        "________________________________\nKimden: Anar Home\nGönderildi: 2 Kasım 2026 Pazartesi 19:05\nKime: Elif\nKonu: Buzdolabı",
		"Outlook, Urdu":           "منجانب: Anar Home\nبھیجا گیا: 2 نومبر 2026\nبنام: ثنا\nموضوع: فریج",
		"Outlook, Hindi":          "प्रेषक: Anar Home\nभेजा गया: 2 नवंबर 2026\nप्रति: अनिल\nविषय: फ़्रिज",
		"Outlook, old":            "-----Original Message-----",
		"nothing but marks":       "> earlier",
	} {
		t.Run(about, func(t *testing.T) {
			t.Parallel()
			for _, below := range []string{"\n\n> earlier words\n>\n> and more\n", "\nearlier words\n"} {
				if about == "nothing but marks" && !strings.Contains(below, ">") {
					continue
				}
				said, quoted := email.Split("The answer.\n\nIn two parts.\n\n" + attribution + below)
				if said != "The answer.\n\nIn two parts." {
					t.Errorf("said %q", said)
				}
				if !strings.HasPrefix(quoted, strings.Split(attribution, "\n")[0]) || !strings.Contains(quoted, "earlier") {
					t.Errorf("quoted %q", quoted)
				}
			}
		})
	}
}

func TestNothingThatTheCustomerWroteIsHidden(t *testing.T) {
	t.Parallel()
	for about, whole := range map[string]string{
		"a letter without a quotation": "Hello,\nthe fridge is warm.",
		"answers between the lines":    "On 2 Nov 2026, at 21:05, Anar Home wrote:\n> Is it warm?\nYes.\n> Is the door shut?\nYes.",
		"answers above and below":      "Hello\n\n> Is it warm?\n\nYes it is.",
		"a forwarded letter":           "See below.\n\n---------- Forwarded message ---------\nFrom: shop\nWe do not repair.",
		"a sentence with wrote":        "The engineer wrote: come back.\nI came back.",
		"a sentence from":              "From: the kitchen comes a noise.\nSubject to what you say, I will wait.",
		"a smaller-than sign inside":   "The warmth is > 10 degrees",
	} {
		if said, quoted := email.Split(whole); said != whole || quoted != "" {
			t.Errorf("%s: said %q, quoted %q", about, said, quoted)
		}
	}
	said, quoted := email.Split("On 2 Nov 2026, at 21:05, Anar Home wrote:\n> Is it warm?\n\nYes, both.")
	if said != "Yes, both." || !strings.Contains(quoted, "Is it warm?") {
		t.Errorf("an answer below: said %q, quoted %q", said, quoted)
	}
}
