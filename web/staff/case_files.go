package staff

import (
	"mime"
	"net/http"
	"time"

	"vaada/internal/files"
	"vaada/people"
)

// caseFile hands out a file that came with a contact of a case, to those who
// may see the case.
func (p *Pages) caseFile(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, err := caseOf(r)
	if err != nil {
		return err
	}
	contact, err := idOf(r, "contact")
	if err != nil {
		return err
	}
	file, name, err := p.Cases.File(r.Context(), who, number, contact, r.PathValue("file"))
	if err != nil {
		return err
	}
	hand(w, r, file, name)
	return nil
}

// hand sends a file to be kept, never to be opened in place: whatever it
// holds, it cannot act here.
func hand(w http.ResponseWriter, r *http.Request, file *files.File, name string) {
	header := w.Header()
	header.Set("Content-Type", "application/octet-stream")
	header.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	header.Set("Cache-Control", "private, no-store")
	http.ServeContent(w, r, "", time.Time{}, file)
}
