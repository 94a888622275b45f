package main

import (
	"errors"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// restore is vaada restore.
type restore struct {
	File       string `arg:"" help:"${from}" type:"path"`
	Data       string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
	Passphrase string `help:"${passphrase_restore}" type:"path" placeholder:"FILE"`
	Replace    bool   `help:"${replace_filled}"`
}

// Run puts the backup in place and keeps the old database beside it.
func (r *restore) Run(c console) error {
	settings, err := readConfig(r.Data)
	if err != nil {
		return err
	}
	b, err := backup.Open(c, r.File)
	if err != nil {
		return r.refused(c, err)
	}
	defer b.Close()
	keys, err := r.unwrapped(c, b)
	if err != nil {
		return err
	}
	at := now.System()
	change := exchange{console: c, made: b.Made, id: b.ID, file: settings.keyFile(r.Data), keys: keys, at: at}
	var kept string
	if settings.DB == "" {
		kept, err = b.ToFolder(c, r.Data, at, change.ready)
	} else {
		kept, err = b.ToServer(c, settings.DB, db.Tools(settings.Backup.Tools), r.Replace, at, change.ready)
	}
	if err != nil {
		return errors.Join(r.refused(c, err), change.undo())
	}
	if kept == "" {
		c.say(say.CmdRestored(r.File))
	} else {
		c.say(say.CmdRestoredKept(r.File, kept))
	}
	change.tell()
	change.tellUnsealed()
	return r.secrets(c, settings, change)
}

// unwrapped opens the key in a backup before anything is changed; nil when
// there is none, or no passphrase.
func (r *restore) unwrapped(c console, b *backup.Backup) (*secret.Keys, error) {
	if r.Passphrase == "" {
		return nil, nil
	}
	phrase, err := readPassphrase(c.in, r.Passphrase)
	if err != nil {
		return nil, err
	}
	wrapped, err := b.Key(c)
	if err != nil {
		return nil, r.refused(c, err)
	}
	if wrapped == nil {
		return nil, fault.Invalid("passphrase", say.KeepKeyless(r.File))
	}
	keys, err := secret.Unwrap(phrase, wrapped)
	if err != nil {
		return nil, fault.Invalid("passphrase", backup.WrongPhrase.Say()).Because(err)
	}
	return keys, nil
}

// refused says why nothing was restored.
func (r *restore) refused(c console, err error) error {
	switch trouble := backup.Of(err); {
	case c.Err() != nil:
		return c.Err()
	case fault.Of(err).Kind != fault.KindBroken:
		return err
	case errors.Is(err, folder.ErrOwned):
		return fault.Conflict(say.CmdFolderServed(r.Data))
	case errors.Is(err, db.ErrFilled):
		return fault.Conflict(say.KeepFilled("--replace"))
	case errors.Is(err, db.ErrInUse):
		return fault.Conflict(say.KeepInUse()).Because(err)
	case trouble == backup.Gone:
		return fault.Invalid("file", say.CmdFileUnreadable(r.File)).Because(err)
	case trouble == backup.Unwritable:
		return fault.Invalid("data", say.CmdFolderUnusable(r.Data)).Because(err)
	case trouble == backup.Unknown:
		return err
	case trouble == backup.Foreign, trouble == backup.Torn, trouble == backup.Damaged, trouble == backup.TooLarge:
		return fault.Invalid("file", say.KeepFileTrouble(r.File, trouble.Say())).Because(err)
	default:
		return fault.Conflict(say.KeepFileTrouble(r.File, trouble.Say())).Because(err)
	}
}

// secrets leaves the key alone in its place that came with the backup, and says
// when what was restored cannot open its secrets.
func (r *restore) secrets(c console, settings config, change exchange) error {
	file := change.file
	if change.keys != nil {
		if err := change.done(); err != nil {
			return fault.Conflict(say.CmdFileUnwritable(file)).Because(err)
		}
		c.say(say.KeepKeyRestored(file))
	}
	address := settings.DB
	if address == "" {
		restored, _ := folder.DatabaseIn(r.Data)
		address = inFile(restored)
	}
	opened, err := db.Open(c, address)
	if err != nil {
		return err
	}
	defer opened.Close()
	if !change.unsealed {
		if err := settings.sealFile(r.Data).Restored(c, opened, change.at); err != nil {
			return fault.Conflict(say.CmdFileUnwritable(string(settings.sealFile(r.Data)))).Because(err)
		}
	}
	if err := secret.Check(c, opened, file); errors.Is(err, secret.ErrMissing) || errors.Is(err, secret.ErrWrong) || errors.Is(err, secret.ErrTorn) {
		c.say(say.KeepSecretsShut(file))
	}
	return nil
}
