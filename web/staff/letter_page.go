package staff

import (
	"io"
	"net/http"
	"strconv"
	"time"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/touchpoint"
)

// Letter makes HTML from outside fit to stand in a page; picture gives the
// address of a picture by what the letter calls it, or nothing.
type Letter func(html string, picture func(contentID string) string) string

// letterView is a letter as its writer set it.
type letterView struct {
	Contact touchpoint.Contact
	Code    string
	Back    string
	HTML    string // fit to stand in a page
}

// letterPage shows a letter with its paragraphs, tables and pictures. The case
// shows its plain words, and takes it in from here when somebody asks.
func (p *Pages) letterPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, contact, err := p.contactOf(r, who)
	if err != nil {
		return err
	}
	if contact.HTML == "" {
		return fault.NotFound()
	}
	view := letterView{Contact: contact, Code: casework.Code(number), Back: lookBack(r, number).at(number)}
	view.HTML = p.Letter(contact.HTML, func(contentID string) string {
		for place, file := range contact.Attachments {
			if file.ContentID == contentID && contentID != "" {
				return caseAddress(number) + "/contacts/" + contact.ID.String() + "/pictures/" + strconv.Itoa(place)
			}
		}
		return ""
	})
	return p.show(w, r, who, http.StatusOK, laidLetter(view))
}

func laidLetter(v letterView) page {
	return page{title: titled(say.StaffLetterOf(v.Code)), here: "cases", body: v.view()}
}

// picture shows a picture that stands in a letter. Only what the bytes
// themselves say is a picture is shown: SVG can act, so it is none.
func (p *Pages) picture(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, contact, err := p.contactOf(r, who)
	if err != nil {
		return err
	}
	place, err := strconv.Atoi(r.PathValue("picture"))
	if err != nil || place < 0 || place >= len(contact.Attachments) || contact.Attachments[place].ContentID == "" {
		return fault.NotFound()
	}
	file, _, err := p.Cases.File(r.Context(), who, number, contact.ID, strconv.Itoa(place))
	if err != nil {
		return err
	}
	var beginning [512]byte
	n, err := io.ReadFull(file, beginning[:])
	if err != nil && err != io.ErrUnexpectedEOF && err != io.EOF {
		return err
	}
	kind := http.DetectContentType(beginning[:n])
	switch kind {
	case "image/png", "image/jpeg", "image/gif", "image/webp":
	default:
		return fault.NotFound()
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	header := w.Header()
	header.Set("Content-Type", kind)
	header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	header.Set("Cache-Control", "private, no-store")
	http.ServeContent(w, r, "", time.Time{}, file)
	return nil
}

// contactOf reads the contact that an address names, as far as the actor may
// see its case.
func (p *Pages) contactOf(r *http.Request, who people.Actor) (number int64, contact touchpoint.Contact, err error) {
	if number, err = caseOf(r); err != nil {
		return 0, contact, err
	}
	var id ids.ID
	if id, err = idOf(r, "contact"); err != nil {
		return 0, contact, err
	}
	contact, err = p.Cases.Contact(r.Context(), who, number, id)
	return number, contact, err
}
