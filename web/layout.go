package web

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

func titleOf(ctx context.Context, page Page) string {
	organisation := PlainText(ctx, page.Organisation())
	if organisation == "" {
		organisation = "Vaada"
	}
	if page.Title == "" {
		return organisation
	}
	return language.OneWay(page.Title + " · " + organisation)
}

// tagOf is what the lang attribute says: the language the words are in.
func tagOf(l language.Language) language.Language {
	if l == language.Pseudo || l == "" {
		return language.English
	}
	return l
}

// still is the page without a script, and without what is of who reads it.
func (p Page) still() Page {
	p.Still, p.Visitor, p.Said, p.Watch, p.Revision = true, Visitor{}, nil, nil, 0
	return p
}

func homeOf(page Page) string {
	for _, item := range page.Nav {
		return item.Address
	}
	return "/"
}

// fontOf is the one file worth asking for before the style sheet has come.
func fontOf(l language.Language) string {
	switch l {
	case language.Urdu:
		return "fonts/nastaliq-ur.woff2"
	case language.Hindi:
		return "fonts/deva.woff2"
	default:
		return "fonts/sans-latin.woff2"
	}
}

func themeWord(theme Theme) language.Message {
	switch theme {
	case Light:
		return say.WebThemeLight()
	case Dark:
		return say.WebThemeDark()
	default:
		return say.WebThemeSystem()
	}
}

// toldScripts keeps what scriptWords wrote, by language and figures.
var toldScripts sync.Map

// scriptWords gives the script the few words it writes itself: the time left
// on a clock, counted down in place, and what became of a draft. The figures
// of a sample duration are turned into the slots {h}, {m} (of seconds too) and,
// of two digits, {mm}.
func scriptWords(r language.Reader) string {
	key := string(r.Language) + " " + string(r.Digits)
	if told, found := toldScripts.Load(key); found {
		return told.(string)
	}
	told := writeScriptWords(r)
	toldScripts.Store(key, told)
	return told
}

func writeScriptWords(r language.Reader) string {
	words := map[string]string{}
	for name, m := range scriptSentences() {
		words[name] = m.Plain(r)
	}
	slots := strings.NewReplacer("37", "{m}", "07", "{mm}", "7", "{m}", "5", "{h}")
	for name, write := range map[string]func(time.Duration) language.Message{
		"left": say.TimeLeft, "late": say.TimeLate, "bare": say.WebTime,
	} {
		words[name+".s"] = slots.Replace(write(37 * time.Second).HTML(r))
		words[name+".m"] = slots.Replace(write(37 * time.Minute).HTML(r))
		words[name+".h"] = slots.Replace(write(5 * time.Hour).HTML(r))
		words[name+".hm"] = slots.Replace(write(5*time.Hour + 7*time.Minute).HTML(r))
	}
	written, err := json.Marshal(words)
	if err != nil {
		return "{}"
	}
	return string(written)
}

func scriptSentences() map[string]language.Message {
	return map[string]language.Message{
		"kept":    say.WebDraftKept(),
		"keptOff": say.WebDraftKeptHere(),
		"here":    say.WebDraftHere(),
		"offline": say.WebOffline(),
		"close":   say.WebClosePanel(),
		"cancel":  say.TermCancel().Capital(),
		"yes":     say.TermYes().Capital(),

		"asItStands": say.WebAsItStands(),

		"keys":  say.WebKeys(),
		"key.n": say.WebKeyAnswer(),
		"key.j": say.WebKeyNext(),
		"key.k": say.WebKeyPrevious(),
		"key.o": say.WebKeyOpen(),
		"key.u": say.WebKeyList(),
		"key.r": say.WebKeyReply(),
		"key.t": say.WebKeyNote(),
		"key.l": say.WebKeyCall(),
		"key.?": say.WebKeyHelp(),
	}
}

// instantOf writes an instant as a script reckons with it: milliseconds.
func instantOf(at now.Instant) string { return strconv.FormatInt(at.Time().UnixMilli(), 10) }

// mostNear is how many entries of the rail stand at the foot of a phone, with
// one for the others and one for who is signed in.
const mostNear = 4

// near is how many of the entries have a place of their own on a phone.
func (p Page) near() int {
	if len(p.Nav) <= mostNear+1 {
		return len(p.Nav)
	}
	return mostNear
}

// isAmong says that the page belongs to one of the entries.
func (p Page) isAmong(items []NavItem) bool {
	return slices.ContainsFunc(items, func(item NavItem) bool { return item.Key == p.Here })
}
