package staff

import (
	"net/http"
	"time"

	"github.com/a-h/templ"

	"vaada/internal/backup"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/keeping"
	"vaada/people"
	"vaada/web"
)

// backupRoutes are the page of backups and its deeds.
func (p *Pages) backupRoutes() map[string]route {
	return map[string]route{
		"GET /settings/backups":               {people.SetUp, p.backupsPage},
		"POST /settings/backups":              {people.KeepSystem, p.askBackup},
		"GET /settings/backups/{backup}/file": {people.TakeBackups, p.takeBackup},
	}
}

// backups is the page that says whether what people know is safe.
type backups struct {
	keeping.View
	Keeps  bool // the reader may have one made
	Takes  bool // and carry one away
	Now    now.Instant
	Reader language.Reader
}

func (p *Pages) backupsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	view, err := p.Keeping.View(r.Context(), who)
	if err != nil {
		return err
	}
	shown := backups{View: view, Keeps: who.Can(people.KeepSystem), Takes: who.Can(people.TakeBackups), Now: p.Now(), Reader: web.PageOf(r).Reader}
	return p.show(w, r, who, http.StatusOK, laidBackups(shown))
}

func laidBackups(shown backups) page {
	return page{title: titled(say.KeepTitle()), here: "settings", watch: []string{keeping.Thing}, body: shown.view()}
}

// askBackup has a backup made, or the newest one tried.
func (p *Pages) askBackup(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	kind, said := keeping.Backing, say.KeepAskedMake()
	if form.Value("do") == string(keeping.Rehearsing) {
		kind, said = keeping.Rehearsing, say.KeepAskedRehearse()
	}
	if err := p.Keeping.Ask(r.Context(), who, kind); err != nil {
		return err
	}
	web.Tell(w, r, said, "")
	web.Go(w, r, "/settings/backups")
	return nil
}

// takeBackup hands a backup out, to be kept elsewhere. Reading it leaves a line
// in the journal, so a browser that asks beforehand gets nothing.
func (p *Pages) takeBackup(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if web.Prefetched(r) {
		return web.Unasked()
	}
	id, err := idOf(r, "backup")
	if err != nil {
		return err
	}
	file, taken, err := p.Keeping.Take(r.Context(), who, id)
	if err != nil {
		return err
	}
	defer file.Close()
	asDownload(w.Header(), taken.File)
	http.ServeContent(w, r, "", time.Time{}, file)
	return nil
}

// underWay says what a process is at work on, or will be.
func (b backups) underWay(job keeping.Job) language.Message {
	at := job.Begun
	if at.IsZero() {
		at = job.Asked
	}
	if job.Kind == keeping.Rehearsing {
		return say.KeepRehearsing(at)
	}
	return say.KeepMaking(at)
}

// busy says whether a job of a kind waits or runs.
func (b backups) busy(kind keeping.Kind) bool {
	for _, each := range b.Open {
		if each.Kind == kind {
			return true
		}
	}
	return false
}

func (b backups) facts() []web.Pair {
	facts := []web.Pair{
		{Name: say.KeepNext().Capital(), Value: web.Moment(b.Next)},
		{Name: say.KeepFolder().Capital(), Value: web.Code(b.Folder)},
	}
	if b.Free >= 0 {
		facts = append(facts, web.Pair{Name: say.KeepFree().Capital(), Value: web.Code(sizeOf(b.Free, b.Reader))})
	}
	secrets := say.KeepKeyInside()
	if b.Keyless {
		secrets = say.KeepKeyOutside()
	}
	return append(facts,
		web.Pair{Name: say.KeepSecrets().Capital(), Value: web.Say(secrets)},
		web.Pair{Name: say.KeepKept().Capital(), Value: b.keeps()},
	)
}

// chipOf is what is known of a backup.
func chipOf(made keeping.Backup) web.Chip {
	switch {
	case !made.There:
		return web.Chip{Words: say.KeepNotThere(), Outcome: web.Broken}
	case made.Rehearsed == nil:
		return web.Chip{Words: say.KeepUntried()}
	case made.Rehearsed.Fine():
		return web.Chip{Words: say.KeepRestorable(), Outcome: web.Kept}
	}
	return web.Chip{Words: say.KeepTrialFailed(), Outcome: web.Broken}
}

func (b backups) pairs(made keeping.Backup) []web.Pair {
	why := say.KeepWhyScheduled()
	switch made.Why {
	case backup.Asked:
		why = say.KeepWhyAsked()
	case backup.BeforeUpgrade:
		why = say.KeepWhyUpgrade()
	}
	pairs := []web.Pair{
		{Name: say.KeepWhy().Capital(), Value: web.Say(why)},
		{Name: say.KeepSize().Capital(), Value: web.Code(sizeOf(made.Size, b.Reader))},
		{Name: say.KeepHolds().Capital(), Value: web.Say(say.KeepHoldsCount(int(made.Cases()), int(made.Contacts())))},
	}
	if made.Rehearsed != nil {
		pairs = append(pairs, web.Pair{Name: say.KeepTried().Capital(), Value: web.Moment(made.Rehearsed.Ended)})
	}
	return pairs
}

// keeps says how many are kept, with the way to change it.
func (b backups) keeps() templ.Component {
	return b.keepsView(say.KeepKeptCount(b.Plan.Keep.Days, b.Plan.Keep.Weeks, b.Plan.Keep.Months))
}
