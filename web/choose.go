package web

import (
	"net/http"
	"net/url"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// The choices a reader makes on a device. A person who is signed in may have
// them kept by Site.Chosen too.
const (
	languageCookie = "vaada_language"
	themeCookie    = "vaada_theme"
	keysCookie     = "vaada_keys"
	choiceAge      = 365 * 24 * 60 * 60
)

// languageOf gives the language asked for in the address, else the one chosen
// on this device, else the browser's.
func languageOf(r *http.Request) language.Language {
	if asked := language.Language(r.URL.Query().Get("language")); asked.Known() {
		return asked
	}
	return language.Choose(language.Language(cookieOf(r, languageCookie)), r.Header.Get("Accept-Language"))
}

func themeOf(r *http.Request) Theme {
	if theme := Theme(cookieOf(r, themeCookie)); theme.known() {
		return theme
	}
	return ""
}

func cookieOf(r *http.Request, name string) string {
	cookie, err := r.Cookie(name)
	if err != nil {
		return ""
	}
	return cookie.Value
}

func (t Theme) known() bool { return t == Light || t == Dark || t == "" }

func (s *Site) chooseLanguage(w http.ResponseWriter, r *http.Request) {
	form, err := ReadForm(w, r)
	if err != nil {
		Fault(w, r, err)
		return
	}
	chosen := language.Language(form.Value("language"))
	if !chosen.Known() {
		Fault(w, r, fault.Invalid("language", say.ErrChoose(say.TermLanguage())))
		return
	}
	s.keep(w, languageCookie, string(chosen))
	s.chosen(w, r, form, chosen, PageOf(r).Visitor.Theme)
}

func (s *Site) chooseTheme(w http.ResponseWriter, r *http.Request) {
	form, err := ReadForm(w, r)
	if err != nil {
		Fault(w, r, err)
		return
	}
	chosen := Theme(form.Value("theme"))
	if !chosen.known() {
		Fault(w, r, fault.Invalid("theme", say.ErrChoose(say.WebTheme())))
		return
	}
	s.keep(w, themeCookie, string(chosen))
	s.chosen(w, r, form, PageOf(r).Visitor.Language, chosen)
}

func (s *Site) chosen(w http.ResponseWriter, r *http.Request, form *Form, l language.Language, theme Theme) {
	if s.Chosen != nil && PageOf(r).signedIn() {
		if err := s.Chosen(r, l, theme); err != nil {
			Fault(w, r, err)
			return
		}
	}
	Go(w, r, withoutLanguage(form.Value("back")))
}

// withoutLanguage drops a language from an address, which would win over the
// choice just made.
func withoutLanguage(address string) string {
	path, query, found := strings.Cut(Local(address), "?")
	values, err := url.ParseQuery(query)
	if !found || err != nil || !values.Has("language") {
		return address
	}
	values.Del("language")
	if len(values) == 0 {
		return path
	}
	return path + "?" + values.Encode()
}

func (s *Site) keep(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{
		Name: name, Value: value, Path: "/", MaxAge: choiceAge,
		HttpOnly: true, Secure: s.Secure, SameSite: http.SameSiteLaxMode,
	})
}

func (s *Site) chooseKeys(w http.ResponseWriter, r *http.Request) {
	form, err := ReadForm(w, r)
	if err != nil {
		Fault(w, r, err)
		return
	}
	s.keep(w, keysCookie, form.Value("keys"))
	Go(w, r, form.Value("back"))
}
