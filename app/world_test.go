package app_test

import (
	"net/url"
	"path"
	"slices"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/outbox"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/sample"
	"vaada/touchpoint"
)

// world is what there is to be seen in the first office: one thing of every
// kind that an address can name.
type world struct {
	past
	things
	offices                        *offices
	edition, remark, paste         ids.ID // of the charter in force; what somebody said of it; an old one
	closing                        string // a case that has left its procedure
	code, link                     string // of the case with the letter, the refund and the visit
	begun                          string // a procedure that was only begun
	letter, call, unread           ids.ID
	joined, answered, placed, owed ids.ID // a call of a case that is there, one that is answered, a letter that is placed, a refund that is granted
	customer, twin                 ids.ID // a customer, and one more who may be the same
	visit, refund, item            ids.ID
	question                       map[string]ids.ID // to all experts, for each deed one
	key, someone                   ids.ID
	held                           string
	done                           map[string]bool       // the patterns that somebody came to with effect
	read                           map[string]url.Values // the forms that pages held
	sending                        bool                  // those who come now may
	wrote                          map[string]int        // how many lines they left then in the journal
}

const pictured = `From: Ali Raza <ali@example.com>
To: complaints@anarhome.example
Message-ID: <pictured@example.com>
Subject: Secret of the first office
MIME-Version: 1.0
Content-Type: multipart/related; boundary=x

--x
Content-Type: text/html; charset=utf-8

<p>It is a <b>secret</b> matter.</p><img src="cid:p1">
--x
Content-Type: image/png; name=fridge.png
Content-ID: <p1>
Content-Disposition: inline
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--x--
`

// filled opens the two offices and has everything happen in the first.
func filled(t *testing.T, d *db.DB) *world {
	t.Helper()
	h := openOffices(t, d)
	w := &world{past: past{t, h.app, h.hand, h.cast}, offices: h, done: map[string]bool{}, read: map[string]url.Values{}, wrote: map[string]int{}}
	number := w.mail(pictured)
	page := w.page(number)
	w.code, w.link, w.letter, w.customer = casework.Code(number), page.Case.Link, page.Contacts[0].ID, page.Case.Customer
	w.edition = page.Case.Charter
	w.remark = w.remarked()
	var err error
	w.paste, err = w.Charters.Paste(t.Context(), w.staff[sample.Ayesha], "We get it right, every call, every time.")
	must(t, err)
	w.begun, err = w.Editions.Begin(t.Context(), w.staff[sample.Ayesha], procedure.Sort, language.NewText(language.English, "Orders to give up"))
	must(t, err)
	visited := w.calls("one", "Ayla Kaya", "0300 5550177", "Secret of the washing machine")
	w.told(visited)
	w.visit = w.page(visited).Visits[0].ID
	ending := w.calls("two", "Elif Yilmaz", "0300 5550188", "Secret oven")
	w.left(ending)
	w.closing = casework.Code(ending)
	w.twin = w.page(w.calls("three", "Ali R.", "0300 5550166", "Secret freezer")).Case.Customer
	w.owed = w.asked(page.Case)
	must(t, w.Cases.DecideRefund(t.Context(), h.find(people.Manager, "everywhere").Actor, w.owed, true, ""))
	w.refund = w.asked(page.Case)
	w.call, w.joined, w.answered = w.rings("begun"), w.rings("joined"), w.rings("answered")
	for _, id := range []string{"unread", "placed"} {
		w.mail("From: info@example.com\nTo: info@anarhome.example\nMessage-ID: <" + id + "@example.com>\nSubject: Secret question\n\nWhen are you open?\n")
	}
	waiting, _, err := w.Cases.Unplaced(t.Context(), w.staff[sample.Sara])
	must(t, err)
	w.unread, w.held, w.placed = waiting[0].Contact.ID, waiting[0].Contact.Original, waiting[1].Contact.ID
	w.consults()
	w.dead(page.Case.ID)
	made, _, err := w.People.MakeKey(t.Context(), people.Program(), people.KeyPlan{Name: "telephone", Rights: []people.Right{people.TellCalls}})
	must(t, err)
	w.key = made.ID
	someone := h.hire(people.Trainer, h.here, "someone")
	h.all = h.all[:len(h.all)-1]
	w.someone = someone.ID
	w.setsUp()
	w.drawnAnew()
	return w
}

