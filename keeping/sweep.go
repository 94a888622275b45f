package keeping

import (
	"context"
	"log/slog"
	"time"

	"vaada/duty"
	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/live"
	"vaada/internal/now"
	"vaada/people"
)

// owedSubject is the one thing that a duty about backups can be about.
const owedSubject = ids.ID(1)

// Sweep has due what is due, and does it: one job at a time, one process of
// all. It returns when nothing is left to do, or ctx is over.
func (d Desk) Sweep(ctx context.Context) error {
	if d.Place.Folder == "" {
		return nil
	}
	if err := d.plan(ctx); err != nil {
		return err
	}
	holder := ids.Token()
	for {
		job, found, err := d.take(ctx, holder)
		if err != nil || !found {
			return err
		}
		d.work(ctx, job, holder)
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// plan writes down the jobs that are due and whether somebody owes something,
// when that changes.
func (d Desk) plan(ctx context.Context) error {
	at := d.Now()
	var job *Job
	var owes, late bool
	var began now.Instant
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		job = nil
		if began, err = beganOwing(tx); err != nil || began.IsZero() {
			return err
		}
		plan, err := planOf(tx)
		if err != nil {
			return err
		}
		last, err := lastMade(tx)
		if err != nil {
			return err
		}
		late = plan.Late(at, began, last)
		if owes, err = duty.Owed(tx, duty.Backup, owedSubject); err != nil {
			return err
		}
		job, err = dueJob(tx, plan, at, began, last)
		return err
	})
	if err != nil || job == nil && !began.IsZero() && (owes || !late) {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if began.IsZero() {
			first := Job{ID: ids.New(), Kind: since, Why: backup.Scheduled, Slot: 1, Asked: at, Begun: at, Ended: at}
			_, err := putJob(tx, first)
			return err
		}
		if job != nil {
			if fresh, err := putJob(tx, *job); err != nil {
				return err
			} else if fresh {
				live.Touch(tx, Thing)
			}
		}
		if late {
			return owe(tx, at)
		}
		return nil
	})
}

// dueJob is what has to be asked for now; nil when that is nothing, or was
// asked for before.
func dueJob(tx *db.Tx, plan Plan, at, began, last now.Instant) (*Job, error) {
	open, err := waiting(tx)
	if err != nil {
		return nil, err
	}
	asked := func(kind Kind) bool {
		for _, each := range open {
			if each.Kind == kind {
				return true
			}
		}
		return false
	}
	if slot, due := plan.Due(at, began, last); due && !asked(Backing) {
		return unlessThere(tx, &Job{ID: ids.New(), Kind: Backing, Why: backup.Scheduled, Slot: slot, Asked: at})
	}
	slot, due := plan.RehearsalDue(at, began, last)
	if !due || asked(Rehearsing) || asked(Backing) {
		return nil, nil
	}
	all, err := kept(tx)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return unlessThere(tx, &Job{ID: ids.New(), Kind: Rehearsing, Why: backup.Scheduled, Slot: slot, Asked: at, Backup: all[0].ID})
}

func unlessThere(tx *db.Tx, job *Job) (*Job, error) {
	same, err := jobs(tx, `kind = $1 AND why = $2 AND slot = $3`, string(job.Kind), job.Why, job.Slot)
	if err != nil || len(same) > 0 {
		return nil, err
	}
	return job, nil
}

// owe tells those who keep the system that they have to look.
func owe(tx *db.Tx, at now.Instant) error {
	owed, err := duty.Owed(tx, duty.Backup, owedSubject)
	if err != nil || owed {
		return err
	}
	return duty.Owe(tx, duty.Duty{Kind: duty.Backup, Subject: owedSubject, Role: people.Administrator, Made: at, Due: at.Add(grace)})
}

