package web

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

func titleOf(ctx context.Context, page Page) string {
	organisation := PlainText(ctx, page.Organisation)
	if organisation == "" {
		organisation = "Vaada"
	}
	if page.Title == "" {
		return organisation
	}
	return page.Title + " · " + organisation
}

// tagOf is what the lang attribute says: the language the words are in.
func tagOf(l language.Language) string {
	if l == language.Pseudo || l == "" {
		return string(language.English)
	}
	return string(l)
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

// scriptWords gives the script the few words it writes itself: the time left
// on a clock, counted down in place, and what became of a draft. The figures
// of a sample duration are turned into the slots {h} and {m}.
func scriptWords(r language.Reader) string {
	plain := func(m language.Message) string { return m.Plain(r) }
	slots := strings.NewReplacer("37", "{m}", "5", "{h}")
	duration := func(d time.Duration, write func(time.Duration) language.Message) string {
		return slots.Replace(plain(write(d)))
	}
	words := map[string]string{
		"left.m":  duration(37*time.Minute, say.TimeLeft),
		"left.h":  duration(5*time.Hour, say.TimeLeft),
		"left.hm": duration(5*time.Hour+37*time.Minute, say.TimeLeft),
		"late.m":  duration(37*time.Minute, say.TimeLate),
		"late.h":  duration(5*time.Hour, say.TimeLate),
		"late.hm": duration(5*time.Hour+37*time.Minute, say.TimeLate),
		"kept":    plain(say.WebDraftKept()),
		"keptOff": plain(say.WebDraftKeptHere()),
		"offline": plain(say.WebOffline()),
		"changed": plain(say.WebChanged()),
		"close":   plain(say.WebClosePanel()),
		"cancel":  plain(say.TermCancel().Capital()),
		"yes":     plain(say.TermYes().Capital()),
		"keys":    plain(say.WebKeys()),
		"keysOn":  plain(say.WebKeysOn()),
		"key.n":   plain(say.WebKeyAnswer()),
		"key.j":   plain(say.WebKeyNext()),
		"key.k":   plain(say.WebKeyPrevious()),
		"key.u":   plain(say.WebKeyList()),
		"key.r":   plain(say.WebKeyReply()),
		"key.t":   plain(say.WebKeyNote()),
		"key.l":   plain(say.WebKeyCall()),
		"key.?":   plain(say.WebKeyHelp()),
	}
	written, err := json.Marshal(words)
	if err != nil {
		return "{}"
	}
	return string(written)
}