// drawnAnew brings the procedure of complaints into force once more: open cases
// stay on the edition before.
func (w *world) drawnAnew() {
	w.T.Helper()
	who := w.staff[sample.Ayesha]
	drawn, err := procedure.Desk{DB: w.DB}.Chart(w.T.Context(), who, "complaint-by-email")
	must(w.T, err)
	must(w.T, w.Publishing.Publish(w.T.Context(), who, publishing.Documents{Charts: []procedure.Chart{*drawn.Chart}}, ""))
}

// rings has a call ring in the first office.
func (w *world) rings(call string) ids.ID {
	w.T.Helper()
	contact, err := w.Cases.Phone(w.T.Context(), w.staff[sample.Sara], touchpoint.CallEvent{Call: call, Kind: touchpoint.Ring, Caller: "0300 5550199"})
	must(w.T, err)
	return contact
}

// asked writes down a refund that waits for somebody who may decide it.
func (w *world) asked(c casework.Case) (refund ids.ID) {
	w.T.Helper()
	must(w.T, w.DB.Deed(w.T.Context(), func(tx *db.Tx) error {
		amount := money.Amount{Minor: 20_000_00, Currency: "PKR"}
		r, err := order.Ask(tx, w.staff[sample.Sara], order.Matter{Case: c.ID, Customer: c.Customer, Office: c.Office, Team: c.Team}, amount, "broken", w.hand.Now())
		refund = r.ID
		return err
	}))
	return refund
}

// consults asks all experts of the first office, for each deed about another case.
func (w *world) consults() {
	w.T.Helper()
	w.question = map[string]ids.ID{}
	defer w.hand.Set(w.hand.Now()) // whoever proved who they are did so just now
	for _, deed := range []string{"answer", "decline", "withdraw", "hand-on"} {
		number := w.mail("From: " + deed + "@example.com\nTo: complaints@anarhome.example\nMessage-ID: <" + deed + "@example.com>\nSubject: Secret question\n\nIt rattles.\n")
		w.does(number, "read", "", "about", "repair", "wish", "Silence")
		w.does(number, "clear", "yes")
		w.does(number, "ours", "expert")
		w.does(number, "ask-expert", "", "question", "Secret: can it be repaired?")
		w.question[deed] = w.page(number).Questions[0].ID
	}
}

// remarked says something of the charter in force.
func (w *world) remarked() ids.ID {
	w.T.Helper()
	must(w.T, w.Publishing.Remark(w.T.Context(), w.staff[sample.Sara], w.edition, publishing.Remark{Words: "Too long"}))
	said, err := w.Publishing.Remarks(w.T.Context(), w.staff[sample.Sara], edition.Charter, charter.Document)
	must(w.T, err)
	return said[0].ID
}

// upkeep is that the charter in force is looked after.
func (w *world) upkeep() ids.ID {
	w.T.Helper()
	all, err := w.Publishing.UpkeepsOf(w.T.Context(), w.staff[sample.Sara], edition.Charter, charter.Document)
	must(w.T, err)
	return all[0].ID
}

// dead puts a letter of a case among those that nobody tries to send any more.
func (w *world) dead(about ids.ID) {
	w.T.Helper()
	must(w.T, w.DB.Deed(w.T.Context(), func(tx *db.Tx) (err error) {
		w.item, err = outbox.Put(tx, outbox.Item{Kind: casework.LetterKind, To: "Secret@example.com", Payload: []byte("no letter"), Case: about, At: w.hand.Now()})
		return err
	}))
	must(w.T, w.SendAll(w.T.Context()))
}

// nothing is an id that names nothing: of what everybody has for themselves
// alone, or what is none's.
const nothing = "0000000000001"

// address is an example of what a pattern names: the method, and the address
// with real ids of the first office.
func (w *world) address(t *testing.T, pattern string) (method, address string) {
	t.Helper()
	method, address, _ = strings.Cut(pattern, " ")
	page := strings.TrimSuffix(address, "{$}")
	if strings.HasSuffix(pattern, "/draft") {
		page += "?kind=note"
	}
	return method, w.named(t, address, page)
}

