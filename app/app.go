package app

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"vaada/api"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/files"
	"vaada/internal/gate"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/live"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/internal/secret"
	"vaada/keeping"
	"vaada/people"
	"vaada/touchpoint/email"
	"vaada/web"
	"vaada/web/public"
	"vaada/web/staff"
)

// Config is what the roof needs to know.
type Config struct {
	DB      *db.DB
	Now     now.Clock
	Mail    Mail
	Hosts   []string     // names this site answers to, without port; empty: any
	Port    string       // that browsers use; empty: that of http or https
	Proxies gate.Proxies // whose word on where a request came from is believed
	Secure  bool         // browsers come by TLS, directly or by a proxy
	Demo    bool         // sign-in links of the cast and a ring button
	Callers []string     // numbers that the demo's calls come from
	Keys    *secret.Keys
	Aside   journal.Aside    // where the last seal of the journal is noted; "": nowhere
	Backups keeping.Place    // where backups go by themselves; zero: nowhere
	Private []netip.AddrPort // addresses inside networks that webhooks may reach
	SignOn  []netip.Prefix   // networks in which providers of accounts may stand
}

// App is the whole product, wired.
type App struct {
	Rooms
	Times   Times // how long answers took
	config  Config
	mail    Mail
	replies email.Desk
	hub     *live.Hub
	public  *public.Pages
	staff   *staff.Pages
	handler http.Handler
	telling telling
}

// New wires the rooms. The database is migrated already.
func New(ctx context.Context, config Config) (*App, error) {
	a := &App{Rooms: NewRooms(config.DB, config.Now, config.Mail.domain()).Unlocked(config.Keys), config: config, mail: config.Mail}
	a.People.NoMail = a.mail.Host == ""
	a.Keeping.Place = config.place()
	a.Connections.Carrier.Private = config.Private
	a.People.OpenID = a.People.OpenID.In(config.SignOn...)
	if err := a.Reseal(ctx); err != nil {
		return nil, err
	}
	secret, err := a.People.Secret(ctx, people.Program(), people.ReplySecret)
	if err != nil {
		return nil, err
	}
	if err := a.People.OpenGate(ctx); err != nil {
		return nil, err
	}
	if a.replies, err = config.Mail.replies(secret); err != nil {
		return nil, err
	}
	if a.hub, err = live.Start(ctx, config.DB); err != nil {
		return nil, err
	}
	a.handler = a.probed(a.doors(ctx))
	return a, nil
}

// Handler serves pages and API.
func (a *App) Handler() http.Handler { return a.handler }

// Close tells other processes what is still to be told.
func (a *App) Close() { a.hub.Close() }

func (a *App) doors(ctx context.Context) http.Handler {
	sessions := web.Sessions[people.Actor]{Who: a.visitor, Secure: a.config.Secure}
	mux := http.NewServeMux()
	described := api.Doors{People: a.People, Cases: a.Cases, Clocks: a.Clocks, Charters: a.Charters, Policies: a.Policies, Publishing: a.Publishing, Now: a.Now, Proxies: a.config.Proxies}.Handler()
	for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
		mux.Handle(method+" /api/", described)
	}
	mux.Handle("GET /live", web.Live(a.hub, func(r *http.Request, thing string) bool {
		who, err := a.People.Who(r.Context(), sessions.Name(r)) // as it is now, not as the stream began
		return err == nil && (thing == keeping.Thing && who.Can(people.SetUp) || a.Cases.MayHear(r.Context(), who, thing))
	}))
	home := people.Home{Hosts: a.config.Hosts, Port: a.config.Port, Secure: a.config.Secure}
	a.public = &public.Pages{Charters: a.Charters, Touchpoints: a.Touchpoints, Policies: a.Policies, Clocks: a.Clocks, Cases: a.Cases, Feedback: a.Feedback, People: a.People, Publishing: a.Publishing, Home: home, Now: a.Now}
	a.public.Register(mux)
	a.staff = &staff.Pages{
		Sessions: sessions, People: a.People, Cases: a.Cases, Connections: a.Connections, Orders: a.Orders, Keeping: a.Keeping,
		Touchpoints: a.Touchpoints, Charters: a.Charters, Clocks: a.Clocks, Editions: a.Editions, Policies: a.Policies, Procedures: a.Procedures, Publishing: a.Publishing, Leaving: a.Leaving,
		Now: a.Now, Demo: a.config.Demo, Callers: a.config.Callers, Letter: letter,
		Home: home, Proxies: a.config.Proxies,
	}
	a.staff.Register(mux)
	site := &web.Site{
		Clock: a.Now, Zone: a.zone(ctx), Organisation: a.name, Digits: a.digits, Revision: a.hub.Revision, Hosts: a.config.Hosts, Secure: a.config.Secure,
		Chosen: func(r *http.Request, l language.Language, theme web.Theme) error {
			who, _ := sessions.Actor(r)
			return a.People.Choose(r.Context(), who, l, string(theme))
		},
	}
	return a.Times.timed(a.Now, mux, site.Handler(sessions.Known, mux))
}

