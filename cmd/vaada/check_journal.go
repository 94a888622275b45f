package main

import (
	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// mostRead is how many lines of the journal are read again, unless all are.
const mostRead = 300_000

// journal follows the seals of the journal.
func (c *checking) journal(d *db.DB, keys *secret.Keys) error {
	how := journal.Verifying{Most: mostRead, Noted: c.Seal, Keys: keys, Kept: c.kept(keys), Aside: c.settings.sealFile(c.Data), Progress: func(done, of int) {
		c.progress(say.CmdCheckReading(done, of))
	}}
	if c.Full {
		how.Most = 0
	}
	found, err := journal.Verify(c, d, how)
	if err != nil {
		return err
	}
	for _, each := range found.Breaches {
		c.find(breachWords(each))
	}
	if found.Last.Number > 0 {
		c.seal = &sealed{found.Last.Number, found.Last.Hash, spelled(found.Last.At), found.Lines, found.Read}
	}
	if found.Locked > 0 && found.Lost.Number > 0 {
		c.say(say.CmdSealLost(int(found.Lost.Number), spelled(found.Lost.Made)))
	}
	return nil
}

// kept are the seals that the backups of this database hold, as far as they lie
// in the folder of backups: those that were made with the key that is here.
func (c *checking) kept(keys *secret.Keys) (kept []journal.Kept) {
	folder := c.settings.backupFolder(c.Data)
	if folder == "" || keys == nil {
		return nil
	}
	all, err := backup.Manifests(c, folder)
	if err != nil {
		return nil // there is none yet: that backups are late is told elsewhere
	}
	for _, each := range all {
		if each.Seal.Number > 0 && keys.Has(each.KeyMark) {
			kept = append(kept, journal.Kept{Number: each.Seal.Number, Hash: each.Seal.Hash, Made: now.At(each.Made)})
		}
	}
	return kept
}

func spelled(at now.Instant) string { return at.Time().Format("2006-01-02 15:04Z") }

// breachWords says where the journal is not what was sealed.
func breachWords(b journal.Breach) language.Message {
	number, at := int(b.Seal.Number), spelled(b.Seal.At)
	switch b.What {
	case journal.Removed:
		return say.CmdSealRemoved(number, at)
	case journal.Added:
		return say.CmdSealAdded(number, at)
	case journal.Unlinked:
		return say.CmdSealUnlinked(number, at)
	case journal.Cut:
		return say.CmdSealCut()
	case journal.Behind:
		return say.CmdSealBehind(number, at)
	case journal.Keyless:
		return say.CmdSealKeyless(number, at)
	case journal.Locked:
		return say.CmdSealLocked(number, at)
	}
	return say.CmdSealChanged(number, at)
}
