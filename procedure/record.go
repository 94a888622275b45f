package procedure

import (
	"slices"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Record is something the program keeps about a case or its customer, which a
// look-up reads into fields of the case.
type Record string

// The records. Beside these there are none: what a look-up names besides is not
// read.
const (
	CustomerRecord Record = "customer"
	CaseRecord     Record = "case"
	EarlierRecord  Record = "earlier-cases" // of the customer, about the same request type
	PromisesRecord Record = "promises"      // that are open to the customer, in all their cases
	VisitsRecord   Record = "visits"        // booked in this case
	RefundsRecord  Record = "refunds"       // asked for in this case
)

// Records lists all records.
var Records = []Record{CustomerRecord, CaseRecord, EarlierRecord, PromisesRecord, VisitsRecord, RefundsRecord}

// Held is one thing that a record holds. Its key is that of the field that a
// look-up fills with it; no two records share one.
type Held struct {
	Key     string
	Type    FieldType
	Name    func() language.Message
	Example string // what it holds of a made-up customer, in the form that the type keeps
}

type holding struct {
	name func() language.Message
	all  []Held
}

var holdings = map[Record]holding{
	CustomerRecord: {say.RecordCustomer, []Held{
		{"name", TextField, say.RecordName, "Ayşe Yılmaz"},
		{"phone", PhoneField, say.RecordPhone, "+923005550142"},
		{"email", EmailField, say.RecordEmail, "ayse@example.com"},
		{"address", TextField, say.RecordAddress, "12-B, Lahore"},
		{"colleague", YesNoField, say.RecordColleague, "no"},
	}},
	CaseRecord: {say.RecordCase, []Held{
		{"number", TextField, say.RecordNumber, "AH-7731-0926"},
		{"subject", TextField, say.RecordSubject, "…"},
		{"opened", TimeField, say.RecordOpened, "2026-11-21T09:00:00Z"},
		{"last-contact", TimeField, say.RecordLastContact, "2026-11-23T09:30:00Z"},
	}},
	EarlierRecord: {say.RecordEarlier, []Held{
		{"earlier", NumberField, say.RecordEarlierCount, "2"},
		{"earlier-open", NumberField, say.RecordEarlierOpen, "1"},
		{"earlier-closed", TimeField, say.RecordEarlierClosed, "2026-10-05T12:00:00Z"},
	}},
	PromisesRecord: {say.RecordPromises, []Held{
		{"promises-open", NumberField, say.RecordPromisesOpen, "2"},
		{"promises-late", NumberField, say.RecordPromisesLate, "0"},
		{"next-due", TimeField, say.RecordNextDue, "2026-11-24T12:00:00Z"},
		{"pledges-open", NumberField, say.RecordPledgesOpen, "1"},
		{"pledge-until", TimeField, say.RecordPledgeUntil, "2026-11-24T15:00:00Z"},
	}},
	VisitsRecord: {say.RecordVisits, []Held{
		{"visit-at", TimeField, say.RecordVisitAt, "2026-11-25T10:00:00Z"},
		{"visits-made", NumberField, say.RecordVisitsMade, "1"},
	}},
	RefundsRecord: {say.RecordRefunds, []Held{
		{"refunds", NumberField, say.RecordRefundsAsked, "1"},
		{"refunded", MoneyField, say.RecordRefunded, "PKR 150000"},
	}},
}

// Known says that there is such a record.
func (r Record) Known() bool { return slices.Contains(Records, r) }

// Say is what the record is called, in the middle of a sentence.
func (r Record) Say() language.Message { return holdings[r].name() }

// Holds lists what the record holds; nothing of one that there is not.
func (r Record) Holds() []Held { return holdings[r].all }

// Held gives what the record holds under a key.
func (r Record) Held(key string) (Held, bool) {
	all := r.Holds()
	at := slices.IndexFunc(all, func(h Held) bool { return h.Key == key })
	if at < 0 {
		return Held{}, false
	}
	return all[at], true
}

// Fills says that the held thing can stand in a field: of the same type, or words
// in one line where there is room for several.
func (h Held) Fills(field Field) bool {
	return h.Key == field.Key && (h.Type == field.Type || h.Type == TextField && field.Type == LongTextField)
}

// Reads gives the fields of the box that its look-up can fill: those that its
// record holds.
func (b *Box) Reads() (fields []Field) {
	if b.Kind != Lookup {
		return nil
	}
	for _, field := range b.Fields {
		if b.reads(field) {
			fields = append(fields, field)
		}
	}
	return fields
}

// reads says that a look-up can fill one of its fields.
func (b *Box) reads(field Field) bool {
	held, known := b.Record.Held(field.Key)
	return b.Kind == Lookup && known && held.Fills(field)
}

// LooksUp lists the records that walks on some charts can read, each once.
func (c Charts) LooksUp() (all []Record) {
	for _, compiled := range c.Editions {
		for i := range compiled.Chart.Boxes {
			box := &compiled.Chart.Boxes[i]
			if box.Kind == Lookup && box.Record.Known() && !slices.Contains(all, box.Record) {
				all = append(all, box.Record)
			}
		}
	}
	return all
}
