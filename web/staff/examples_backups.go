package staff

import (
	"time"

	"vaada/internal/backup"
	"vaada/internal/ids"
	"vaada/keeping"
	"vaada/web"
)

func backupExamples() []example {
	return shown("GET /settings/backups", func(s scene) page { return laidBackups(s.backups()) })
}

// backups are the nights of a week, in the state of the scene.
func (s scene) backups() backups {
	shown := backups{Keeps: true, Takes: true, Now: s.Now, Reader: s.Reader, View: keeping.View{
		Plan:   keeping.Plan{Hour: 2, Zone: time.UTC, Rehearse: true, Keep: backup.Usual},
		Folder: "/var/lib/vaada/backups", Own: true, Keyless: true, Free: 41 << 30, Next: s.ahead(11 * time.Hour),
	}}
	if s.State == web.Blank {
		return shown
	}
	for night := range 4 {
		shown.Backups = append(shown.Backups, keeping.Backup{
			ID: ids.ID(9100 + night), Why: backup.Scheduled, Made: s.ago(time.Duration(13+24*night) * time.Hour), Size: 182 << 20, There: true,
			Rows: map[string]int64{"casework_cases": int64(20418 - 60*night), "touchpoint_contacts": int64(61200 - 190*night)},
		})
	}
	shown.Backups[1].Rehearsed = &keeping.Job{Kind: keeping.Rehearsing, Ended: s.ago(36 * time.Hour)}
	shown.Backups[2].Why, shown.Backups[3].Why = backup.Asked, backup.BeforeUpgrade
	switch s.State {
	case web.Faulty:
		shown.Late, shown.Failed = true, &keeping.Job{Kind: keeping.Backing, Ended: s.ago(time.Hour), Trouble: backup.NoSpace}
		shown.Backups[0].Rehearsed = &keeping.Job{
			Kind: keeping.Rehearsing, Ended: s.ago(12 * time.Hour), Trouble: backup.Torn, Cause: "backup: torn: the sum of database is another",
		}
		shown.Backups[1].There, shown.Free = false, 12<<20
	case web.Long:
		shown.Folder, shown.Keyless, shown.Own = "/mnt/backup-share-of-the-other-building/customer-service/vaada/"+longName, false, false
		shown.Open = []keeping.Job{{Kind: keeping.Backing, Begun: s.ago(3 * time.Minute)}, {Kind: keeping.Rehearsing, Asked: s.ago(time.Minute)}}
	}
	return shown
}
