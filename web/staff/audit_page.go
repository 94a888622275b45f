package staff

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"vaada/casework"
	"vaada/connection"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/web"
)

// audit is the page of who did what.
type audit struct {
	Webhooks []connection.Webhook // that the reader keeps
	Who      people.Actor
	Form     *web.Form // what is looked for
	Known    people.Audited
	Found    journal.Found
	Cases    map[ids.ID]casework.Row // of the lines that tell of cases
	Looked   map[ids.ID]string       // what is looked after in force, by name, where a line tells of it
	Seal     journal.Seal
	Reader   language.Reader
	Address  string // of this page, with what is looked for
}

// auditRoutes are the page, the deed that takes a copy, and the copy.
func (p *Pages) auditRoutes() map[string]route {
	return map[string]route{
		"GET /settings/audit":                      {people.ReadAudit, p.auditPage},
		"POST /settings/audit/export":              {people.ReadAudit, p.beginExport},
		"GET /settings/audit/copies/{line}/{file}": {people.ReadAudit, p.exported},
	}
}

// linesOfPage is how many lines of the journal a page shows.
const linesOfPage = 50

// auditNames are the fields that say what is looked for.
var auditNames = []string{"who", "deed", "kind", "case", "office", "from", "until"}

func (p *Pages) auditPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	shown, filter, err := p.looking(r, who)
	if err != nil {
		return err
	}
	status := http.StatusUnprocessableEntity
	if !shown.Form.Wrong() {
		status = http.StatusOK
		if shown.Found, err = p.People.Journal(r.Context(), who, filter, placeOf(r.URL.Query().Get("after")), linesOfPage); err != nil {
			return err
		}
	}
	if shown.Cases, err = p.Cases.Rows(r.Context(), who, casesIn(shown.Found.Entries)...); err != nil {
		return err
	}
	if who.Can(people.KeepWebhooks) {
		if shown.Webhooks, err = p.Connections.Webhooks(r.Context(), who); err != nil {
			return err
		}
	}
	tells := slices.ContainsFunc(shown.Found.Entries, func(e journal.Entry) bool { return e.Kind == "upkeep" })
	if tells && who.Can(people.Serve) {
		if shown.Looked, err = p.upkeepNames(r, who); err != nil {
			return err
		}
	}
	if shown.Seal, err = p.People.LastSeal(r.Context(), who); err != nil {
		return err
	}
	return p.show(w, r, who, status, laidAudit(shown))
}

func laidAudit(shown audit) page {
	return page{title: titled(say.AuditTitle()), here: "settings", body: shown.view()}
}

// looking reads what is looked for. What is wrong stands in the form.
func (p *Pages) looking(r *http.Request, who people.Actor) (shown audit, f journal.Filter, err error) {
	asked := r.URL.Query()
	shown = audit{Who: who, Form: web.NewForm(r, asked), Reader: web.PageOf(r).Reader}
	if shown.Known, err = p.People.Audited(r.Context(), who); err != nil {
		return shown, f, err
	}
	shown.chosen(asked, &f)
	if asked.Get("from") != "" {
		f.From = shown.Form.Day("from", say.AuditFrom())
	}
	if asked.Get("until") != "" {
		f.Until = nextDay(shown.Form.Day("until", say.AuditUntil()), shown.Reader.Zone)
	}
	if f.From != 0 && f.Until != 0 && f.From >= f.Until {
		shown.Form.Wrongly("until", say.AuditDaysWrong())
	}
	shown.Address = "/settings/audit" + query(asked)
	return shown, f, p.ofCase(r, who, asked.Get("case"), shown.Form, &f)
}

// chosen reads what was chosen from lists. What no list offers is wrong: a
// condition that nobody understands leaves none out.
func (a audit) chosen(asked url.Values, f *journal.Filter) {
	read := func(name string, label language.Message, understood func(value string) bool) {
		if value := asked.Get(name); value != "" && !understood(value) {
			a.Form.Wrongly(name, say.ErrChoose(label))
		}
	}
	read("who", say.AuditWho(), func(value string) (known bool) {
		f.ActorKind, f.Actor, known = whoOf(value)
		return known
	})
	read("deed", say.AuditWhat(), func(value string) (known bool) {
		f.Verb, f.Kind, f.Begins, known = deedOf(value)
		return known
	})
	read("kind", say.AuditKind(), func(value string) bool {
		fits := f.Begins == "" && (f.Kind == "" || f.Kind == value)
		f.Kind = value
		return fits && slices.ContainsFunc(auditKinds, func(k auditKind) bool { return k.kind == value })
	})
	read("office", say.TermOffice(), func(value string) bool {
		office, err := ids.Parse(value)
		f.Among = a.Known.Serving(office)
		return err == nil
	})
}

