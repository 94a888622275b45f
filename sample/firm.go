package sample

import (
	"context"
	"errors"

	charters "vaada/charter/starter"
	calendars "vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/order"
	"vaada/people"
	policies "vaada/policy/starter"
	charts "vaada/procedure/starter"
	"vaada/publishing"
	"vaada/publishing/starter"
	"vaada/touchpoint"
)

// Ensure makes Anar Home in a database that has no organisation yet, with its
// past up to an instant. What is there already stays as it is.
func Ensure(ctx context.Context, d *db.DB, seed uint64, until now.Instant) error {
	if there, err := isThere(ctx, d); there || err != nil {
		return err
	}
	return Fill(ctx, RoomsOf(d), seed, until)
}

// isThere says that a database has an organisation.
func isThere(ctx context.Context, d *db.DB) (bool, error) {
	err := d.Look(ctx, func(tx *db.Tx) error {
		_, err := people.OrganisationOf(tx)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return false, nil
	}
	return err == nil, err
}

// Firm is a real organisation as it begins.
type Firm struct {
	Name     string
	Language language.Language
	Zone     string // IANA name
	Currency string // ISO 4217
	Manager  string
	Email    string
	Starter  starter.Kind // "": nothing is promised until somebody chooses
}

// Begin founds a real organisation: the usual lists, the usual week of its
// zone, its first manager, who is its administrator too, and the documents to
// begin with where some were chosen. Everything else is seen to in its first
// hour, on pages.
func Begin(ctx context.Context, d *db.DB, clock now.Clock, f Firm) (manager ids.ID, err error) {
	staff := people.Desk{DB: d, Now: clock}
	calendar := calendars.Karachi()
	if country, known := calendars.CountryIn(f.Zone); known {
		calendar = country.Calendar
	}
	calendar.Zone, calendar.Name = f.Zone, language.NewText(f.Language, f.Name)
	calendar.Exceptions, calendar.Source = nil, "" // holidays are taken when somebody looked at them
	organisation := people.Organisation{
		Name: language.NewText(f.Language, f.Name), Language: f.Language, Languages: language.All, Currency: f.Currency,
	}
	office, team, err := staff.Found(ctx, people.Program(), people.Founding{
		Organisation: organisation,
		Office:       language.NewText(f.Language, f.Name), Calendar: calendar,
		Team: four("Customer service", "کسٹمر سروس", "ग्राहक सेवा", "Müşteri hizmetleri"),
	})
	if err != nil {
		return 0, err
	}
	manager, err = staff.Hire(ctx, people.Program(), people.Staff{
		Name: f.Manager, Email: f.Email, Language: f.Language, Office: office, Team: team,
		Holdings: people.Usual(office, people.Manager, people.Administrator, people.Agent),
	})
	if err != nil {
		return 0, err
	}
	for role, whole := range firstLimits[f.Currency] {
		if err := staff.Limit(ctx, people.Program(), role, order.Limit, whole*100); err != nil {
			return 0, err
		}
	}
	if err := (touchpoint.Desk{DB: d, Now: clock}).SetUp(ctx, people.Program(), usual()); err != nil {
		return 0, err
	}
	if f.Starter == "" {
		return manager, nil
	}
	return manager, begun(ctx, d, clock, f.Starter, organisation)
}

// firstLimits are what roles of a new firm may refund alone, in whole rupees and
// lira: small sums, so that not every one waits for the manager, who decides all
// others. In other currencies everybody asks until a limit is set.
var firstLimits = map[string]map[people.Role]int64{
	"PKR": {people.Agent: 3_000, people.Supervisor: 15_000},
	"INR": {people.Agent: 1_000, people.Supervisor: 5_000},
	"TRY": {people.Agent: 500, people.Supervisor: 2_500},
}

// begun brings the documents of a starter into force.
func begun(ctx context.Context, d *db.DB, clock now.Clock, kind starter.Kind, o people.Organisation) error {
	var offered []string
	for _, each := range usual().Touchpoints {
		offered = append(offered, each.Key)
	}
	documents, _, err := starter.For(kind, o, offered)
	if err != nil {
		return err
	}
	return publishing.Desk{DB: d, Now: clock}.Publish(ctx, people.Program(), documents, "starter")
}

// starters reads the starter charter, policies and charts.
func starters() (documents publishing.Documents, err error) {
	if documents.Charter, err = charters.Charter(); err != nil {
		return documents, err
	}
	if documents.Policies, err = policies.Policies(); err != nil {
		return documents, err
	}
	drawn, err := charts.Charts()
	for _, chart := range drawn {
		documents.Charts = append(documents.Charts, *chart)
	}
	return documents, err
}
