package staff

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/promise"
	"vaada/web"
)

// reading puts what somebody typed into a promise. A field that the form does
// not have stays as it is.
type reading struct {
	builder
	form  *web.Form
	p     promise.Promise
	words promise.Phrases // in the sentence's language
}

// longestPhrase bounds a phrase, in characters; longestList a list of names.
const (
	longestPhrase = 200
	longestList   = 500
)

// typed is the promise with what was typed on it. What cannot be read is noted
// in the form.
func (b builder) typed(form *web.Form, from promise.Promise) promise.Promise {
	r := &reading{builder: b, form: form, p: from.Copy()}
	r.words = r.p.Words.In[r.In]
	r.phrases()
	r.measured()
	r.time()
	r.whom()
	r.miss()
	r.counted()
	r.besides()
	if r.words.IsZero() && form.TypedUnder("words."+string(r.In)) {
		delete(r.p.Words.In, r.In)
	} else if !r.words.IsZero() {
		r.p.Words.In[r.In] = r.words
	}
	if class := promise.Class(form.Value("class")); form.Typed("class") && class != r.p.Class {
		r.p = promise.Reshaped(r.p, class)
	}
	return r.p
}

func (r *reading) phrases() {
	for name, into := range map[string]*string{
		"who": &r.words.Who, "deed": &r.words.Deed, "object": &r.words.Object, "condition": &r.words.Condition, "remedy": &r.words.Remedy,
	} {
		if field := "words." + string(r.In) + "." + name; r.form.Typed(field) {
			*into = r.phraseTyped(field, phraseLabels[name](), *into)
		}
	}
	r.remedyWords()
	if r.words.Remedy != "" && r.p.OnMiss.Remedy == nil {
		r.p.OnMiss.Remedy = &promise.Making{}
	}
	if l := language.Language(r.form.Value("fresh")); l.Known() {
		r.p.Words.Stale = slices.DeleteFunc(r.p.Words.Stale, func(each language.Language) bool { return each == l })
	}
	if r.form.Typed("words.source") {
		r.p.Words.Source = language.Language(r.form.Value("words.source"))
	}
}

// remedyWords puts the pieces of a remedy's words together again. Pieces that
// nobody touched are the words as they were.
func (r *reading) remedyWords() {
	field := "words." + string(r.In) + ".remedy"
	if !r.form.Typed(field + ".slots") {
		return
	}
	typed := []promise.Piece{{Slot: "remedy", Words: r.form.Optional(field+".0", say.PromiseFieldRemedy(), longestPhrase)}}
	for at, slot := range strings.Fields(r.form.Value(field + ".slots")) {
		typed = append(typed, promise.Piece{Slot: slot}, promise.Piece{Slot: "remedy", Words: r.form.Optional(place(field, at+1), say.PromiseFieldRemedy(), longestPhrase)})
	}
	if !slices.Equal(typed, promise.RemedyPieces(r.p, r.In)) {
		r.words.Remedy = promise.RemedyPhrase(typed)
	}
}

// phraseTyped reads a phrase on one line. The capital that the page gave it at
// the beginning of the sentence is not part of it.
func (r *reading) phraseTyped(field string, label language.Message, before string) string {
	if typed := r.form.Value(field); typed == before || typed == capitalOf(before, r.In) {
		return before
	}
	return strings.Join(strings.Fields(r.form.Optional(field, label, longestPhrase)), " ")
}

// rowsOf reads the rows of a list: as they were, as they are typed, and the one
// that is added as is usual.
func rowsOf[T any](r *reading, list string, before []T, usual T, read func(field string, was T) T) (all []T) {
	if !r.form.Typed(list + ".asked") {
		return before
	}
	for at, had := range r.form.Rows(list) {
		was := usual
		if had >= 0 && had < len(before) {
			was = before[had]
		}
		if had >= 0 {
			was = read(place(list, at), was)
		}
		all = append(all, was)
	}
	return all
}

// whole reads a number that may not be left out.
func (r *reading) whole(name string) int64 {
	return int64(r.form.Whole(name, labelOf(name), 0, math.MaxInt32))
}

// some reads a number that may be left out: none is zero.
func (r *reading) some(name string, into *int64) {
	switch {
	case !r.form.Typed(name):
	case strings.TrimSpace(r.form.Value(name)) == "":
		*into = 0
	default:
		*into = r.whole(name)
	}
}

// key reads what was chosen in a menu.
func key[K ~string](r *reading, name string, into *K) {
	if r.form.Typed(name) {
		*into = K(r.form.Value(name))
	}
}

// flag reads a menu of two.
func (r *reading) flag(name string, into *bool) {
	if r.form.Typed(name) {
		*into = r.form.Value(name) != ""
	}
}

// limit reads a limit; one without a number is none.
func (r *reading) limit(name string, before *promise.Limit) *promise.Limit {
	if !r.form.Typed(name + ".value") {
		return before
	}
	if strings.TrimSpace(r.form.Value(name+".value")) == "" {
		return nil
	}
	now := promise.Limit{}
	if before != nil {
		now = *before
	}
	next := now
	next.Value = r.whole(name + ".value")
	r.some(name+".from", &next.From)
	r.some(name+".rings", &next.Rings)
	if counting, unit, _ := strings.Cut(r.form.Value(name+".unit"), " "); r.form.Typed(name + ".unit") {
		next.Unit, next.Counting = hours.Unit(unit), hours.Counting(counting)
	}
	key(r, name+".strictness", &next.Strictness)
	key(r, name+".begins", &next.Begins)
	next.Boundary = r.boundary(name, next.Boundary)
	r.flag(name+".before", &next.Before)
	if before != nil {
		ring(now, &next)
	}
	return &next
}

