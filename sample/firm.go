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
	"vaada/touchpoint"
)

// Ensure makes Anar Home in a database that has no organisation yet, with its
// past up to an instant. What is there already stays as it is.
func Ensure(ctx context.Context, d *db.DB, seed uint64, until now.Instant) error {
	err := d.Look(ctx, func(tx *db.Tx) error {
		_, err := people.OrganisationOf(tx)
		return err
	})
	if !errors.Is(err, db.ErrNone) {
		return err
	}
	return Fill(ctx, RoomsOf(d), seed, until)
}

// Firm is a real organisation as it begins.
type Firm struct {
	Name     string
	Language language.Language
	Zone     string // IANA name
	Currency string // ISO 4217
	Manager  string
	Email    string
}

// Begin founds a real organisation: the usual lists, the starter calendar in
// its zone, the starter charter, policies and charts to be changed, and its
// first manager.
func Begin(ctx context.Context, d *db.DB, clock now.Clock, f Firm) (manager ids.ID, err error) {
	staff := people.Desk{DB: d, Now: clock}
	calendar := calendars.Karachi()
	if f.Zone != calendar.Zone {
		calendar.Zone, calendar.Exceptions, calendar.Source = f.Zone, nil, ""
	}
	office, team, err := staff.Found(ctx, people.Program(), people.Founding{
		Organisation: people.Organisation{
			Name: language.NewText(f.Language, f.Name), Language: f.Language, Languages: language.All, Currency: f.Currency,
		},
		Office: language.NewText(f.Language, f.Name), Calendar: calendar,
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
	if err := staff.Limit(ctx, people.Program(), people.Manager, order.Limit, limits[people.Manager]); err != nil {
		return 0, err
	}
	if err := (touchpoint.Desk{DB: d, Now: clock}).SetUp(ctx, people.Program(), usual()); err != nil {
		return 0, err
	}
	return manager, begun(ctx, d, clock)
}

// begun brings the starter documents into force.
func begun(ctx context.Context, d *db.DB, clock now.Clock) error {
	documents, err := starters()
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
