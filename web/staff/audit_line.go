package staff

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/connection"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// auditKind is a kind of thing that deeds are about.
type auditKind struct {
	kind  string
	label func() language.Message
}

// auditKinds are those that one may look for.
var auditKinds = []auditKind{
	{"case", say.AuditKindCase},
	{"contact", say.AuditKindContact},
	{"customer", say.AuditKindCustomer},
	{"pledge", say.AuditKindPledge},
	{"visit", say.AuditKindVisit},
	{"refund", say.AuditKindRefund},
	{"staff", say.AuditKindStaff},
	{"key", say.AuditKindKey},
	{"journal", say.AuditKindJournal},
}

// table is the lines of a page.
func (a audit) table() web.Table {
	t := web.Table{
		Caption: say.AuditTitle(), Stacks: true, Empty: say.AuditNone(),
		Columns: []web.Column{
			{Label: say.AuditWhen().Capital()},
			{Label: say.AuditWho().Capital()},
			{Label: say.AuditWhat().Capital()},
			{Label: say.AuditThing().Capital()},
			{Label: say.TermReason().Capital()},
		},
	}
	for _, e := range a.Found.Entries {
		t.Rows = append(t.Rows, []templ.Component{stamp(e.At), a.actor(e), web.Say(did(e)), a.thing(e), a.reason(e)})
	}
	return t
}

// actor is who did it.
func (a audit) actor(e journal.Entry) templ.Component {
	switch e.ActorKind {
	case journal.System:
		return web.Say(say.AuditProgram())
	case journal.Customer:
		return a.customer(e.Actor)
	case journal.Import:
		return web.Say(say.AuditImports())
	}
	name := auditName(a.Known, e.ActorKind, e.Actor)
	switch {
	case name == "":
		return web.Say(say.AuditSomebody())
	case e.ActorKind == journal.Key:
		return web.Say(say.AuditKey(name))
	}
	return web.Own(name)
}

// auditName is the name of a member of staff or of an API key; "" where there is none.
func auditName(known people.Audited, kind string, id ids.ID) string {
	if kind == journal.Staff {
		if at := slices.IndexFunc(known.Staff, func(s people.Staff) bool { return s.ID == id }); at >= 0 {
			return known.Staff[at].Name
		}
	}
	if kind == journal.Key {
		if at := slices.IndexFunc(known.Keys, func(k people.Named) bool { return k.ID == id }); at >= 0 {
			return known.Keys[at].Name
		}
	}
	return ""
}

// thing is what a line tells of, with the way there; nil where there is no more
// to say than the deed says.
func (a audit) thing(e journal.Entry) templ.Component {
	switch {
	case e.Subject == 0 || e.Kind == string(e.ActorKind) && e.Subject == e.Actor:
		return nil
	case e.Kind == "case":
		if row, seen := a.Cases[e.Subject]; seen {
			code := casework.Code(row.Number)
			return linked("/cases/"+code, web.Code(code))
		}
	case e.Kind == "customer":
		return a.customer(e.Subject)
	case e.Kind == "visit":
		return linkedIf(a.Who.Can(people.ArrangeVisits), "/visits/"+e.Subject.String(), web.Say(say.TermVisit().Capital()))
	case e.Kind == "charter":
		return linked("/charter", web.Say(say.StaffCharter()))
	case e.Kind == "upkeep":
		if name := a.Looked[e.Subject]; name != "" {
			return linked(reviewAddress(e.Subject), web.Own(name))
		}
	case e.Kind == "procedure":
		return linked("/procedures", web.Say(say.StaffProcedures()))
	case e.Kind == "office":
		if name := officeName(a.Known.Offices, e.Subject); !name.IsZero() {
			return web.Text(name)
		}
	}
	if name := auditName(a.Known, e.Kind, e.Subject); name != "" {
		return web.Own(name)
	}
	return a.device(e)
}

