package staff

import (
	"mime"
	"net/http"
	"strconv"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/files"
	"vaada/people"
	"vaada/touchpoint"
)

// originalFile names the letter itself, as it came, among the files of a
// contact.
const originalFile = "original"

// caseFile hands out a file that came with a contact of a case, to those who
// may see the case.
func (p *Pages) caseFile(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, err := caseOf(r)
	if err != nil {
		return err
	}
	id, err := idOf(r, "contact")
	if err != nil {
		return err
	}
	shown, err := p.Cases.Case(r.Context(), who, number, id+1)
	if err != nil {
		return err
	}
	for _, contact := range shown.Contacts {
		if contact.ID == id {
			return p.fileOf(w, r, contact, r.PathValue("file"))
		}
	}
	return fault.NotFound()
}

// fileOf hands out one of the files of a contact: its original, or an
// attachment by its place.
func (p *Pages) fileOf(w http.ResponseWriter, r *http.Request, contact touchpoint.Contact, which string) error {
	if which == originalFile && contact.Original != "" {
		return p.hand(w, r, contact.Original, contact.ID.String()+".eml")
	}
	place, err := strconv.Atoi(which)
	if err != nil || place < 0 || place >= len(contact.Attachments) {
		return fault.NotFound()
	}
	return p.hand(w, r, contact.Attachments[place].Hash, contact.Attachments[place].Name)
}

// hand sends a file to be kept, never to be opened in place: whatever it
// holds, it cannot act here.
func (p *Pages) hand(w http.ResponseWriter, r *http.Request, hash, name string) error {
	file, err := files.Stream(r.Context(), p.DB, hash)
	if err == db.ErrNone {
		return fault.NotFound()
	}
	if err != nil {
		return err
	}
	header := w.Header()
	header.Set("Content-Type", "application/octet-stream")
	header.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	header.Set("Cache-Control", "private, no-store")
	http.ServeContent(w, r, "", time.Time{}, file)
	return nil
}
