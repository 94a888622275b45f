package web_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/web"
)

// each draws every specimen in every language.
func each(t *testing.T, look func(t *testing.T, l language.Language, page string)) {
	t.Helper()
	for name := range specimens() {
		for _, l := range language.All {
			t.Run(name+" "+string(l), func(t *testing.T) {
				t.Parallel()
				look(t, l, draw(t, name, l, web.Dark))
			})
		}
	}
}

var (
	inline   = regexp.MustCompile(`(?i)<[^>]*\s(style|on[a-z]+)=|<style|<script(?:[^>]*)>[^<]`)
	identity = regexp.MustCompile(`\sid="([^"]*)"`)
	points   = regexp.MustCompile(`\s(?:for|aria-labelledby|aria-describedby)="([^"]*)"|href="#([^"]+)"`)
)

func TestNoPartHasInlineStyleOrScript(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, _ language.Language, page string) {
		if found := inline.FindString(page); found != "" {
			t.Error(found)
		}
	})
}

func TestIdsAreUniqueAndWhatPointsAtThemFindsThem(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, _ language.Language, page string) {
		seen := map[string]bool{}
		for _, id := range identity.FindAllStringSubmatch(page, -1) {
			if seen[id[1]] {
				t.Errorf("two elements are %q", id[1])
			}
			seen[id[1]] = true
		}
		for _, pointer := range points.FindAllStringSubmatch(page, -1) {
			for _, id := range strings.Fields(pointer[1] + " " + pointer[2]) {
				if !seen[id] && id != "count" { // a field that the faulty specimen reads and does not show
					t.Errorf("nothing is %q", id)
				}
			}
		}
	})
}

func TestEveryPageTellsItsLanguageAndDirection(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, l language.Language, page string) {
		if want := `<html lang="` + string(l) + `" dir="` + l.Direction() + `" data-theme="dark">`; !strings.Contains(page, want) {
			t.Errorf("no %s", want)
		}
	})
}

func TestEverySentenceComesFromTheCatalogues(t *testing.T) {
	t.Parallel()
	for name := range specimens() {
		if found := web.Unspoken([]byte(draw(t, name, language.Pseudo, ""))); len(found) > 0 {
			t.Errorf("%s: %q", name, found)
		}
	}
	stray := `<p>Save <b>⟦all⟧</b> <bdi dir="auto">Sara</bdi></p><a aria-label="Close">×</a>` +
		`<input dir="auto" aria-description="Yours" value="Sara"><input type="submit" value="Send"><meta name="vaada-words" content="{&#34;yes&#34;:&#34;Yes&#34;}">`
	if found := web.Unspoken([]byte(stray)); strings.Join(found, "|") != "Save|aria-label=Close|aria-description=Yours|value=Send|yes=Yes" {
		t.Errorf("found %q", found)
	}
}

func TestWordsFromOutsideKeepTheirDirectionAndNumbersStayWhole(t *testing.T) {
	t.Parallel()
	for _, sample := range []struct {
		l          language.Language
		words, out string
	}{
		{language.English, "سارہ احمد", `<p lang="ur" dir="rtl">سارہ احمد</p>`},
		{language.Urdu, "سارہ احمد", `<p dir="auto">سارہ احمد</p>`},
		{language.Urdu, "Elif Yılmaz", `<p lang="tr" dir="ltr">Elif Yılmaz</p>`},
		{language.Urdu, "فون +92 300 5550142 پر", `<bdi dir="ltr" class="n">+92 300 5550142</bdi>`},
		{language.Urdu, "90% دودھ", `<bdi dir="ltr" class="n">90%</bdi>`},
		{language.Urdu, "https://a.example/?b=1&c=2 پر", `<bdi dir="ltr" class="n">https://a.example/?b=1&amp;c=2</bdi>`},
		{language.Urdu, "10-12 بجے", `<bdi dir="ltr" class="n">10-12</bdi>`},
		{language.Urdu, "AH-7731-0926 ہے", `<bdi dir="ltr" class="n">AH-7731-0926</bdi>`},
		{language.English, "a<b>\nc\n\nd", `<p dir="auto">a&lt;b&gt;<br>c</p><p dir="auto">d</p>`},
	} {
		got := drawn(t, web.GalleryPage(sample.l, ""), web.Prose(sample.words))
		if !strings.Contains(got, sample.out) {
			t.Errorf("%s for %s: %s", sample.words, sample.l, got)
		}
	}
}

func TestAClockTellsHowItStands(t *testing.T) {
	t.Parallel()
	page := web.GalleryPage(language.English, "")
	for _, each := range []struct {
		since, until time.Duration
		want         web.Running
		left         string
	}{
		{time.Hour, 5 * time.Hour, web.InTime, "5 h left"},
		{5 * time.Hour, 38 * time.Minute, web.Soon, "38 min left"},
		{2 * time.Hour, -40 * time.Minute, web.Late, "40 min late"},
		{time.Hour, 0, web.Soon, "1 s left"},
	} {
		clock := clocked(page, each.since, each.until, false)
		if got := clock.Left.Plain(page.Reader); clock.State != each.want || got != each.left {
			t.Errorf("%v: %s, %s", each, clock.State, got)
		}
	}
}

func TestTilesTellByHeight(t *testing.T) {
	t.Parallel()
	tiles := web.Tiles{Days: []web.Outcome{web.Kept, web.AtRisk, web.Broken, web.NothingDue}, Summary: say.TermKept(), Caption: say.TermPeriod()}
	got := drawn(t, web.GalleryPage(language.English, ""), tiles)
	for _, want := range []string{`class="kept" x="0" y="0" width="6.2" height="26"`, `height="16.12"`, `height="7.28"`, `class="none" x="25.1" y="0.5"`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

func TestTheGalleryNamesWhatItLacks(t *testing.T) {
	t.Parallel()
	got := web.Missing("GET /no/such/page")
	if strings.Join(got, ", ") != "GET /no/such/page empty, GET /no/such/page faulty, GET /no/such/page full, GET /no/such/page long" {
		t.Errorf("it lacks %q", got)
	}
}
