package staff_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

// printedCode is the code on a slip.
var printedCode = regexp.MustCompile(`[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}`)

// home is the office and team of a house, as forms offer them.
func (h *house) home() string { return h.office.String() + "." + h.team.String() }

// slip invites somebody and reads the code off the page that is printed.
func (h *house) slip(manager *browser, name string) (person, code string) {
	h.t.Helper()
	sent := manager.post("/settings/people/new", "name", name, "language", "ur", "home", h.home(), "role", "agent", "way", "slip").want(h.t, http.StatusSeeOther)
	if !strings.HasSuffix(sent.to, "/slip") {
		h.t.Fatalf("it leads to %s", sent.to)
	}
	page := manager.with(sent).get(sent.to).want(h.t, http.StatusOK, `<svg class="qr"`, "vaada.test/join", `class="slip" lang="ur" dir="rtl"`)
	if code = printedCode.FindString(page.body); code == "" {
		h.t.Fatalf("no code stands on\n%s", page.body)
	}
	return strings.TrimSuffix(sent.to, "/slip"), code
}

// with is a browser that keeps the cookies of an answer.
func (b *browser) with(a answer) *browser {
	kept := *b
	kept.cookies = (&http.Response{Header: a.header}).Cookies()
	return &kept
}

func TestSomebodyIsInvitedByASlipAndJoins(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager := h.hire("Ayesha", people.Manager)
		manager.get("/settings/people").want(t, http.StatusOK, "Ayesha", "/settings/people/new")
		manager.post("/settings/people/new", "home", h.home(), "way", "slip").want(t, http.StatusUnprocessableEntity, "Please enter")
		person, code := h.slip(manager, "Elif Kaya")
		manager.get(person+"/slip").want(t, http.StatusOK, "A slip is shown once")
		manager.get(person).want(t, http.StatusOK, "Elif Kaya", "elif.kaya", "Invited")

		nobody := &browser{house: h}
		nobody.post("/join", "code", "4F7K-9QMX-2PTA").want(t, http.StatusUnprocessableEntity, "No invitation has this code")
		to := nobody.post("/join", "code", strings.ToLower(code)).want(t, http.StatusSeeOther).to
		page := nobody.get(to).want(t, http.StatusOK, "Elif Kaya", "elif.kaya", "Türkçe")
		if !regexp.MustCompile(`<input[^>]*value="ur"[^>]*checked`).MatchString(page.body) {
			t.Error("the language that the invitation names is not chosen")
		}
		if strings.Contains(page.header.Get("Set-Cookie"), web.SessionCookie) || page.header.Get("Referrer-Policy") != "no-referrer" {
			t.Error("reading the page signs in, or tells where one came from")
		}
		nobody.post(to, "language", "tr", "password", "elif.kaya elif").want(t, http.StatusUnprocessableEntity)
		in := nobody.post(to, "language", "tr", "password", "a pomegranate tree").want(t, http.StatusSeeOther)
		if in.to != "/welcome" {
			t.Errorf("it leads to %s", in.to)
		}
		elif := nobody.with(in)
		elif.get("/welcome").want(t, http.StatusOK, "Elif Kaya", "elif.kaya", `href="/account"`)
		elif.get("/settings/people").want(t, http.StatusForbidden)
		nobody.get(to).want(t, http.StatusNotFound, "No invitation has this code", `action="/join"`)
		nobody.post(to, "language", "tr", "password", "a pomegranate tree").want(t, http.StatusNotFound, "No invitation has this code")
		nobody.get("/join/4f7k9qmx2pta").want(t, http.StatusNotFound, "No invitation has this code", `action="/join"`)
	})
}

