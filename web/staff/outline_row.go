package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/web"
)

// The keys of the outline. Browsers give them with Alt or what they take, so that
// they work while something is typed, and without script.
const (
	keyNext    = "n"
	keyUp      = "b"
	keyDown    = "a"
	keyOut     = "x"
	keyDetails = "m"
	keyUndo    = "z"
)

// outlineKeys tell what each key does.
var outlineKeys = []struct {
	Key  string
	Does fieldLabel
}{
	{keyNext, say.ChartAddStep},
	{keyUp, say.CharterMoveUp},
	{keyDown, say.ChartMoveDown},
	{keyOut, say.CharterTakeOut},
	{keyDetails, say.ChartDetails},
	{keyUndo, say.ChartTakeBack},
}

// onRow is what of a box is written on its row, besides its words and its ways.
var onRow = []writtenField{whoDoesIt, howLong, howLongToWait, looksUp, endsWith, answersItself}

// row is a box as its row writes it: the part that its own page writes too.
func (v outlining) row(key string) writtenPart {
	row := writtenPart{
		Paper: v.Paper, Home: v.home(), Offers: v.Offers, Whole: v.Whole, Reader: v.Reader, Form: v.Form, Source: v.Source, Currency: v.Currency,
	}
	row.Part, _ = v.chart().Part(procedure.BoxPath(key))
	row.Latest = v.Writing.Latest(row.Part.Path)
	row.Seen = v.Writing.Seen(row.Part.Path)
	if alone, err := procedure.Alone(row.Part); err == nil && len(alone.Boxes) == 1 {
		row.Alone = alone
	}
	return row
}

// holds says that a row has more to write than words and ways.
func (v writtenPart) holds() bool {
	return v.Alone != nil && slices.Contains([]procedure.Kind{procedure.Step, procedure.Question, procedure.Delay, procedure.Mail, procedure.Lookup, procedure.End}, theBox(onlyIn[procedure.Chart](v)).Kind)
}

// saveRow saves what a row holds besides its words.
func (p *Pages) saveRow(w http.ResponseWriter, r *http.Request, who people.Actor, form *web.Form) error {
	v, err := p.outliningOf(r, who, form)
	if err != nil {
		return err
	}
	box := form.Value("box")
	row, here := v.row(box), outlineAt(v.Key, box)
	if !row.holds() {
		return p.afterPart(w, r, fault.Conflict(say.ErrChanged()), procedureAddress(v.Key)+"/edit")
	}
	for _, field := range onRow {
		field.take(row, form)
	}
	if form.Wrong() {
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidOutlining(v))
	}
	part, err := row.Alone.Part(row.Part.Path)
	if err != nil {
		return err
	}
	seen, _ := strconv.ParseInt(form.Value("seen"), 10, 64)
	_, err = p.Editions.Write(r.Context(), who, procedure.Sort, v.Key, part, seen)
	if form.Refused(err) {
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidOutlining(v))
	}
	return p.afterPart(w, r, err, here)
}

// seen is the box as this page shows it, so that the later of two is told.
func (v outlining) seen(box *procedure.Box) string {
	return strconv.FormatInt(v.Writing.Seen(procedure.BoxPath(box.Key)), 10)
}

func (v outlining) wayField() web.Field {
	field := v.Form.Field("way", say.ChartAnotherWay())
	field.Unmarked = true
	return field
}

// inHand says that a box is the one that was opened or changed last.
func (v outlining) inHand(box *procedure.Box) bool { return v.Focus == box.Key && box.Key != "" }

// moreAt is where a box is taken in hand.
func (v outlining) moreAt(box *procedure.Box) string {
	return v.home() + "/edit?more&at=" + url.QueryEscape(box.Key) + "#" + box.Key
}

// leaves says where a side way leaves what was read before.
func (v outlining) leaves(branch procedure.Branch) language.Message {
	from := branch.From.Box
	n := slices.IndexFunc(from.Exits, func(e procedure.Exit) bool { return e.Key == branch.Exit.Key })
	way := v.wayLabel(n, branch.Exit)
	if branch.Exit.TimeOut && branch.Exit.Label.IsZero() {
		way = say.ChartExitTimeOut()
	}
	return say.CharterWhatOf(language.Words(language.NewText(v.Reader.Language, boxNamed(*branch.From, v.Reader))), way)
}

// waysOut are the ways out of a box: a plain one, which leads nowhere yet, where
// it could have some and has none.
func waysOut(box *procedure.Box) []procedure.Exit {
	if len(box.Exits) == 0 && box.OnPath() && box.Kind != procedure.End {
		return []procedure.Exit{{}}
	}
	return box.Exits
}

// unasked are the ways out at which the next box is not asked for already.
func (v outlining) unasked(box *procedure.Box) []procedure.Exit {
	return slices.DeleteFunc(slices.Clone(waysOut(box)), func(e procedure.Exit) bool { return v.asksAfter(box) && e.Key == v.Exit })
}

// addSays says at which way out of its box the next one comes.
func addSays(exit procedure.Exit) language.Message {
	if exit.Label.IsZero() {
		return say.ChartAddStep()
	}
	return say.CharterWhatOf(say.ChartAddStep(), language.Words(exit.Label))
}

// moreOf is the link by which a box is taken in hand.
func moreOf(box *procedure.Box) language.Message {
	if box.Kind == procedure.Card {
		return say.ChartPlace()
	}
	return say.StaffMore()
}
