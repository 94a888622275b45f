package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"vaada/app"
	"vaada/casework"
	beginnings "vaada/charter/starter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/people"
	"vaada/sample"
)

// demo is vaada demo.
type demo struct {
	Data string `help:"${data_demo}" type:"path" placeholder:"DIR"`
	Addr string `help:"${addr_here}" default:"127.0.0.1:8080" placeholder:"HOST:PORT"`
	DB   string `name:"db" help:"${db}" placeholder:"postgres://…"`
	// Sample is which organisation.
	Sample string `help:"${sample} ${enum}" default:"home" enum:"home,natural-food,municipality,clinic,electricity" placeholder:"NAME"`
	Seed   uint64 `help:"${seed}" default:"1" placeholder:"NUMBER"`
}

// Run fills the sample organisation, where it is not there yet, and serves it.
func (d *demo) Run(c console) (err error) {
	listener, err := listenHere(d.Addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	if d.Data == "" && d.DB == "" {
		if d.Data, err = os.MkdirTemp("", "vaada-demo-*"); err != nil {
			return err
		}
		defer os.Remove(d.Data) // which is nothing when the demo is in it
	}
	opened, err := d.fill(c)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	calling, err := callers(c, app.NewRooms(opened.DB, now.System, "").Cases)
	if err != nil {
		return err
	}
	settings := usual()
	settings.DB = d.DB
	a, err := app.New(c, app.Config{
		DB: opened.DB, Now: now.System, Keys: opened.keys, Aside: settings.sealFile(d.Data), Demo: true, Callers: calling, Backups: settings.place(d.Data),
	})
	if err != nil {
		return err
	}
	home := "http://" + listener.Addr().String()
	return serveUntil(c, a, opened, listener, func() {
		fmt.Fprintf(c.out, "ready: %s\n", home)
		if err := d.invite(c, a, home); err != nil && c.Err() == nil {
			c.answer(err)
		}
	})
}

// fill opens the database of the demo, and makes the sample organisation where
// there is none. Conflict when there is another one.
func (d *demo) fill(c console) (store, error) {
	opened, err := openStore(c, d.Data, d.DB)
	if err != nil {
		return store{}, err
	}
	founded, err := isFounded(c, opened.DB)
	if err == nil && !founded {
		c.progress(say.CmdDemoFilling())
		err = usual().sealFile(d.Data).Forget()
	}
	if err == nil && !founded {
		err = sample.EnsureKind(c, opened.DB, beginnings.Kind(d.Sample), d.Seed, now.System())
	}
	if err == nil {
		err = isWhole(c, opened.DB)
	}
	if err == nil {
		err = isSample(c, opened.DB, beginnings.Kind(d.Sample))
	}
	if err == nil {
		opened.keys, err = d.unlock(c, opened.DB)
	}
	if err != nil {
		opened.abandon()
		return store{}, err
	}
	return opened, nil
}

// unlock gives the keys to the demo's secrets. Without a folder to keep one in
// it is a key that everybody knows, as everybody may sign in.
func (d *demo) unlock(c console, database *db.DB) (*secret.Keys, error) {
	if d.Data != "" {
		return unlock(c, database, folder.KeyIn(d.Data))
	}
	keys := secret.Demo()
	if err := secret.Prove(c, database, keys, now.System()); err != nil {
		return nil, fault.Conflict(say.CmdKeyWanted("--data", "--key")).Because(err)
	}
	return keys, nil
}

// isWhole refuses a sample that was not filled to its end.
func isWhole(ctx context.Context, d *db.DB) error {
	unfinished, err := sample.Unfinished(ctx, d)
	if err == nil && unfinished {
		err = fault.Conflict(say.CmdSampleUnfinished())
	}
	return err
}

// isSample refuses an organisation that nobody of the cast serves, and another
// sample than was asked for: the demo lets everybody sign in.
func isSample(ctx context.Context, d *db.DB, kind beginnings.Kind) error {
	staff, err := app.NewRooms(d, now.System, "").People.Everybody(ctx, people.Program())
	if err != nil {
		return err
	}
	serves := func(kind beginnings.Kind) bool {
		return slices.ContainsFunc(staff, func(one people.Staff) bool { return sample.IsOf(kind, one.Email) })
	}
	switch {
	case serves(kind):
		return nil
	case slices.ContainsFunc(sample.Kinds, serves):
		return fault.Conflict(say.CmdDemoOther())
	}
	return fault.Conflict(say.CmdDemoReal())
}

// invite prints one sign-in link for each member of the cast, and what
// customers see.
func (d *demo) invite(c console, a *app.App, home string) error {
	staff, err := a.People.Everybody(c, people.Program())
	if err != nil {
		return err
	}
	fmt.Fprintf(c.out, "\n%s\n", say.CmdDemoStaff().Plain(c.reader))
	for _, one := range staff {
		link, err := a.People.MakeLink(c, people.Program(), one.ID, true)
		if err != nil {
			return err
		}
		var roles []string
		for _, role := range one.Roles() {
			roles = append(roles, role.Say().Plain(c.reader))
		}
		fmt.Fprintf(c.out, "%-18s %-18s %s/demo/%s\n", one.Name, strings.Join(roles, ", "), home, link)
	}
	pages := []string{"/p", "/p/charter"}
	for _, view := range []struct {
		list casework.View
		page string
	}{{casework.Open, "/t/"}, {casework.Closed, "/s/"}} {
		link, err := caseLink(c, a, view.list)
		if err != nil {
			return err
		}
		if link != "" {
			pages = append(pages, view.page+link)
		}
	}
	fmt.Fprintf(c.out, "\n%s\n", say.CmdDemoPublic().Plain(c.reader))
	for _, page := range pages {
		fmt.Fprintf(c.out, "%s%s\n", home, page)
	}
	if d.Data != "" {
		c.say(say.CmdDemoKept(d.Data))
	}
	return nil
}

// someCallers is how many customers the demo's calls come from.
const someCallers = 12

// callers are the numbers of customers who were served, and one that nobody
// knows.
func callers(ctx context.Context, cases casework.Desk) (numbers []string, err error) {
	list, err := cases.List(ctx, people.Program(), casework.Closed, casework.Cursor{}, someCallers)
	for _, row := range list.Rows {
		page, err := cases.Case(ctx, people.Program(), row.Number, 0)
		if err != nil {
			return nil, err
		}
		numbers = append(numbers, page.Customer.Phones...)
	}
	return append(numbers, "+923005550100"), err
}

// caseLink is the random link of the first case in a list; "" when the list is
// empty.
func caseLink(ctx context.Context, a *app.App, view casework.View) (string, error) {
	list, err := a.Cases.List(ctx, people.Program(), view, casework.Cursor{}, 1)
	if err != nil || len(list.Rows) == 0 {
		return "", err
	}
	page, err := a.Cases.Case(ctx, people.Program(), list.Rows[0].Number, 0)
	return page.Case.Link, err
}
