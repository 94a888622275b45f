package keeping_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vaada/duty"
	"vaada/hours"
	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/internal/testkit"
	"vaada/keeping"
	"vaada/people"
)

var (
	usman = people.Actor{Kind: people.Person, ID: 7, Holdings: people.Everywhere(people.Administrator)}
	meera = people.Actor{Kind: people.Person, ID: 8, Holdings: people.Everywhere(people.Manager)}
	bilal = people.Actor{Kind: people.Person, ID: 9, Holdings: people.At(1, people.Agent)}
)

// keeper is an organisation whose backups are kept, with the clock in hand.
type keeper struct {
	*testing.T
	keeping.Desk
	hand   *now.Hand
	looked int
}

func kept(t *testing.T, d *db.DB) *keeper {
	t.Helper()
	hand := testkit.Hand()
	k := &keeper{T: t, hand: hand, Desk: keeping.Desk{DB: d, Now: hand.Now, Place: keeping.Place{
		Folder: filepath.Join(testkit.Folder(t), "backups"), Own: true, Scratch: testkit.Folder(t), Address: testkit.Server(),
		Keys: secret.New(), Passphrase: func() (string, error) { return "five apples on a tray", nil },
	}}}
	k.Place.Look = func(ctx context.Context, restored *db.DB) error {
		k.looked++
		return restored.Look(ctx, func(tx *db.Tx) error {
			_, err := people.OrganisationOf(tx)
			return err
		})
	}
	_, _, err := (people.Desk{DB: d, Now: hand.Now}).Found(t.Context(), people.Program(), people.Founding{
		Organisation: people.Organisation{
			Name: language.NewText(language.English, "Anar Home"), Language: language.English, Languages: language.All, Currency: "PKR",
		},
		Office: language.NewText(language.English, "Lahore"), Calendar: hours.Document{Format: hours.Format, Zone: "Asia/Karachi"},
		Team: language.NewText(language.English, "Call centre"),
	})
	if err != nil {
		t.Fatal(err)
	}
	k.sweep()
	return k
}

func (k *keeper) sweep() {
	k.Helper()
	if err := k.Sweep(k.Context()); err != nil {
		k.Fatal(err)
	}
}

// until puts the clock to a time of day in Karachi and sweeps.
func (k *keeper) until(day, hour int) {
	k.Helper()
	k.hand.Set(now.At(time.Date(2026, time.November, day, hour, 0, 5, 0, zone(k.T, "Asia/Karachi"))))
	k.sweep()
}

func (k *keeper) view() keeping.View {
	k.Helper()
	v, err := k.View(k.Context(), meera)
	if err != nil {
		k.Fatal(err)
	}
	return v
}

// set changes a setting.
func (k *keeper) set(key, seen, value string) {
	k.Helper()
	if err := (people.Desk{DB: k.DB, Now: k.hand.Now}).Set(k.Context(), meera, key, seen, value); err != nil {
		k.Fatal(err)
	}
}

// files are the names in the folder of backups.
func (k *keeper) files() (names []string) {
	k.Helper()
	entries, err := os.ReadDir(k.Place.Folder)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		k.Fatal(err)
	}
	for _, each := range entries {
		names = append(names, each.Name())
	}
	return names
}

// owes says whether those who keep the system have to look.
func (k *keeper) owes() bool {
	k.Helper()
	var owed []duty.Duty
	if err := k.DB.Look(k.Context(), func(tx *db.Tx) (err error) {
		owed, err = duty.Mine(tx, usman)
		return err
	}); err != nil {
		k.Fatal(err)
	}
	return len(owed) > 0 && owed[0].Kind == duty.Backup
}

func TestABackupIsMadeEveryNightAndRehearsedOnSunday(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		k := kept(t, d)
		k.until(2, 23)
		if made := k.view().Backups; len(made) != 0 {
			t.Fatalf("on the first day there is %+v", made)
		}
		for day := 6; day <= 8; day++ {
			k.until(day, 1)
			k.until(day, 2)
			k.until(day, 3)
			v := k.view()
			if len(v.Backups) != day-5 || v.Late || v.Failed != nil || len(v.Open) > 0 {
				t.Fatalf("on day %d: %+v", day, v)
			}
			newest := v.Backups[0]
			if !newest.There || !newest.HasKey || newest.Engine != string(d.Engine()) || newest.Lines() == 0 || newest.Why != backup.Scheduled {
				t.Fatalf("on day %d: %+v", day, newest)
			}
			if rehearsed := newest.Rehearsed != nil; rehearsed != (day == 8) {
				t.Errorf("on day %d it is rehearsed: %v", day, rehearsed)
			}
		}
		v := k.view()
		if last := v.Backups[0].Rehearsed; !last.Fine() || k.looked != 1 || k.owes() {
			t.Errorf("the rehearsal: %+v, looked %d times", last, k.looked)
		}
		if v.Next.In(v.Plan.Zone).Format(time.DateTime) != "2026-11-09 02:00:00" || v.Free <= 0 || v.Keyless {
			t.Errorf("the page says %+v", v)
		}
		if left, err := os.ReadDir(k.Place.Scratch); err != nil || len(left) > 0 {
			t.Errorf("left behind are %v, %v", left, err)
		}
	})
}

