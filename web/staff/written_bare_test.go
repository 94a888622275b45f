package staff

import (
	"net/http/httptest"
	"net/url"
	"testing"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/web"
)

// A part says that nothing is written in it only where that is so: choices are
// something, the language in which a text would be written is nothing.
func TestAPartIsEmptyOnlyWhereNothingIsWrittenInIt(t *testing.T) {
	t.Parallel()
	for content, bare := range map[string]bool{
		"": true, "{}": true, `{"source":"en"}`: true, `{"training":{"source":"en"},"begins":""}`: true,
		`{"touchpoints":["telephone"]}`: false, `{"source":"en","en":"Words"}`: false,
	} {
		if isBare(edition.Part{Content: content}) != bare {
			t.Errorf("whether nothing is written in %s is not %v", content, bare)
		}
	}
}

// A Turkish house rewrites what a starter brought in English: what it wrote is the
// original from then on.
func TestWhoRewritesInTheirLanguageHasWrittenIt(t *testing.T) {
	t.Parallel()
	brought := language.Text{Source: language.English, In: map[language.Language]string{language.English: "Call us.", language.Turkish: "Bizi arayın.", language.Urdu: "ہمیں کال کریں۔"}}
	v := writtenPart{Source: language.Turkish}
	form := web.NewForm(httptest.NewRequest("GET", "/", nil), url.Values{})
	if got := v.worded(brought, language.Turkish, "Bizi arayın.", form); got.Source != language.English || len(got.Stale) > 0 {
		t.Errorf("nobody touched it: %+v", got)
	}
	got := v.worded(brought, language.Turkish, "Bize yazın.", form)
	if got.Source != language.Turkish || got.Stale[language.Turkish] || !got.Stale[language.English] || !got.Stale[language.Urdu] {
		t.Errorf("it was rewritten: %+v", got)
	}
	if got := v.worded(brought, language.English, "Write to us.", form); got.Source != language.English || !got.Stale[language.Turkish] {
		t.Errorf("the English was rewritten: %+v", got)
	}
}