func TestNoForgedNameGetsIntoAnInvitation(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager := h.hire("Ayesha", people.Manager)
		forged := func(host, email string, typed ...string) answer {
			form := url.Values{"name": {"Elif Kaya"}, "email": {email}, "language": {"tr"}, "role": {"agent"}, "home": {h.home()}}
			for at := 0; at < len(typed); at += 2 {
				form.Set(typed[at], typed[at+1])
			}
			headers := map[string]string{
				"Host": host, "X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example",
				"Sec-Fetch-Site": "same-origin", "Cookie": web.SessionCookie + "=" + manager.session,
			}
			return h.send(http.MethodPost, "/settings/people/new", form, headers)
		}
		for _, host := range []string{"evil.example", "vaada.test.evil.example", "evil.example:80", "vaada.test@evil.example"} {
			forged(host, "elif@example.com", "way", "mail").want(t, http.StatusUnprocessableEntity, "nobody has set the name of this site")
			forged(host, "elif@example.com", "way", "slip").want(t, http.StatusUnprocessableEntity, "nobody has set the name of this site")
		}
		forged("vaada.test:6666", "elif@example.com", "way", "mail").want(t, http.StatusSeeOther)
		if letters := h.letters(); len(letters) != 1 || !strings.Contains(letters[0], "http://vaada.test/join/") || strings.Contains(letters[0], "evil") {
			t.Errorf("the letters are %q", letters)
		}
		slip := forged("vaada.test:6666", "", "way", "slip", "sign_in", "elif.k").want(t, http.StatusSeeOther)
		page := manager.with(slip).get(slip.to).want(t, http.StatusOK, "vaada.test/join")
		if strings.Contains(page.body, "6666") {
			t.Error("a port that a browser claims is printed")
		}
	})
}

func TestWithoutAMailServerNobodyIsInvitedByMail(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.pages.People.NoMail = true
		manager, sara := h.hire("Ayesha", people.Manager), h.hire("Sara", people.Agent)
		form := manager.get("/settings/people/new").want(t, http.StatusOK, "Hand over a printed slip", `value="slip"`)
		person := manager.get("/settings/people/"+sara.who.ID.String()).want(t, http.StatusOK, "Hand over a printed slip", `value="slip"`)
		for _, page := range []answer{form, person} {
			if strings.Contains(page.body, `value="mail"`) {
				t.Error("a letter is offered that cannot leave")
			}
		}
		manager.post("/settings/people/new", "name", "Elif Kaya", "email", "elif@example.com", "language", "tr", "role", "agent", "home", h.home(), "way", "mail").
			want(t, http.StatusUnprocessableEntity, "Hand over a printed slip")
		manager.post("/settings/people/"+sara.who.ID.String()+"/invite", "way", "mail").want(t, http.StatusUnprocessableEntity, "No mail server is set")
		if letters := h.letters(); len(letters) != 0 {
			t.Errorf("the letters are %q", letters)
		}
		manager.get("/start").want(t, http.StatusOK, `<li><a href="/outbox">`) // what is left out leads to where it is told how
		manager.get("/outbox").want(t, http.StatusOK, "[mail]")
	})
}

func TestGuessingTheCodesOfSlipsIsSlowedDown(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		nobody := &browser{house: h}
		for range 20 {
			nobody.post("/join", "code", "4F7K-9QMX-2PTA").want(t, http.StatusUnprocessableEntity)
		}
		nobody.post("/join", "code", "4F7K-9QMX-2PTA").want(t, http.StatusTooManyRequests, "Too many tries")
		nobody.get("/join/4f7k9qmx2pta").want(t, http.StatusTooManyRequests)
		h.hand.Advance(time.Hour)
		nobody.post("/join", "code", "4F7K-9QMX-2PTA").want(t, http.StatusUnprocessableEntity)
	})
}

