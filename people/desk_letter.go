package people

import (
	"encoding/json"
	"strings"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/outbox"
)

// WriteTo puts a letter to a member of staff into the caller's deed, in the
// language of who reads it, and gives the outbox's id, so that it can be called
// back. It leaves when there is a mail server. What holds a link is no such letter:
// see writeLinkTo. Invalid when the person has no e-mail address.
func WriteTo(tx *db.Tx, to Staff, at now.Instant, subject language.Message, paragraphs ...language.Message) (ids.ID, error) {
	letter, err := letterTo(tx, to, at, subject, paragraphs)
	if err != nil {
		return 0, err
	}
	return letter.put(tx, at)
}

// writeLinkTo puts a letter with a link into a deed, as WriteTo does. It lies sealed
// until it leaves, and does not leave from until on, when the link is over.
func (d Desk) writeLinkTo(tx *db.Tx, to Staff, at, until now.Instant, subject language.Message, paragraphs ...language.Message) (ids.ID, error) {
	letter, err := letterTo(tx, to, at, subject, paragraphs)
	if err != nil {
		return 0, err
	}
	letter.Until = until
	if letter.Body, err = d.Keys.Seal(letter.purpose(), letter.Body); err != nil {
		return 0, err
	}
	return letter.put(tx, at)
}

func letterTo(tx *db.Tx, to Staff, at now.Instant, subject language.Message, paragraphs []language.Message) (Letter, error) {
	if to.Email == "" {
		return Letter{}, fault.Invalid("email", say.CrewNoEmail(to.Name))
	}
	office, err := OfficeOf(tx, to.Office)
	if err != nil {
		return Letter{}, err
	}
	reader := language.Reader{Language: to.Language, Zone: office.Zone, Now: at}
	said := make([]string, len(paragraphs))
	for i, each := range paragraphs {
		said[i] = bareLink(each.Plain(reader))
	}
	return Letter{
		Staff: to.ID, To: to.Email, Name: to.Name, Language: to.Language,
		Subject: subject.Plain(reader), Body: strings.Join(said, "\n\n"), Random: ids.Token(),
	}, nil
}

func (l Letter) put(tx *db.Tx, at now.Instant) (ids.ID, error) {
	payload, err := json.Marshal(l)
	if err != nil {
		return 0, err
	}
	return outbox.Put(tx, outbox.Item{Kind: LetterKind, To: l.To, Payload: payload, At: at})
}

// tellOf tells a person what was done to their account, or, where the person has no
// e-mail address, the managers where the person serves, but for who did it: nobody's
// account is opened silently.
func tellOf(tx *db.Tx, who Actor, person Staff, at now.Instant, subject, body language.Message) error {
	if person.Email != "" {
		_, err := WriteTo(tx, person, at, subject, say.CrewLetterHello(person.Name), body)
		return err
	}
	others, err := managing(tx)
	if err != nil {
		return err
	}
	for _, other := range others {
		if other.ID == who.ID || other.ID == person.ID || !other.HoldsIn(person.Office, person.Team, Manager) {
			continue
		}
		to, err := StaffOf(tx, other.ID)
		if err == nil && to.Email != "" {
			_, err = WriteTo(tx, to, at, say.CrewToldSubject(person.Name), say.CrewLetterHello(to.Name), say.CrewToldBody(person.Name), body)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// TellHanded tells a person who stays, in the caller's deed, that somebody gave what
// they own to others. Who manages people may.
func TellHanded(tx *db.Tx, who Actor, person Staff, at now.Instant) error {
	if err := who.May(ManagePeople); err != nil || who.ID == person.ID {
		return err
	}
	return tellOf(tx, who, person, at, say.CrewHandedSubject(), say.CrewHandedBody(who.Name, at))
}

// bareLink takes away the marks of direction around a link that stands alone:
// mail programs would take them for its end.
func bareLink(said string) string {
	link := strings.Trim(said, "\u2066\u2068\u2069")
	if strings.HasPrefix(link, "http") && !strings.ContainsAny(link, " \n") {
		return link
	}
	return said
}