// boundary reads where the last day ends. A time of day begins as noon.
func (r *reading) boundary(name string, before hours.Boundary) hours.Boundary {
	next := before
	key(r, name+".boundary", &next)
	if next != byMinute {
		return next
	}
	if _, is := before.Minute(); !is {
		before = hours.AtMinute(12 * 60)
	}
	if !r.form.Typed(name + ".minute") {
		return before
	}
	typed := hours.Boundary(language.WesternDigits(r.form.Line(name + ".minute")))
	if _, is := typed.Minute(); !is {
		r.form.Wrongly(name+".minute", say.ErrEnter(say.BuilderTimeOfDay()))
		return before
	}
	return typed
}

// ring keeps a limit's seconds and rings together: who writes other seconds or
// another unit counts no rings any more, and who writes rings counts so many
// seconds, if those were of the rings alone.
func ring(was promise.Limit, next *promise.Limit) {
	switch {
	case next.Rings != was.Rings && next.Value == was.Value && was.Value == promise.RingSeconds*was.Rings:
		next.Value = promise.RingSeconds * next.Rings
	case next.Rings == was.Rings && (next.Value != was.Value || next.Unit != was.Unit):
		next.Rings = 0
	}
}

// needed reads a limit that a row cannot be without.
func (r *reading) needed(name string, before promise.Limit) promise.Limit {
	if next := r.limit(name, &before); next != nil {
		return *next
	}
	r.form.Wrongly(name+".value", say.ErrEnter(labelOf(name)))
	return before
}

// percent reads a share in hundredths of a per cent.
func (r *reading) percent(name string, into *promise.BasisPoints) {
	if !r.form.Typed(name) {
		return
	}
	*into = 0
	typed := r.form.Optional(name, labelOf(name), 20)
	if typed == "" {
		return
	}
	n, err := language.ParseNumber(r.In, typed)
	if err != nil {
		n, err = language.ParseNumber(r.Reader.Language, typed)
	}
	points := math.Round(n * 100)
	switch {
	case err != nil:
		r.form.Wrongly(name, say.ErrNumber(labelOf(name)))
	case points < 1 || points > float64(promise.Whole):
		r.form.Wrongly(name, say.ErrRange(labelOf(name), 1, 100))
	default:
		*into = promise.BasisPoints(points)
	}
}

// currencies are tried in this order where an amount names another one than
// before.
var currencies = []string{"PKR", "INR", "TRY", "USD", "EUR", "GBP"}

// money reads an amount; nil where the field is empty.
func (r *reading) money(name string, before *money.Amount) *money.Amount {
	if !r.form.Typed(name) {
		return before
	}
	typed := r.form.Optional(name, labelOf(name), 40)
	if typed == "" {
		return nil
	}
	if before != nil && strings.TrimSpace(r.writer().Money(*before)) == strings.TrimSpace(r.form.Value(name)) {
		return before
	}
	tried := append([]string{r.Currency}, currencies...)
	if before != nil {
		tried = append([]string{before.Currency}, tried...)
	}
	for _, word := range strings.Fields(strings.ToUpper(typed)) {
		if len(word) == 3 && !strings.ContainsFunc(word, func(letter rune) bool { return letter < 'A' || letter > 'Z' }) {
			tried = append(tried, word)
		}
	}
	for _, currency := range tried {
		for _, l := range []language.Language{r.In, r.Reader.Language} {
			if amount, err := language.ParseMoney(l, typed, currency); err == nil && currency != "" {
				return &amount
			}
		}
	}
	r.form.Wrongly(name, say.ErrAmount(say.PromiseFieldAmount(), money.Amount{Minor: 150000, Currency: tried[0]}))
	return before
}

// text reads a text in the sentence's language.
func (r *reading) text(name string, label language.Message, before language.Text) language.Text {
	if !r.form.Typed(name) || r.form.Value(name) == before.In[r.In] {
		return before
	}
	typed := strings.Join(strings.Fields(r.form.Optional(name, label, longestPhrase)), " ")
	if typed == before.In[r.In] {
		return before
	}
	return before.With(r.In, typed)
}

// listed reads names with commas between, of any of the four languages.
func (r *reading) listed(name string, label language.Message, into *[]string) {
	if !r.form.Typed(name) || r.form.Value(name) == strings.Join(*into, ", ") {
		return
	}
	*into = nil
	for _, each := range strings.FieldsFunc(r.form.Optional(name, label, longestList), func(letter rune) bool { return strings.ContainsRune(",،;؛", letter) }) {
		if each = strings.TrimSpace(each); each != "" && !slices.Contains(*into, each) {
			*into = append(*into, each)
		}
	}
}

// event reads what can happen; one of our own by its name.
func (r *reading) event(name string, into *promise.Event) {
	if !r.form.Typed(name) {
		return
	}
	chosen := promise.Event(r.form.Value(name))
	was, _ := into.Own()
	switch own := r.form.Line(name + ".own"); {
	case chosen != ownEvent:
		*into = chosen
	case own != "":
		*into = promise.Custom(own)
	default:
		*into = ownEvent
		if r.form.Typed(name+".own") || was == "" {
			r.form.Wrongly(name+".own", say.ErrEnter(say.BuilderOwnEventName()))
		}
	}
}

// number is the place of a row in its list, as its name says.
func number(field string) int {
	at, _ := strconv.Atoi(field[strings.LastIndexByte(field, '.')+1:])
	return at
}