func TestAManagerSetsWhatAPersonMayAndWhenTheyWork(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager, sara := h.hire("Ayesha", people.Manager), h.hire("Sara", people.Agent)
		at := "/settings/people/" + sara.who.ID.String()
		manager.post("/settings/skills", "name", "Washing machines").want(t, http.StatusSeeOther)
		local := h.hireAt("Hina", people.At(h.office, people.Manager))
		local.post("/settings/skills", "name", "Ovens").want(t, http.StatusForbidden)
		if page := local.get("/settings/people").want(t, http.StatusOK); strings.Contains(page.body, "/settings/skills") {
			t.Error("who manages one office is led to what all offices share")
		}
		manager.post("/settings/skills", "name", "Washing machines").want(t, http.StatusUnprocessableEntity, "on the list already")
		seen := regexp.MustCompile(`name="seen" value="(\d+)"`).FindStringSubmatch(manager.get(at).want(t, http.StatusOK, "Washing machines").body)[1]
		details := []string{"name", "Sara Khan", "email", "sara@example.com", "sign_in", "Sara.Khan", "language", "en", "home", h.home(), "spoken", "ur", "seen", seen}
		manager.post(at, details...).want(t, http.StatusSeeOther)
		manager.get(at).want(t, http.StatusOK, "Sara Khan", `value="sara.khan"`)
		manager.get("/settings/people?q=urdu").want(t, http.StatusOK, "Sara Khan")
		manager.get("/settings/people?q=اردو").want(t, http.StatusOK, "Sara Khan")
		if strings.Contains(manager.get("/settings/people?q=hindi").want(t, http.StatusOK).body, "Sara Khan") {
			t.Error("who does not speak a language is found by it")
		}
		manager.post(at, details...).want(t, http.StatusConflict, "Washing machines")

		manager.post(at+"/roles", "role", "supervisor", "place", h.home()).want(t, http.StatusSeeOther)
		manager.get(at).want(t, http.StatusOK, "Supervisor (")
		manager.post(at+"/roles", "role", "administrator", "place", "all.all").want(t, http.StatusForbidden)
		manager.post(at+"/roles/drop", "role", "supervisor", "place", h.home()).want(t, http.StatusSeeOther)
		own := "/settings/people/" + manager.who.ID.String()
		manager.post(own+"/roles/drop", "role", "manager", "place", "all.all").want(t, http.StatusConflict, "Nobody else is manager")

		manager.post(at+"/hours", "hours", "own", "week.monday", "9-5").want(t, http.StatusUnprocessableEntity, "9-5")
		manager.post(at+"/hours", "hours", "own", "week.monday", "09:00-13:00، 14:00 - 17:00").want(t, http.StatusSeeOther)
		manager.get(at).want(t, http.StatusOK, "09:00-13:00, 14:00-17:00")
		manager.post(at+"/absences", "first", "2026-11-05", "last", "2026-11-02", "kind", "leave").want(t, http.StatusUnprocessableEntity, "before the first")
		manager.post(at+"/absences", "first", "2026-11-02", "last", "2026-11-05", "kind", "leave", "note", "Wedding").want(t, http.StatusSeeOther)
		manager.get(at).want(t, http.StatusOK, "Wedding", "Away until")
		manager.get("/settings/people?q=washing").want(t, http.StatusOK, "Nobody found")
		manager.get("/settings/people?q=sara+agent").want(t, http.StatusOK, "Sara Khan", "Away until")
	})
}

func TestASupervisorSeesWhoIsAwayAndChangesNothingElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		nadia, sara := h.hire("Nadia", people.Supervisor), h.hire("Sara", people.Agent)
		at := "/settings/people/" + sara.who.ID.String()
		page := nadia.get(at).want(t, http.StatusOK, "/absences")
		for _, deed := range []string{`"` + at + `/roles"`, `"` + at + `"`, "/invite"} {
			if strings.Contains(page.body, "action="+deed) {
				t.Errorf("a supervisor is offered %s", deed)
			}
		}
		nadia.post(at+"/absences", "first", "2026-11-02", "kind", "sick").want(t, http.StatusSeeOther)
		nadia.post(at+"/roles", "role", "agent", "place", h.home()).want(t, http.StatusForbidden)
		nadia.post(at+"/invite", "way", "slip").want(t, http.StatusForbidden)
		sara.get(at).want(t, http.StatusForbidden)
		sara.post(at+"/absences", "first", "2026-11-02", "kind", "sick").want(t, http.StatusForbidden)
	})
}