// visitor tells whose session a token is.
func (a *App) visitor(ctx context.Context, session string) (people.Actor, web.Visitor, bool, error) {
	who, err := a.People.Who(ctx, session)
	if fault.Is(err, fault.KindNotFound) {
		return who, web.Visitor{}, false, nil
	}
	return who, web.Visitor{
		ID: who.ID, Name: who.Name, Language: who.Language, Zone: who.Zone, Theme: web.Theme(who.Theme), Shared: who.Kiosk != 0, Account: "/account", SignOut: "/sign-out",
		Nav: staff.Rail(who),
	}, err == nil, err
}

// zone is that of the first office; UTC before there is one.
func (a *App) zone(ctx context.Context) *time.Location {
	zone := time.UTC
	err := a.DB.Look(ctx, func(tx *db.Tx) error {
		id, err := people.FirstOffice(tx)
		if err != nil {
			return err
		}
		office, err := people.OfficeOf(tx, id)
		zone = office.Zone
		return err
	})
	if err != nil && !errors.Is(err, db.ErrNone) {
		slog.Error("zone of the first office", "fault", err)
	}
	return zone
}

// digits are those that managers let numbers be written in.
func (a *App) digits(ctx context.Context) language.Digits {
	var set string
	err := a.DB.Look(ctx, func(tx *db.Tx) (err error) {
		set, err = people.SettingOf(tx, people.SettingDigits)
		return err
	})
	if err != nil {
		slog.Error("digits", "fault", err)
	}
	return language.Digits(set)
}

func (a *App) name(ctx context.Context) language.Text {
	organisation, err := a.People.Organisation(ctx)
	if err != nil && !errors.Is(err, db.ErrNone) {
		slog.Error("name of the organisation", "fault", err)
	}
	return organisation.Name
}

// How often the sweepers look.
const (
	caseSweep = time.Second
	callSweep = time.Minute
	mailSweep = time.Second
	keepSweep = 5 * time.Second
	hookSweep = time.Second
	sealSweep = time.Minute
	gateSweep = 10 * time.Second
	hourly    = time.Hour

	leaveSweep = time.Minute
)

// sentKept is how long it is known what was sent.
const sentKept = 30 * 24 * time.Hour

// Run lets the sweepers see the time go by until the context is over.
func (a *App) Run(ctx context.Context) {
	var all sync.WaitGroup
	every := func(pause time.Duration, what string, sweep func(context.Context) error) {
		all.Go(func() {
			for {
				if err := sweep(ctx); err != nil && ctx.Err() == nil {
					slog.Error("sweep", "what", what, "fault", err)
				}
				select {
				case <-ctx.Done():
					return
				case <-time.After(pause):
				}
			}
		})
	}
	every(caseSweep, "cases", func(ctx context.Context) error { return a.Cases.Sweep(ctx, a.Now()) })
	every(leaveSweep, "editions", a.Publishing.Sweep)
	every(leaveSweep, "leavers", func(ctx context.Context) error { return a.Leaving.Sweep(ctx, a.Now()) })
	every(callSweep, "calls", func(ctx context.Context) error { return a.Cases.SweepCalls(ctx, a.Now()) })
	every(mailSweep, "outbox", a.sendAll)
	every(keepSweep, "backups", a.Keeping.Sweep)
	every(hookSweep, "webhooks", func(ctx context.Context) error { return a.tellAll(ctx, &all) })
	every(mailSweep, "links", func(ctx context.Context) error { return a.People.SweepLinks(ctx, people.Program()) })
	every(gateSweep, "tries", a.People.SweepGate)
	every(hourly, "sessions that are over", a.People.SweepOver)
	every(sealSweep, "seals of the journal", func(ctx context.Context) error {
		_, err := a.config.Aside.Sweep(ctx, a.DB, a.config.Keys, a.Now())
		return err
	})
	every(hourly, "files", func(ctx context.Context) error { return files.Sweep(ctx, a.DB) })
	every(hourly, "what was sent", func(ctx context.Context) error {
		return a.DB.Deed(ctx, func(tx *db.Tx) error { return outbox.Forget(tx, a.Now().Add(-sentKept)) })
	})
	every(hourly, "what was told", func(ctx context.Context) error { return a.Connections.Forget(ctx, a.Now()) })
	all.Wait()
}

// sendAll sends what is due in the outbox.
func (a *App) sendAll(ctx context.Context) error {
	if a.People.NoMail {
		return nil // letters wait until there is a mail server
	}
	for {
		swept, err := outbox.Sweep(ctx, a.DB, a.Now(), a.sendLetter)
		if err != nil || !swept.More {
			return err
		}
	}
}