// device is the shared computer or the webhook that a line tells of: by its name
// as long as there is one.
func (a audit) device(e journal.Entry) templ.Component {
	switch e.Kind {
	case "kiosk":
		if at := slices.IndexFunc(a.Known.Kiosks, func(n people.Named) bool { return n.ID == e.Subject }); at >= 0 {
			return linkedIf(a.Who.Can(people.KeepOffice), "/settings/kiosks", web.Own(a.Known.Kiosks[at].Name))
		}
	case "webhook":
		if at := slices.IndexFunc(a.Webhooks, func(w connection.Webhook) bool { return w.ID == e.Subject }); at >= 0 {
			return linked("/settings/webhooks/"+e.Subject.String(), web.Own(a.Webhooks[at].Name))
		}
	case "team":
		if at := slices.IndexFunc(a.Known.Teams, func(t people.Team) bool { return t.ID == e.Subject }); at >= 0 {
			return web.Text(a.Known.Teams[at].Name)
		}
	}
	return nil
}

// customer is a customer, with the way to them for who leads cases: of others
// nobody says here whom they know.
func (a audit) customer(id ids.ID) templ.Component {
	return linkedIf(a.Who.Can(people.LeadCases), "/customers/"+id.String(), web.Say(say.AuditCustomer()))
}

// linkedIf is words, with a way for who may go it.
func linkedIf(may bool, address string, words templ.Component) templ.Component {
	if !may {
		return words
	}
	return linked(address, words)
}

// people is the choice of who did it.
func (a audit) people() web.Select {
	made := web.Select{Name: "who", Label: say.AuditWho().Capital(), Optional: true, Fault: a.Form.FaultOf("who")}
	add := func(value, label string) {
		made.Options = append(made.Options, web.SelectOption{Value: value, Label: label, Current: a.Form.Value("who") == value})
	}
	add("", say.AuditAnybody().Plain(a.Reader))
	for _, one := range a.Known.Staff {
		add(whoText(journal.Staff, one.ID), one.Name)
	}
	add(journal.System, say.AuditProgram().Plain(a.Reader))
	add(journal.Customer, say.AuditCustomers().Plain(a.Reader))
	add(journal.Key, say.AuditKeys().Plain(a.Reader))
	for _, one := range a.Known.Keys {
		add(whoText(journal.Key, one.ID), say.AuditKey(one.Name).Plain(a.Reader))
	}
	return made
}

// deeds is the choice of what was done, in the order of the reader's language.
func (a audit) deeds() web.Select {
	made := web.Select{Name: "deed", Label: say.AuditWhat().Capital(), Optional: true, Fault: a.Form.FaultOf("deed")}
	add := func(value string, label language.Message) {
		made.Options = append(made.Options, web.SelectOption{Value: value, Label: label.Plain(a.Reader), Current: a.Form.Value("deed") == value})
	}
	for value, words := range deedWords {
		add(value, words())
	}
	add(limitVerb, say.AuditDidSetLimit(say.TermRole()))
	add(settingDeed, say.AuditDidChangeSetting(say.TermSettings()))
	slices.SortFunc(made.Options, func(one, two web.SelectOption) int { return strings.Compare(one.Label, two.Label) })
	first := web.SelectOption{Label: say.AuditAnything().Plain(a.Reader), Current: a.Form.Value("deed") == ""}
	made.Options = slices.Insert(made.Options, 0, first)
	return made
}

// kinds is the choice of what deeds are about.
func (a audit) kinds() web.Select {
	made := web.Select{Name: "kind", Label: say.AuditKind().Capital(), Optional: true, Fault: a.Form.FaultOf("kind")}
	made.Options = append(made.Options, web.SelectOption{Label: say.AuditAnyKind().Plain(a.Reader), Current: a.Form.Value("kind") == ""})
	for _, each := range auditKinds {
		made.Options = append(made.Options, web.SelectOption{Value: each.kind, Label: each.label().Plain(a.Reader), Current: a.Form.Value("kind") == each.kind})
	}
	return made
}

func (a audit) number() web.Field {
	field := a.Form.Field("case", say.TermCaseNumber().Capital())
	field.Optional, field.Short = true, true
	return field
}

func (a audit) day(name string, label language.Message) web.Field {
	field := a.Form.Field(name, label.Capital())
	field.Kind, field.Optional, field.Short = web.Day, true, true
	return field
}

// hidden is what is looked for, for the form that takes a copy.
func (a audit) hidden() map[string]string {
	kept := map[string]string{}
	for _, name := range auditNames {
		if value := a.Form.Value(name); value != "" {
			kept[name] = value
		}
	}
	return kept
}

// further is the address of the lines before these; "" when these are all.
func (a audit) further() string {
	if a.Found.Next.IsZero() {
		return ""
	}
	return more(a.Address, "after", placeText(a.Found.Next))
}