// named is a page, with real ids of what an address is tried with.
func (w *world) named(t *testing.T, address, page string) string {
	t.Helper()
	examples := map[string]string{
		"code": w.code, "contact": w.letter.String(), "file": "0", "picture": "0", "call": w.call.String(), "hash": w.held,
		"visit": w.visit.String(), "refund": w.refund.String(), "customer": w.customer.String(), "twin": w.twin.String(), "item": w.item.String(),
		"link": w.link, "key": "complaint-by-email", "staff": w.someone.String(),
		"passkey": w.passkey.String(), "backup": w.backup.String(), "line": w.line.String(), "provider": w.provider.String(), "kiosk": w.kiosk.String(),
		"webhook": w.webhook.String(), "delivery": w.delivery.String(), "step": string(people.StartLists), "list": "touchpoints", "kin": "practice", "policy": "how-we-speak", "procedure": "service-by-telephone", "edition": w.edition.String(), "remark": w.remark.String(), "paste": w.paste.String(), "upkeep": w.upkeep().String(),
		"office": w.offices.here.String(), "team": w.staff[sample.Sara].Team.String(), "skill": w.skill.String(), "away": w.away.String(), "form": "turkiye",
	}
	switch {
	case strings.HasPrefix(address, "/settings/keys/{key}"):
		examples["key"] = w.key.String()
	case strings.HasPrefix(address, "/policies/{policy}/edit/"):
		examples["kin"], examples["key"] = "reach", ""
		if strings.HasSuffix(address, "/{key}") {
			examples["kin"], examples["key"] = "clauses", "speak-truth"
		}
	case strings.HasPrefix(address, "/procedures/{procedure}/edit/"):
		examples["kin"], examples["key"] = "handles", ""
		if strings.HasSuffix(address, "/{key}") {
			examples["kin"], examples["key"] = "boxes", "request"
		}
	case strings.HasSuffix(address, "/{kin}/{key}"):
		examples["kin"], examples["key"] = "scope", string(touchpoint.Telephone)
	case strings.HasPrefix(address, "/charter/promises/"):
		examples["key"] = drawnPromise
	case strings.HasPrefix(address, "/settings/lists/"):
		examples["key"] = string(touchpoint.Telephone)
	case strings.HasPrefix(address, "/settings/offices/"):
		examples["hash"] = w.calendar
	case strings.HasPrefix(address, "/settings/audit/copies/"):
		examples["file"] = "journal.csv"
	case strings.HasPrefix(address, "/join/"):
		examples["link"] = w.invitation
	case slices.Contains([]string{"/settings/people/{staff}/invite", "/settings/people/{staff}/revoke", "/settings/people/{staff}/slip"}, address):
		examples["staff"] = w.invited.String()
	}
	switch address {
	case "/policies/{policy}/retire":
		examples["policy"] = "refunds"
	case "/procedures/{procedure}/retire":
		examples["procedure"] = w.begun
	case "/people/{staff}/lost-telephone":
		examples["staff"] = w.forgetful.String()
	case "/settings/keys/{key}/keep":
		examples["key"] = w.leftKey.String()
	case "/settings/webhooks/{webhook}/keep":
		examples["webhook"] = w.leftHook.String()
	case "/cases/{code}/close":
		examples["code"] = w.closing
	case "/placing/{contact}":
		examples["contact"] = w.placed.String()
	case "/placing/{contact}/aside":
		examples["contact"] = w.unread.String()
	case "/calls/{call}/join":
		examples["call"] = w.joined.String()
	case "/calls/{call}/told":
		examples["call"] = w.answered.String()
	case "/questions/{question}", "/questions/{question}/hand-on", "/questions/{question}/remind":
		examples["question"] = w.question["hand-on"].String()
	case "/questions/{question}/answer", "/questions/{question}/decline", "/questions/{question}/withdraw":
		examples["question"] = w.question[path.Base(address)].String()
	case "/refunds/{refund}/pay":
		examples["refund"] = w.owed.String()
	}
	for name, example := range examples {
		page = strings.ReplaceAll(page, "{"+name+"}", example)
	}
	if strings.Contains(page, "{") {
		t.Errorf("%s: give an example of what it names in world_test.go", page)
	}
	return page
}

// elsewhere are the addresses that an office has for itself: who serves in
// another finds nothing there.
func elsewhere(pattern string) bool {
	for _, name := range []string{"{code}", "{contact}", "{call}", "{visit}", "{refund}", "{question}", "{item}", "{twin}", "/originals/{hash}"} {
		if strings.Contains(pattern, name) {
			return true
		}
	}
	return false
}