func TestOldBackupsGoAndForeignFilesStay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		k := kept(t, d)
		mine := []string{"photo.jpg", "vaada-20200101-020000-mine.vaada", "notes.vaada"}
		if err := os.Mkdir(k.Place.Folder, 0o700); err != nil {
			t.Fatal(err)
		}
		for _, name := range mine {
			if err := os.WriteFile(filepath.Join(k.Place.Folder, name), []byte("not Vaada's"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		k.set(people.SettingBackupDays, "7", "2")
		k.set(people.SettingBackupWeeks, "5", "1")
		k.set(people.SettingBackupMonths, "12", "1")
		k.set(people.SettingRehearsal, "0", "never")
		for day := 3; day <= 6; day++ {
			k.until(day, 2)
		}
		v := k.view()
		if len(v.Backups) != 2 || len(k.files()) != len(v.Backups)+len(mine) {
			t.Errorf("of four nights %d are kept, in the folder are %v", len(v.Backups), k.files())
		}
		// One of our names that is not our file any more is left alone.
		eldest := v.Backups[len(v.Backups)-1]
		name := filepath.Join(k.Place.Folder, eldest.File)
		if err := os.WriteFile(name, make([]byte, eldest.Size), 0o600); err != nil {
			t.Fatal(err)
		}
		for day := 7; day <= 9; day++ {
			k.until(day, 2)
		}
		if _, err := os.Lstat(name); err != nil {
			t.Errorf("a file that is not ours any more was taken away: %v", err)
		}
		if left := len(k.files()) - len(mine) - 1; left > 3 {
			t.Errorf("after it %d backups stay: %v", left, k.files())
		}
	})
}

func TestAFolderThatCannotBeWrittenIsToldAndTriedAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		k := kept(t, d)
		k.until(3, 2)
		whole := k.files()
		away := k.Place.Folder + "-away"
		if err := os.Rename(k.Place.Folder, away); err != nil {
			t.Fatal(err)
		}
		k.Place.Own = false // as a share that is not mounted
		k.until(4, 2)
		v := k.view()
		if v.Failed == nil || v.Failed.Trouble != backup.Gone || len(v.Backups) != 1 || v.Backups[0].There || !k.owes() {
			t.Fatalf("with the folder gone: %+v", v)
		}
		if k.until(4, 5); !k.view().Late {
			t.Error("it is late")
		}
		found, err := k.Findings(t.Context())
		if err != nil || len(found) != 2 {
			t.Errorf("found are %v, %v", found, err)
		}
		if err := os.Rename(away, k.Place.Folder); err != nil {
			t.Fatal(err)
		}
		k.until(4, 6)
		if v := k.view(); v.Failed != nil || v.Late || len(v.Backups) != 2 || k.owes() {
			t.Errorf("with the folder back: %+v", v)
		}
		if now := k.files(); len(now) != 2 || now[0] != whole[0] {
			t.Errorf("in the folder are %v", now)
		}
		if found, err := k.Findings(t.Context()); err != nil || len(found) != 0 {
			t.Errorf("found are %v, %v", found, err)
		}
	})
}

func TestARehearsalReportsADamagedBackup(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		k := kept(t, d)
		k.until(3, 2)
		file := filepath.Join(k.Place.Folder, k.files()[0])
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		content[len(content)/2] ^= 0xff
		if err := os.WriteFile(file, content, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := k.Ask(t.Context(), usman, keeping.Rehearsing); err != nil {
			t.Fatal(err)
		}
		k.sweep()
		v := k.view()
		if last := v.Backups[0].Rehearsed; last == nil || last.Trouble != backup.Torn || v.Backups[0].Good() || !k.owes() {
			t.Fatalf("it was rehearsed as %+v", last)
		}
		if found, err := k.Findings(t.Context()); err != nil || len(found) != 1 {
			t.Errorf("found are %v, %v", found, err)
		}
		k.until(4, 2)
		if !k.owes() {
			t.Error("a new backup alone does not show that it can be restored")
		}
		k.hand.Advance(time.Minute)
		if err := k.Ask(t.Context(), usman, keeping.Rehearsing); err != nil {
			t.Fatal(err)
		}
		k.sweep()
		if v := k.view(); k.owes() || !v.Backups[0].Rehearsed.Fine() {
			t.Errorf("the new one was rehearsed as %+v", v.Backups[0].Rehearsed)
		}
	})
}

