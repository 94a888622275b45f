package staff

import (
	"context"

	"vaada/edition"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/publishing"
	"vaada/web"
)

// remarked are the boxes of a chart of which the staff said something, by key.
type remarked map[string]remarkMark

// remarkMark is how many remarks stand at a box, and the one to read first.
type remarkMark struct {
	Open, Answered int
	First          publishing.Remark
}

// remarkedOf reads what is said of the boxes of a chart: all that is open, and what
// was answered of the edition that is shown.
func (p *Pages) remarkedOf(ctx context.Context, who people.Actor, chart string, shown ids.ID) (remarked, error) {
	all, err := p.Publishing.Remarks(ctx, who, edition.Procedure, chart)
	return remarkedIn(all, shown), err
}

// remarkedIn sorts remarks, the open ones first, by the boxes that they are about.
func remarkedIn(all []publishing.Remark, shown ids.ID) remarked {
	at := remarked{}
	for _, r := range all {
		part := edition.Part{Path: r.Part}
		if part.Kin() != "boxes" || part.Key() == "" || !r.Open() && r.Edition != shown {
			continue
		}
		mark, known := at[part.Key()]
		if !known {
			mark.First = r
		}
		if r.Open() {
			mark.Open++
		} else {
			mark.Answered++
		}
		at[part.Key()] = mark
	}
	return at
}

// remarkPlace is the name under which its page finds a remark.
func remarkPlace(id ids.ID) string { return "remark-" + id.String() }

// address leads to the first of the remarks; "" where there is none.
func (m remarkMark) address() string {
	if m.First.ID == 0 {
		return ""
	}
	return remarksAddress(m.First.Edition, m.First.Part) + "#" + remarkPlace(m.First.ID)
}

// chip says how many wait for an answer, or else how many have one.
func (m remarkMark) chip() web.Chip {
	if m.Open > 0 {
		return web.Chip{Words: say.RemarkCountOpen(m.Open), Outcome: web.AtRisk}
	}
	return web.Chip{Words: say.RemarkCountAnswered(m.Answered)}
}

// drawn are the same marks on a drawing, where they have less room.
func (r remarked) drawn(reader language.Reader) func(*procedure.Box) drawing.Note {
	return func(box *procedure.Box) drawing.Note {
		m := r[box.Key]
		count := m.Open
		if count == 0 {
			count = m.Answered
		}
		return drawing.Note{
			Text: say.RemarkCount(count).Plain(reader), Says: m.chip().Words.Plain(reader), Looks: string(m.chip().Outcome), Address: m.address(),
		}
	}
}
