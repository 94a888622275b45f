package staff

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/people"
)

// The files in which a copy of the journal is taken.
const (
	csvFile  = "journal.csv"
	jsonFile = "journal.jsonl"
)

// exported hands out the copy whose taking was written down, as it is read.
func (p *Pages) exported(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	line, err := idOf(r, "line")
	if err != nil {
		return err
	}
	shown, filter, err := p.looking(r, who)
	if err != nil {
		return err
	}
	file := r.PathValue("file")
	if file != csvFile && file != jsonFile || shown.Form.Wrong() {
		return fault.NotFound()
	}
	copied := &copying{known: shown.Known, out: w, csv: csv.NewWriter(w), json: file == jsonFile}
	err = p.People.Export(r.Context(), who, line, filter, func(lines []journal.Entry) error {
		if copied.lines == 0 {
			begin(w, file)
		}
		return copied.write(lines)
	})
	if err != nil && copied.lines > 0 {
		panic(http.ErrAbortHandler) // a copy that ends early is not taken for whole
	}
	return err
}

func begin(w http.ResponseWriter, file string) {
	header, sort := w.Header(), "text/csv; charset=utf-8"
	if file == jsonFile {
		sort = "application/jsonl; charset=utf-8"
	}
	header.Set("Content-Type", sort)
	header.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": file}))
	header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	header.Set("Cache-Control", "private, no-store")
}

// copying writes lines of the journal to a file.
type copying struct {
	known people.Audited
	out   io.Writer
	csv   *csv.Writer
	json  bool
	lines int
}

// copied is one line as a file holds it: words of the program as they are
// stored, so that they are the same in every language.
type copied struct {
	Line      string `json:"line"`
	At        string `json:"at"` // UTC
	ActorKind string `json:"actorKind"`
	Actor     string `json:"actor,omitempty"`
	Name      string `json:"name,omitempty"` // of the actor, where there is one
	Verb      string `json:"verb"`
	Kind      string `json:"kind"`
	Subject   string `json:"subject,omitempty"`
	Reason    string `json:"reason,omitempty"`
}

var copiedHead = []string{"line", "at", "actorKind", "actor", "name", "verb", "kind", "subject", "reason"}

func (c *copying) write(lines []journal.Entry) error {
	if c.lines == 0 && !c.json {
		// the mark by which a spreadsheet knows that the file is UTF-8
		if _, err := io.WriteString(c.out, "\ufeff"); err != nil {
			return err
		}
		_ = c.csv.Write(copiedHead) // Flush tells
	}
	c.lines++
	text := json.NewEncoder(c.out)
	text.SetEscapeHTML(false)
	for _, e := range lines {
		one := copied{
			e.ID.String(), e.At.Time().Format(time.RFC3339Nano), e.ActorKind, idText(e.Actor), auditName(c.known, e.ActorKind, e.Actor),
			e.Verb, e.Kind, idText(e.Subject), e.Reason,
		}
		if c.json {
			if err := text.Encode(one); err != nil {
				return err
			}
			continue
		}
		_ = c.csv.Write([]string{
			one.Line, one.At, one.ActorKind, one.Actor, inert(one.Name), inert(one.Verb), inert(one.Kind), one.Subject, inert(one.Reason),
		})
	}
	c.csv.Flush()
	return c.csv.Error()
}

func idText(id ids.ID) string {
	if id == 0 {
		return ""
	}
	return id.String()
}

// inert keeps a spreadsheet from taking words for a formula.
func inert(words string) string {
	if words != "" && strings.ContainsRune("=+-@\t\r\n|%", rune(words[0])) {
		return "'" + words
	}
	return words
}
