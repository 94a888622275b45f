package staff

import (
	"mime"
	"net/http"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

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
	asDownload(w.Header(), name)
	http.ServeContent(w, r, "", time.Time{}, file)
}

// asDownload makes of an answer a file to be kept, under a name that leads
// nowhere and hides nothing.
func asDownload(header http.Header, name string) {
	header.Set("Content-Type", "application/octet-stream")
	header.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": plainName(name)}))
	header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	header.Set("Cache-Control", "private, no-store")
}

// plainName keeps of a file's name what a folder can hold and a reader sees:
// no folders, no control characters, no marks that turn its direction.
func plainName(name string) string {
	name = name[strings.LastIndexAny(name, `/\\`)+1:]
	name = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == utf8.RuneError:
			return '_'
		case unicode.Is(unicode.Bidi_Control, r), r == '\u200b', r == '\ufeff':
			return -1
		}
		return r
	}, name)
	if name = strings.Trim(name, ". "); name == "" {
		return "file"
	}
	return name
}