func TestALetterInvitesWithTheAddressOfTheSite(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager := h.hire("Ayesha", people.Manager)
		form := url.Values{
			"name": {"Selin"}, "email": {"selin@example.com"}, "language": {"tr"}, "home": {h.home()}, "role": {"agent", "engineer"}, "way": {"mail"},
		}
		sent := manager.do(http.MethodPost, "/settings/people/new", form).want(t, http.StatusSeeOther)
		manager.get(sent.to).want(t, http.StatusOK, "Selin", "Engineer (")
		if strings.Contains(strings.Join(sent.header.Values("Set-Cookie"), " "), "vaada_slip") {
			t.Error("what leaves by mail is kept for a slip")
		}
		form.Set("name", "Mail\r\nBcc: all@example.com \u202eevil")
		form.Set("email", "other@example.com")
		sent = manager.do(http.MethodPost, "/settings/people/new", form).want(t, http.StatusSeeOther)
		manager.get(sent.to).want(t, http.StatusOK, "Mail Bcc: all@example.com evil")
		for _, letter := range h.letters() {
			if regexp.MustCompile(`(\\r|\\n)Bcc|\x{202e}|\\u202e`).MatchString(letter) {
				t.Errorf("a letter says %q", letter)
			}
		}
	})
}

func TestTheOnlyEngineerWhoCanIsChosenForALeaversVisits(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager, sara, imran := h.hire("Ayesha", people.Manager), h.hire("Sara", people.Agent), h.hire("Imran", people.Engineer)
		h.toVisit(sara)
		at := "/settings/people/" + imran.who.ID.String()
		manager.get(at+"/leave").want(t, http.StatusOK, "Visits not reported", "Nobody can have all of these")
		george := h.hire("George", people.Engineer)
		chosen := `<option dir="auto" value="` + george.who.ID.String() + `" selected`
		manager.get(at+"/leave").want(t, http.StatusOK, "nobody else is free", chosen)
		h.hire("Yusuf", people.Engineer)
		if page := manager.get(at+"/leave").want(t, http.StatusOK, george.who.ID.String()); strings.Contains(page.body, chosen) {
			t.Error("one of two is chosen already")
		}
	})
}

func TestALeaverHandsOverAndIsOut(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager, sara, bilal := h.hire("Ayesha", people.Manager), h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent)
		number := h.begin(sara, "Sara Malik")
		at := "/settings/people/" + sara.who.ID.String()
		manager.get(at+"/leave").want(t, http.StatusOK, "Open cases:", address(number))
		manager.post(at+"/leave", "deed", "leave").want(t, http.StatusUnprocessableEntity, "Choose who gets this first")
		manager.post(at+"/leave", "deed", "leave", "to.all", bilal.who.ID.String(), "last", "2026-11-01").want(t, http.StatusUnprocessableEntity, "today or a later day")
		manager.post(at+"/leave", "deed", "leave", "to.all", bilal.who.ID.String(), "last", "2026-11-06").want(t, http.StatusSeeOther)
		manager.get(at+"/leave").want(t, http.StatusOK, "Leaves after", "Call it off")
		manager.get("/today").want(t, http.StatusOK, "Somebody leaves", at+"/leave")
		manager.post(at+"/stay").want(t, http.StatusSeeOther)
		manager.post(at+"/leave", "deed", "now", "to.cases", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		sara.get(address(number)).want(t, http.StatusOK, "With ", "Bilal")
		manager.post(at+"/leave", "deed", "leave", "to.all", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		sara.get(address(number)).want(t, http.StatusSeeOther)
		bilal.get(address(number, "/trail")).want(t, http.StatusOK, ">Sara<")
		manager.get(at).want(t, http.StatusOK, "Sara", "Left")
		manager.get("/settings/people?gone=yes").want(t, http.StatusOK, "Sara")
		manager.post(at+"/leave", "deed", "leave", "to.all", bilal.who.ID.String()).want(t, http.StatusConflict, "Not here any more")
		manager.get("/settings/people/"+manager.who.ID.String()+"/leave").want(t, http.StatusOK)
		bilal.get(at+"/leave").want(t, http.StatusForbidden)
	})
}

