package main

import (
	"bufio"
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"vaada/app"
	"vaada/charter"
	"vaada/charter/files"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// charters is vaada charter.
type charters struct {
	Export charterExport `cmd:"" help:"${charter_export}"`
	Import charterImport `cmd:"" help:"${charter_import}"`
}

// charterExport is vaada charter export.
type charterExport struct {
	Dir       string `arg:"" name:"dir" help:"${charter_out}" type:"path"`
	Data      string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
	Published bool   `help:"${charter_published}"`
	JSON      bool   `name:"json" help:"${json}"`
}

// exported is what an export answers with --json.
type exported struct {
	Folder  string   `json:"folder"`
	Format  int      `json:"format"`
	Edition int64    `json:"edition"` // that in force, or that the draft began from; 0: none
	Files   []string `json:"files"`
}

// Run writes the charter's files.
func (e *charterExport) Run(c console) error {
	return withRooms(c, e.Data, func(rooms app.Rooms) error {
		whole, number, err := e.read(c, rooms)
		if err != nil {
			return err
		}
		written, err := files.WriteIn(e.Dir, whole)
		if err != nil {
			return c.atLine(err)
		}
		slices.Sort(written)
		c.say(say.FilesExported(e.Dir))
		if e.JSON {
			return c.print(exported{Folder: e.Dir, Format: files.Format, Edition: number, Files: written})
		}
		return nil
	})
}

// read gives the charter in force, or the one that is being written.
func (e *charterExport) read(c console, rooms app.Rooms) (*charter.Charter, int64, error) {
	if e.Published {
		whole, edition, _, err := rooms.Charters.Whole(c, people.Program())
		return whole, edition.Number, err
	}
	working, err := rooms.Charters.Working(c, people.Program())
	return working.Charter, working.Number, err
}

// withRooms opens the database of a data folder for one command.
func withRooms(c console, data string, work func(app.Rooms) error) (err error) {
	settings, err := readConfig(data)
	if err != nil {
		return err
	}
	opened, err := openStore(c, data, settings.DB)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	return work(app.NewRooms(opened.DB, now.System, ""))
}

// charterImport is vaada charter import.
type charterImport struct {
	Dir  string `arg:"" name:"dir" help:"${charter_in}" type:"path"`
	Data string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
	As   string `name:"as" help:"${charter_as}" required:"" placeholder:"ADDRESS"`
	Yes  bool   `help:"${charter_yes}"`
	JSON bool   `name:"json" help:"${json}"`
}

// imported is what an import answers with --json.
type imported struct {
	Faults  []fileFault  `json:"faults,omitempty"`
	Parts   int          `json:"parts"`
	Changes []difference `json:"changes"`
	Lacks   []lacking    `json:"lacks"`
	Written bool         `json:"written"`
}

type fileFault struct {
	File string `json:"file"`
	Line int    `json:"line"`
	Says string `json:"says"`
}

type lacking struct {
	Part string `json:"part"`
	Leaf string `json:"leaf,omitempty"`
	Says string `json:"says"`
}

// Run shows the difference, asks, and writes it into the draft.
func (i *charterImport) Run(c console) error {
	folder, err := files.ReadIn(i.Dir)
	if err != nil {
		return i.refused(c, err)
	}
	parts, err := folder.Parts()
	if err != nil {
		return err
	}
	brought := charter.Brought{Kinds: folder.Kinds, Parts: parts}
	return withRooms(c, i.Data, func(rooms app.Rooms) error {
		who, err := i.who(c, rooms)
		if err != nil {
			return err
		}
		coming, err := rooms.Charters.Coming(c, who, brought)
		if err != nil {
			return i.refused(c, placed(folder, err))
		}
		document := c.imported(coming)
		if !i.JSON {
			c.showComing(coming, document)
		}
		if coming.Parts > 0 && (i.Yes || !i.JSON && c.agrees()) {
			if err := rooms.Charters.Bring(c, who, brought, coming.Seen); err != nil {
				return err
			}
			document.Written = true
			c.say(say.FilesWritten())
		} else if coming.Parts > 0 {
			c.say(say.FilesLeft())
		}
		if i.JSON {
			return c.print(document)
		}
		return nil
	})
}

// who is the person in whose name is written.
func (i *charterImport) who(c console, rooms app.Rooms) (who people.Actor, err error) {
	staff, err := rooms.People.Everybody(c, people.Program())
	if err != nil {
		return who, err
	}
	at := slices.IndexFunc(staff, func(one people.Staff) bool { return strings.EqualFold(one.Email, strings.TrimSpace(i.As)) })
	if at < 0 {
		return who, fault.Invalid("as", say.FilesNobody(i.As))
	}
	return actorOf(c, rooms.Charters.DB, staff[at].ID)
}

func actorOf(ctx context.Context, d *db.DB, id ids.ID) (who people.Actor, err error) {
	err = d.Look(ctx, func(tx *db.Tx) error {
		who, err = people.ActorOf(tx, id)
		return err
	})
	return who, err
}

// agrees asks whether to go on; whoever says nothing does not.
func (c console) agrees() bool {
	c.say(say.FilesAsk())
	line, _ := bufio.NewReader(c.in).ReadString('\n')
	return slices.Contains([]string{"y", "yes", "ہاں", "हाँ", "हां", "evet", "e"}, strings.ToLower(strings.TrimSpace(line)))
}

// placed gives the faults of parts the lines at which they stand.
func placed(folder *files.Folder, err error) error {
	f := fault.Of(err)
	if f.Kind != fault.KindInvalid || f.Field == "" {
		return err
	}
	var all []*fault.Fault
	for _, each := range f.Fields() {
		part, leaf, _ := strings.Cut(each.Field, ".")
		file, line := folder.Where(part, leaf)
		all = append(all, files.At(file, line, each.Say))
	}
	first := *all[0]
	first.More = all[1:]
	return &first
}

// refused tells every line that is wrong.
func (i *charterImport) refused(c console, err error) error {
	if f := fault.Of(err); !i.JSON || f.Kind != fault.KindInvalid || len(f.Fields()) == 0 {
		return c.atLine(err)
	}
	document := imported{Changes: []difference{}, Lacks: []lacking{}}
	for _, each := range fault.Of(err).Fields() {
		file, line := placeOf(each)
		document.Faults = append(document.Faults, fileFault{File: file, Line: line, Says: c.plain(each.Say)})
	}
	return errors.Join(errFindings, c.print(document))
}

// atLine tells what is wrong in files, line by line; any other fault it gives
// back.
func (c console) atLine(err error) error {
	f := fault.Of(err)
	if f.Kind != fault.KindInvalid || len(f.Fields()) == 0 {
		return err
	}
	for _, each := range f.Fields() {
		file, line := placeOf(each)
		c.say(say.FilesAt(file, line, each.Say))
	}
	return errFindings
}

func placeOf(f *fault.Fault) (file string, line int) {
	at := strings.LastIndexByte(f.Field, ':')
	if at < 0 {
		return f.Field, 0
	}
	line, _ = strconv.Atoi(f.Field[at+1:])
	return f.Field[:at], line
}