// take gives the next job to this process, unless another one is at work.
func (d Desk) take(ctx context.Context, holder string) (job Job, found bool, err error) {
	var open []Job
	if err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		open, err = waiting(tx)
		return err
	}); err != nil || len(open) == 0 {
		return job, false, err
	}
	at := d.Now()
	for _, each := range open {
		if each.Runs(at) {
			return job, false, nil
		}
	}
	job = open[0]
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		found, err = takeJob(tx, job.ID, holder, at, at.Add(leased))
		if found {
			live.Touch(tx, Thing)
		}
		return err
	})
	return job, found, err
}

// work does a job and writes down how it ended. What was stopped waits for the
// next process.
func (d Desk) work(ctx context.Context, job Job, holder string) {
	held, release := d.hold(ctx, job, holder)
	var made Backup
	var err error
	if job.Kind == Backing {
		made, err = d.backUp(held, job)
	} else {
		err = d.rehearse(held, job)
	}
	release()
	at := d.Now()
	trouble, cause := backup.Trouble(""), ""
	if err != nil {
		trouble, cause = backup.Of(err), cut(err.Error())
		slog.Error("keeping", "job", string(job.Kind), "fault", err)
	}
	written := d.DB.Deed(context.WithoutCancel(ctx), func(tx *db.Tx) error {
		live.Touch(tx, Thing)
		if trouble == backup.Stopped {
			_, err := holdJob(tx, job.ID, holder, 0)
			return err
		}
		if err := endJob(tx, job.ID, holder, at, trouble, cause); err != nil {
			return err
		}
		return d.ended(tx, job, made, trouble, at)
	})
	if written != nil {
		slog.Error("keeping", "job", string(job.Kind), "fault", written)
		return
	}
	if job.Kind == Backing && err == nil {
		if err := d.rotate(ctx); err != nil {
			slog.Error("keeping", "rotation", err)
		}
	}
}

// ended writes down what came of a job: a backup, or that somebody has to look.
func (d Desk) ended(tx *db.Tx, job Job, made Backup, trouble backup.Trouble, at now.Instant) error {
	verb := map[Kind]string{Backing: "backed up", Rehearsing: "rehearsed"}[job.Kind]
	subject := job.Backup
	if job.Kind == Backing {
		subject = job.ID
	}
	if trouble != "" {
		verb = "failed"
		if err := owe(tx, at); err != nil {
			return err
		}
	} else if fine, err := allFine(tx); err != nil {
		return err
	} else if fine {
		if err := duty.Settle(tx, duty.Backup, owedSubject); err != nil {
			return err
		}
	}
	if job.Kind == Backing && trouble == "" {
		if err := putBackup(tx, made); err != nil {
			return err
		}
	}
	entry := people.Program().Entry(at, verb, string(job.Kind), subject)
	entry.Reason = string(trouble)
	return journal.Write(tx, entry)
}

// allFine says that both the last backup and the last rehearsal went well.
func allFine(tx *db.Tx) (bool, error) {
	ended, err := latestJobs(tx, 50)
	seen := map[Kind]bool{}
	for _, each := range ended {
		if !seen[each.Kind] && !each.Fine() {
			return false, err
		}
		seen[each.Kind] = true
	}
	return true, err
}

// hold keeps telling others that this process is at work, until released; the
// context it gives ends when another one has taken the job.
func (d Desk) hold(ctx context.Context, job Job, holder string) (held context.Context, release func()) {
	held, stop := context.WithCancel(ctx)
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		tick := time.NewTicker(leased / 4)
		defer tick.Stop()
		for {
			select {
			case <-held.Done():
				return
			case <-tick.C:
			}
			mine := true
			err := d.DB.Deed(held, func(tx *db.Tx) (err error) {
				mine, err = holdJob(tx, job.ID, holder, d.Now().Add(leased))
				return err
			})
			if err == nil && !mine {
				stop()
			}
		}
	}()
	return held, func() { stop(); <-gone }
}

// mostCause is how much of what the machine said is kept.
const mostCause = 500

func cut(text string) string {
	if len(text) > mostCause {
		text = text[:mostCause]
	}
	return text
}