func TestACaseIsNotGivenSilentlyToSomebodyWhoIsAway(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		nadia, sara, bilal := h.hire("Nadia", people.Supervisor), h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent)
		number := h.begin(sara, "Sara Malik")
		h.must(h.people.AddAbsence(t.Context(), people.Program(), people.Absence{
			Staff: bilal.who.ID, First: hours.DateOf(2026, 11, 1), Last: hours.DateOf(2026, 11, 4), Kind: people.OnLeave,
		}))
		nadia.get(address(number)).want(t, http.StatusOK, "Bilal (away until 04/11/2026)")
		nadia.get("/today").want(t, http.StatusOK, "Away today", "Bilal")
		if page := sara.get("/today").want(t, http.StatusOK); strings.Contains(page.body, "Away today") {
			t.Error("an agent is told who is away")
		}
		sent := nadia.post(address(number, "/assign"), "staff", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		nadia.with(sent).get(address(number)).want(t, http.StatusOK, "who is away until")
	})
}

func TestAnEmployeeAsksForAbsenceAndTheManagerAnswers(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager, sara := h.hire("Ayesha", people.Manager), h.hire("Sara", people.Agent)
		sara.get("/account").want(t, http.StatusOK, `href="/account/absences"`)
		sara.post("/account/absences", "first", "2026-11-09", "last", "2026-11-05", "kind", "leave", "note", "Wedding").want(t, http.StatusUnprocessableEntity, "before the first", `value="Wedding"`)
		sara.post("/account/absences", "first", "2026-11-09", "last", "2026-11-12", "kind", "leave", "note", "Wedding").want(t, http.StatusSeeOther)
		sara.get("/account/absences").want(t, http.StatusOK, "Wedding", "Waits for an answer", "/account/absences/back")
		sara.get("/settings/absences").want(t, http.StatusForbidden)

		today := manager.get("/today").want(t, http.StatusOK, "Absence asked for", `href="/settings/absences"`)
		if strings.Contains(today.body, "Nothing is owed") {
			t.Error("the day says that nothing is owed above what waits for an answer")
		}
		page := manager.get("/settings/absences").want(t, http.StatusOK, "Sara", " · ", "Wedding", "Asked: ", `class="back" href="/settings/people"`)
		if regexp.MustCompile(`Reason, if you refuse\s*</span>?\s*<small>`).MatchString(page.body) || strings.Contains(page.body, "optional") {
			t.Error("what refusing needs is called optional")
		}
		ask := regexp.MustCompile(`name="ask" value="(\w+)"`).FindStringSubmatch(page.body)[1]
		sara.post("/settings/absences", "ask", ask, "decision", "approve").want(t, http.StatusForbidden)
		manager.post("/settings/absences", "ask", ask, "decision", "refuse").want(t, http.StatusUnprocessableEntity, "Wedding")
		manager.post("/account/absences/back", "ask", ask).want(t, http.StatusNotFound)
		manager.post("/settings/absences", "ask", ask, "decision", "approve").want(t, http.StatusSeeOther)
		manager.post("/settings/absences", "ask", ask, "decision", "approve").want(t, http.StatusConflict, "Ayesha")
		sara.get("/account/absences").want(t, http.StatusOK, "Approved", "Answered by")
		manager.get("/settings/people/"+sara.who.ID.String()).want(t, http.StatusOK, "Wedding")
	})
}