// ofCase looks for one case by its number.
func (p *Pages) ofCase(r *http.Request, who people.Actor, code string, form *web.Form, f *journal.Filter) error {
	if code = strings.TrimSpace(code); code == "" {
		return nil
	}
	number, isNumber := casework.ParseCode(code)
	if !isNumber {
		form.Wrongly("case", say.AuditCaseUnknown(code))
		return nil
	}
	found, err := p.Cases.Number(r.Context(), who, number)
	if fault.Is(err, fault.KindNotFound) {
		form.Wrongly("case", say.AuditCaseUnknown(code))
		return nil
	}
	if f.Begins != "" || f.Kind != "" && f.Kind != "case" {
		form.Wrongly("kind", say.ErrChoose(say.AuditKind()))
	}
	f.Kind, f.Subject = "case", found.ID
	return err
}

// query is what is looked for, as the end of an address.
func query(asked url.Values) string {
	kept := url.Values{}
	for _, name := range auditNames {
		if value := asked.Get(name); value != "" {
			kept.Set(name, value)
		}
	}
	if len(kept) == 0 {
		return ""
	}
	return "?" + kept.Encode()
}

// more is an address with one more thing asked.
func more(address, name, value string) string {
	mark := "?"
	if strings.Contains(address, "?") {
		mark = "&"
	}
	return address + mark + name + "=" + url.QueryEscape(value)
}

// whoOf reads an actor: a kind, or a kind with an id after a point.
func whoOf(text string) (kind string, id ids.ID, known bool) {
	kind, name, one := strings.Cut(text, ".")
	if one {
		parsed, err := ids.Parse(name)
		if err != nil {
			return "", 0, false
		}
		id = parsed
	}
	return kind, id, slices.Contains([]string{journal.Staff, journal.Customer, journal.System, journal.Key, journal.Import}, kind)
}

func whoText(kind string, id ids.ID) string { return kind + "." + id.String() }

// deedOf reads a deed as the choices write it.
func deedOf(text string) (verb, kind, begins string, known bool) {
	if _, known = deedWords[text]; known || text == limitVerb {
		verb, kind, _ = strings.Cut(text, " | ")
		return verb, kind, "", true
	}
	return "changed", "", settingKind, text == settingDeed
}

// settingDeed is the choice of all changes of settings.
var settingDeed = "changed | " + strings.TrimSpace(settingKind)

// placeText writes a place in the journal, for an address.
func placeText(p journal.Place) string {
	return strconv.FormatInt(int64(p.At), 36) + "." + strconv.FormatInt(int64(p.ID), 36)
}

// placeOf reads it; what is none is the beginning.
func placeOf(text string) journal.Place {
	first, second, _ := strings.Cut(text, ".")
	at, errAt := strconv.ParseInt(first, 36, 64)
	id, errID := strconv.ParseInt(second, 36, 64)
	if errAt != nil || errID != nil {
		return journal.Place{}
	}
	return journal.Place{At: now.Instant(at), ID: ids.ID(id)}
}

func nextDay(day now.Instant, zone *time.Location) now.Instant {
	if day == 0 {
		return 0
	}
	if zone == nil {
		zone = time.UTC
	}
	return now.At(day.In(zone).AddDate(0, 0, 1))
}

func casesIn(lines []journal.Entry) (cases []ids.ID) {
	for _, e := range lines {
		if e.Kind == "case" && e.Subject != 0 && !slices.Contains(cases, e.Subject) {
			cases = append(cases, e.Subject)
		}
	}
	return cases
}

// beginExport writes down that a copy is taken, and leads to it.
func (p *Pages) beginExport(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	line, err := p.People.BeginExport(r.Context(), who)
	if err != nil {
		return err
	}
	asked := url.Values{}
	for _, name := range auditNames {
		asked.Set(name, form.Value(name))
	}
	file := csvFile
	if form.Value("format") == "json" {
		file = jsonFile
	}
	web.Go(w, r, fmt.Sprintf("/settings/audit/copies/%v/%s%s", line, file, query(asked)))
	return nil
}