func TestWhatOnlyLooksWholeIsFoundByLooking(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		k := kept(t, d)
		k.Place.Look = func(context.Context, *db.DB) error { return errors.New("the newest case does not open") }
		k.until(3, 2)
		if err := k.Ask(t.Context(), usman, keeping.Rehearsing); err != nil {
			t.Fatal(err)
		}
		k.sweep()
		if last := k.view().Backups[0].Rehearsed; last.Trouble != backup.Damaged || !strings.Contains(last.Cause, "newest case") {
			t.Errorf("it was rehearsed as %+v", last)
		}
	})
}

func TestOneProcessOfSeveralMakesABackup(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		k := kept(t, d)
		k.hand.Set(now.At(time.Date(2026, time.November, 3, 2, 0, 0, 0, zone(t, "Asia/Karachi"))))
		ended := make(chan error, 4)
		for range cap(ended) {
			go func() { ended <- k.Sweep(t.Context()) }()
		}
		for range cap(ended) {
			if err := <-ended; err != nil {
				t.Error(err)
			}
		}
		if v := k.view(); len(v.Backups) != 1 || len(k.files()) != 1 {
			t.Errorf("made were %+v", v.Backups)
		}
	})
}

// A process that was killed at work, or stopped, leaves its job to the next.
func TestAKilledProcessLeavesItsJobToTheNext(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		k := kept(t, d)
		if err := k.Ask(t.Context(), usman, keeping.Backing); err != nil {
			t.Fatal(err)
		}
		if err := d.Deed(t.Context(), func(tx *db.Tx) error { // as one who was killed leaves it
			_, err := tx.Exec(`UPDATE keeping_jobs SET begun = $1, lease = $2, holder = 'killed' WHERE kind = 'backup'`,
				k.hand.Now(), k.hand.Now().Add(2*time.Minute))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		k.sweep()
		if v := k.view(); len(v.Backups) != 0 || len(v.Open) != 1 || !v.Open[0].Runs(k.hand.Now()) {
			t.Errorf("while it is believed to live: %+v", v)
		}
		k.hand.Advance(3 * time.Minute)
		stopped, stop := context.WithCancel(t.Context())
		stop()
		if err := k.Sweep(stopped); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		k.sweep()
		if v := k.view(); len(v.Backups) != 1 || len(v.Open) != 0 || v.Failed != nil {
			t.Errorf("afterwards: %+v", v)
		}
	})
}

func TestAnAgentSeesNoBackupsAndAManagerAsksForNone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		k := kept(t, d)
		if _, err := k.View(t.Context(), bilal); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent sees backups: %v", err)
		}
		if err := k.Ask(t.Context(), meera, keeping.Backing); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("a manager asks for one: %v", err)
		}
		if err := k.Ask(t.Context(), usman, keeping.Rehearsing); !fault.Is(err, fault.KindConflict) {
			t.Errorf("there is none to rehearse: %v", err)
		}
		if err := k.Ask(t.Context(), usman, keeping.Backing); err != nil {
			t.Fatal(err)
		}
		if err := k.Ask(t.Context(), usman, keeping.Backing); !fault.Is(err, fault.KindConflict) {
			t.Errorf("twice at once: %v", err)
		}
		k.sweep()
		made := k.view().Backups[0]
		if _, _, err := k.Take(t.Context(), meera, made.ID); !fault.Is(err, fault.KindUnproved) {
			t.Errorf("somebody at an open screen takes it: %v", err)
		}
		usman, meera := usman, meera
		usman.Proved, meera.Proved = k.hand.Now(), k.hand.Now()
		if _, _, err := k.Take(t.Context(), usman, made.ID); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an administrator takes every private case away: %v", err)
		}
		if _, _, err := k.Take(t.Context(), meera, ids.New()); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("one that is none: %v", err)
		}
		file, _, err := k.Take(t.Context(), meera, made.ID)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		if info, err := file.Stat(); err != nil || info.Size() != made.Size {
			t.Errorf("it has %v, %v", info, err)
		}
		k.Place.Folder = ""
		if err := k.Ask(t.Context(), usman, keeping.Backing); !fault.Is(err, fault.KindConflict) {
			t.Errorf("without a folder: %v", err)
		}
	})
}
